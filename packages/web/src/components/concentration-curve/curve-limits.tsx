import { writeBasis, writeFinding } from '@steady/exchange/api';
import { facts } from '@steady/knowledge';
import { formatWritten } from '@steady/language';
import { type ReactElement, useId, useMemo } from 'react';
import { useSay } from '../../device/voice.ts';
import type { DrawnPlan } from '../../plan/plan-of-draft.ts';
import { FindingList } from '../finding-list/finding-list.tsx';
import type { Forecast } from './forecast-of.ts';
import { ageIn, type CurveInputs, has } from './known-inputs.ts';

/** Findings on a dose by the kidneys, which the plan has too. */
const byTheKidneys: ReadonlySet<string> = new Set(['renal.reduce-oral-dose', 'age.older-adult-kidneys']);

interface CurveLimitsProps {
  readonly plan: DrawnPlan;
  readonly forecast: Forecast;
  readonly inputs: CurveInputs;
  /** Of its heading. */
  readonly level: 3 | 4;
}

/** Where the curve leaves what was seen in people, and what it never knew. */
export function CurveLimits({
  plan,
  forecast: { simulation, schedule },
  inputs,
  level,
}: CurveLimitsProps): ReactElement {
  const say = useSay();
  const id = useId();
  const Heading = `h${level}` as const;
  const { patient } = plan.request;
  // the dose by the kidneys of this person is a finding of the plan: here it is one for other kidneys only
  const isPlanned = inputs.kidneys.from !== 'chosen' && schedule.changes.length === 0;
  const findings = useMemo(
    () => simulation.findings.filter(({ code }) => !(isPlanned && byTheKidneys.has(code))),
    [simulation, isPlanned],
  );
  const [written, basis] = useMemo(
    () => [
      findings.map((finding) => writeFinding(finding, facts, say)),
      writeBasis([...new Set(findings.flatMap(({ cites }) => cites))], facts, say),
    ],
    [findings, say],
  );
  const age = ageIn(plan);
  const { ageFrom } = facts['KIN-09'].figures;
  const found = (code: string) => findings.some((finding) => finding.code === code);
  const isOlder = age !== 'unknown' && age >= ageFrom.value && !found('kinetics.older-adult');
  const isChild = age !== 'unknown' && age < facts['KIN-08'].figures.age.value && !found('kinetics.little-data');
  const limits = [
    say('concentration.limit.peaks'),
    ...(plan.request.current.length > 0 ? [say('concentration.limit.before')] : []),
    ...(isOlder ? [say('concentration.limit.older', { age: formatWritten(ageFrom, say) })] : []),
    ...(isChild ? [say('concentration.limit.child')] : []),
    ...(has('intrathecal-pump', patient) ? [say('concentration.limit.pump')] : []),
    ...(has('dialysis', patient) ? [say('concentration.limit.dialysis')] : []),
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
      {written.length > 0 && <FindingList findings={written} basis={basis} />}
    </section>
  );
}
