import { type ReactElement, useDeferredValue, useMemo } from 'react';
import { Act } from '../../../components/act/act.tsx';
import { useSay } from '../../../device/voice.ts';
import type { DrawnPlan } from '../../../plan/plan-of-draft.ts';
import { usualLastDose } from '../../../plan/usual-last-dose.ts';
import './other-end.css';

interface OtherEndProps {
  readonly plan: DrawnPlan;
  /** Sets the last dose, in mg a day as it is typed. */
  readonly onLast: (last: string) => void;
}

/** Offers the usual last step where the plan goes on below it. The plan is shown first: this is worked out after it. */
export function OtherEnd({ plan, onLast }: OtherEndProps): ReactElement | null {
  const say = useSay();
  const settled = useDeferredValue<DrawnPlan | null>(plan, null);
  const end = useMemo(() => (settled === null ? undefined : usualLastDose(settled, say)), [settled, say]);
  if (end === undefined || settled !== plan) return null;
  return (
    <div className="other-end on-screen-only">
      <p>{end.says}</p>
      <Act onAct={() => onLast(end.last)}>{end.act}</Act>
    </div>
  );
}
