import type { Assessment } from '@steady/engine';
import { type Instant, writeInstantIn } from '@steady/engine';
import type { PersonRecord } from '@steady/engine/record';
import type { Advice } from '@steady/engine/slots';
import type { Facts } from '@steady/knowledge';
import type { Say } from '@steady/language';
import { isAway, sayAdvice } from '../record/say-advice.ts';
import { versions } from './versions.ts';
import type { WireAssessAnswer } from './wire/assess-answer.ts';
import { writeOral } from './wire/written-amount.ts';
import { writeAssessedPump } from './write-assessed-pump.ts';
import { writeAssessedSupply } from './write-assessed-supply.ts';
import { writeCites } from './write-cites.ts';
import { writeFinding } from './write-finding.ts';
import { writeLastWeek } from './write-last-week.ts';
import { writePortion } from './write-plan.ts';
import { writeProblems } from './write-problems.ts';

type WireAdvice = Omit<WireAssessAnswer['due'][number], 'advice'>;

/** An assessment as JSON, its instants by the plan's own clock. A dose is named only where it is to be taken (M7). */
export function writeAssessAnswer(
  assessment: Assessment,
  now: Instant,
  record: PersonRecord,
  facts: Facts,
  say: Say,
): WireAssessAnswer {
  const { due, missed, next, last, run, progress, findings, plan, zone } = assessment;
  const at = (instant: Instant) => writeInstantIn(instant, zone);
  const write = (advice: Advice): WireAdvice => ({
    slot: advice.slot.id,
    at: at(advice.slot.at),
    reason: advice.reason,
    from: at(advice.from),
    until: at(advice.until),
    ...(advice.advised === 'take-now' && {
      dose: writeOral(advice.slot.dose),
      units: advice.slot.portions.map(writePortion),
    }),
    says: sayAdvice(advice, assessment, say),
    cites: writeCites(advice.cites, facts, say),
  });
  return {
    now: at(now),
    zone,
    isAway: isAway(assessment),
    plan,
    due: due.flatMap((advice) =>
      advice.advised === 'leave-out' ? [] : [{ ...write(advice), advice: advice.advised }],
    ),
    missed: missed.flatMap((advice) =>
      advice.advised === 'wait' ? [] : [{ ...write(advice), advice: advice.advised }],
    ),
    next: next === 'none' ? null : { slot: next.id, at: at(next.at) },
    gap: { lastDose: typeof last === 'number' ? at(last) : last, missedInARow: run },
    progress: progress === 'none' ? null : { ...progress },
    supply: writeAssessedSupply(assessment),
    pump: writeAssessedPump(assessment),
    lastWeek: writeLastWeek(assessment, say),
    unread: record.unread.flatMap(({ problems }) => writeProblems(problems).problems),
    findings: findings.map((finding) => writeFinding(finding, facts, say)),
    versions,
  };
}
