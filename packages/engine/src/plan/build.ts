import type { FactId, Facts } from '@steady/knowledge';
import { daysBetween } from '../calendar/calendar.ts';
import { type Outcome, ok, type Problem, problem, refuse } from '../outcome/outcome.ts';
import { ageOn } from '../patient/age.ts';
import { kidneyFunction } from '../patient/kidney.ts';
import { unscaled } from '../quantity/decimal.ts';
import { dailyCeilings } from '../safety/ceilings.ts';
import { byUrgency } from '../safety/finding.ts';
import { lastResult } from '../safety/last-result.ts';
import { judgePlan } from '../safety/plan-rules.ts';
import { alternativesTo } from './alternatives.ts';
import type { PlanAnswer } from './answer.ts';
import { changed } from './changes/changed.ts';
import type { Journey, Stage } from './changes/journey.ts';
import { measuresOfPlan } from './compare.ts';
import { type Course, courseOf, type Rung } from './course.ts';
import { endOf } from './end.ts';
import { wayOf } from './ladder.ts';
import { ownFindings } from './own-findings.ts';
import type { PlanRequest } from './request.ts';
import { seenOf } from './seen-of.ts';
import { stepsOf } from './steps.ts';
import { supplyOf } from './supply.ts';

/** The longest plan that is still a plan: five years. */
const longestPlanDays = 5 * 366;

/**
 * A plan for a clinician to sign: from what is taken now to the target, in doses the products can make, proved line by
 * line, with what it takes to check it. The same request and facts give the same answer everywhere (P14).
 *
 * @param request  read and checked; amounts in micrograms, days on the wall calendar of its zone
 * @param facts    every number a clinician could argue about
 *
 * Problems: `dose.above-ceiling`, `dose.above-limit`, `dose.no-rise` (P1), `plan.too-long`, and those of the pace and the changes.
 */
export function buildPlan(request: PlanRequest, facts: Facts): Outcome<PlanAnswer> {
  const [tooHigh, ...others] = aboveCeilings(request, facts);
  if (tooHigh !== undefined) return refuse(tooHigh, ...others);

  const course = courseOf(request);
  const way = wayOf(request, course, facts);
  if (!way.ok) return way;

  let journey: Journey = {
    start: request.start,
    stages: stagesOf(request, course, way.value.rungs),
    waiting: [],
    isHeld: false,
    daysInsteadOfHalves: false,
  };
  for (const [i, change] of request.changes.entries()) {
    const at = `/changes/${i}`;
    const previous = request.changes[i - 1];
    if (previous !== undefined && daysBetween(previous.on, change.on) < 0) {
      return refuse(problem('change.out-of-order', `${at}/on`, { on: change.on }));
    }
    const next = changed(journey, change, at, request, facts);
    if (!next.ok) return next;
    journey = next.value;
  }
  const { stages } = journey;
  const days = stages.reduce((sum, stage) => sum + (stage.days ?? 0), 0);
  if (days > longestPlanDays) return refuse(problem('plan.too-long', '/pace', { days, longest: longestPlanDays }));

  const steps = stepsOf(journey, request.times);
  const measures = measuresOfPlan(course.from, stages);
  const alternatives = alternativesTo(request, course, lastBeforeZero(course, way.value.rungs), facts);
  const findings = byUrgency([
    ...ownFindings(request, course, journey, { measures, alternatives, isProved: way.value.isProved ?? false }),
    ...judgePlan(seenOf(request, steps, facts), facts),
  ]);
  const products = productsOf(journey);
  return ok({
    plan: { purpose: request.purpose, steps, end: endOf(steps, course.target, facts) },
    supply: supplyOf(steps, products, request.reserveDays),
    findings,
    basis: unique([...way.value.cites, ...findings.flatMap(({ cites }) => cites)]),
    measures,
    alternatives,
  });
}

/** A rise never goes past the clinician's limit nor a ceiling of the population (P1); a taper is never blocked (P12). */
function aboveCeilings(request: PlanRequest, facts: Facts): readonly Problem[] {
  if (request.purpose === 'taper') return [];
  const { target, limit, patient, start } = request;
  const problems: Problem[] = [];
  if (limit !== undefined && target.microgramsPerDay > limit.microgramsPerDay) {
    problems.push(
      problem('dose.above-limit', '/target', { limit: { value: unscaled(limit.microgramsPerDay, 3), unit: 'mg/d' } }),
    );
  }
  if (patient.conditions !== 'unknown' && patient.conditions.includes('acute-kidney-injury')) {
    problems.push(problem('dose.no-rise', '/patient/conditions', { condition: 'acute-kidney-injury', fact: 'REN-11' }));
  }
  const kidney = kidneyFunction(patient, start, facts);
  const [lowest] = [...dailyCeilings(ageOn(patient, start), kidney, patient.region, patient, facts)].sort(
    (a, b) => a.microgramsPerDay - b.microgramsPerDay,
  );
  if (lowest !== undefined && target.microgramsPerDay > lowest.microgramsPerDay) {
    const ceiling = { value: unscaled(lowest.microgramsPerDay, 3), unit: 'mg/d' };
    const last = lowest.fact === 'REN-11' ? lastResult(kidney, patient, start) : {};
    problems.push(problem('dose.above-ceiling', '/target', { ceiling, fact: lowest.fact, ...last }));
  }
  return problems;
}

function stagesOf(request: PlanRequest, course: Course, rungs: readonly Rung[]): readonly Stage[] {
  const supply = { products: request.products, course };
  return rungs.map((rung, i) => {
    const first = i === 0 && course.from === 0;
    return { ...rung, why: request.purpose === 'taper' ? 'cut' : first ? 'start' : 'rise', supply };
  });
}

/** Every product in use somewhere in the plan, each once. */
function productsOf({ stages }: Journey) {
  const all = stages.flatMap(({ supply }) => supply.products);
  return all.filter((product, i) => all.findIndex(({ id }) => id === product.id) === i);
}

function unique(ids: readonly FactId[]): readonly FactId[] {
  return [...new Set(ids)];
}

/** The last daily dose before zero; 0 where the target lies above it. */
function lastBeforeZero(course: Course, rungs: readonly Rung[]): number {
  return course.target > 0 ? 0 : (rungs.at(-1)?.daily ?? 0);
}
