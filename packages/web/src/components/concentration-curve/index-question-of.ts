import { daysInMonth } from '@steady/engine';
import type { IndexQuestion } from '@steady/engine/pharmacokinetics';
import type { DrawnPlan } from '../../plan/plan-of-draft.ts';
import type { Course } from './course-of-plan.ts';
import type { Forecast } from './forecast-of.ts';
import { ageIn } from './known-inputs.ts';

const seed = 1;

/**
 * What the illustrative index is asked for a course, at noon of each day. Who takes baclofen already has adapted to it for
 * as long; where nobody knows how long, nothing is assumed.
 */
export function indexQuestionOf(
  plan: DrawnPlan,
  { days }: Course,
  { simulation, schedule, spread }: Forecast,
): IndexQuestion | 'months-unknown' {
  const { patient } = plan.request;
  const { before } = schedule;
  const months = patient.monthsOnBaclofen;
  if (before !== undefined && months === 'unknown') return 'months-unknown';
  const drawnBefore = -(days[0]?.day ?? 0);
  const known = months === 'unknown' ? 0 : months;
  const total = Math.round(known * daysInMonth);
  return {
    before: { days: Math.max(0, total - drawnBefore), doses: before?.doses ?? [] },
    doses: schedule.doses,
    changes: schedule.changes,
    typical: simulation.parameters,
    variability: spread.variability,
    subject: { age: ageIn(plan), conditions: patient.conditions, monthsOnBaclofen: known },
    observe: days.map(({ from, to }) => (from + to) / 2),
    seed,
  };
}
