import { writeBasis } from '@steady/exchange/api';
import { facts } from '@steady/knowledge';
import { formatWritten } from '@steady/language';
import { Fragment, type ReactElement, useId, useMemo } from 'react';
import { useSay } from '../../device/voice.ts';
import { FindingList } from '../finding-list/finding-list.tsx';
import { type FoundPlan, findingsTogether, sayPlans } from './findings-together.ts';
import { ageIn, type CurveInputs, has } from './known-inputs.ts';
import type { Happening } from './what-if.ts';

interface CurveLimitsProps {
  /** One, or those that are compared, of the same person. */
  readonly plans: readonly [FoundPlan, ...FoundPlan[]];
  readonly inputs: CurveInputs;
  /** What else happens in the first. */
  readonly happening?: Happening | undefined;
  /** Of its heading. */
  readonly level: 3 | 4;
}

/** Where the curve leaves what was seen in people, and what it never knew. */
export function CurveLimits({ plans, inputs, happening, level }: CurveLimitsProps): ReactElement {
  const say = useSay();
  const id = useId();
  const Heading = `h${level}` as const;
  const [{ plan }] = plans;
  const { patient } = plan.request;
  const isChosen = inputs.kidneys.from === 'chosen';
  const groups = useMemo(() => findingsTogether(plans, isChosen, say), [plans, isChosen, say]);
  const findings = groups.flatMap((group) => group.findings);
  const basis = useMemo(
    () =>
      writeBasis(
        [...new Set(plans.flatMap(({ forecast }) => forecast.simulation.findings).flatMap(({ cites }) => cites))],
        facts,
        say,
      ),
    [plans, say],
  );
  const age = ageIn(plan);
  const { ageFrom } = facts['KIN-09'].figures;
  const found = (code: string) => findings.some((finding) => finding.code === code);
  const isOlder = age !== 'unknown' && age >= ageFrom.value && !found('kinetics.older-adult');
  const isChild = age !== 'unknown' && age < facts['KIN-08'].figures.age.value && !found('kinetics.little-data');
  const limits = [
    say('concentration.limit.peaks'),
    ...(plans.some((each) => each.plan.request.current.length > 0) ? [say('concentration.limit.before')] : []),
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
      {groups.map(({ letters, findings: ofThem }) => (
        <Fragment key={letters.join()}>
          {sayPlans(letters, say).map((names) => (
            <p key={names} className="curve-limits-title">
              {names}
            </p>
          ))}
          <FindingList findings={ofThem} basis={basis} />
        </Fragment>
      ))}
    </section>
  );
}
