import { facts } from '@steady/knowledge';
import { formatWritten } from '@steady/language';
import { type ReactElement, useId } from 'react';
import { useSay } from '../../device/voice.ts';
import type { DrawnPlan } from '../../plan/plan-of-draft.ts';
import type { FindingGroup } from './findings-together.ts';
import { FoundList } from './found-list.tsx';
import { ageIn, has } from './known-inputs.ts';
import type { Happening } from './what-if.ts';

interface CurveLimitsProps {
  /** One, or those that are compared, of the same person. */
  readonly plans: readonly [DrawnPlan, ...DrawnPlan[]];
  /** What was found in their forecasts and stands nowhere else. */
  readonly groups: readonly FindingGroup[];
  /** What else happens in the first. */
  readonly happening?: Happening | undefined;
  /** Of its heading. */
  readonly level: 3 | 4;
}

/** Where the curve leaves what was seen in people, and what it never knew. */
export function CurveLimits({ plans, groups, happening, level }: CurveLimitsProps): ReactElement {
  const say = useSay();
  const id = useId();
  const Heading = `h${level}` as const;
  const [plan] = plans;
  const { patient } = plan.request;
  const findings = groups.flatMap((group) => group.findings);
  const age = ageIn(plan);
  const { ageFrom } = facts['KIN-09'].figures;
  const found = (code: string) => findings.some((finding) => finding.code === code);
  const isOlder = age !== 'unknown' && age >= ageFrom.value && !found('kinetics.older-adult');
  const isChild = age !== 'unknown' && age < facts['KIN-08'].figures.age.value && !found('kinetics.little-data');
  const limits = [
    say('concentration.limit.peaks'),
    ...(plans.some(({ request }) => request.current.length > 0) ? [say('concentration.limit.before')] : []),
    ...(isOlder ? [say('concentration.limit.older', { age: formatWritten(ageFrom, say) })] : []),
    ...(isChild ? [say('concentration.limit.child')] : []),
    ...(has('intrathecal-pump', patient) ? [say('concentration.limit.pump')] : []),
    ...(has('dialysis', patient) && happening?.kind !== 'dialysis' ? [say('concentration.limit.dialysis')] : []),
  ];
  return (
    <section aria-labelledby={id} className="curve-limits">
      <Heading id={id} className="curve-limits-title">
        {say('concentration.limits')}
      </Heading>
      <ul className="curve-limit-list">
        {limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
      <FoundList groups={groups} />
    </section>
  );
}
