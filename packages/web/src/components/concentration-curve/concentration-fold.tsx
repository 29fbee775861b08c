import { lazy, type ReactElement, Suspense, useState } from 'react';
import { useSay } from '../../device/voice.ts';
import type { DrawnPlan } from '../../plan/plan-of-draft.ts';
import { Fold } from '../fold/fold.tsx';

// the kinetics are many, and most plans are made without looking at them
const ConcentrationCurve = lazy(async () => ({
  default: (await import('./concentration-curve.tsx')).ConcentrationCurve,
}));

/** The levels a plan comes to, one tap away; nothing of them is loaded before. */
export function ConcentrationFold({ plan }: { readonly plan: DrawnPlan }): ReactElement {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <Fold
      title={say('concentration.title')}
      summary={say('concentration.summary')}
      level={3}
      isOpen={isOpen}
      onOpenChange={setOpen}
    >
      {isOpen && (
        <Suspense fallback={<p className="no-curve">{say('concentration.waiting')}</p>}>
          <ConcentrationCurve plan={plan} />
        </Suspense>
      )}
    </Fold>
  );
}
