import type { Facts } from '@steady/knowledge';
import type { Product } from '../medicine/product.ts';
import { ageOn } from '../patient/age.ts';
import { kidneyFunction } from '../patient/kidney.ts';
import { dailyDoseOf } from '../regimen/regimen.ts';
import type { Seen } from '../safety/seen.ts';
import type { Step } from './plan.ts';
import type { PlanRequest } from './request.ts';

/** A request and its finished steps as the rules look at them. */
export function seenOf(request: PlanRequest, steps: readonly Step[], facts: Facts): Seen {
  const { patient, start } = request;
  const last = steps.at(-1);
  return {
    purpose: request.purpose,
    start,
    pace: request.pace,
    times: request.times,
    timesGiven: request.timesGiven,
    before: dailyDoseOf(request.current).microgramsPerDay,
    target: request.target.microgramsPerDay,
    products: productsInUse(request, steps),
    steps: steps.map((step) => ({
      daily: step.daily.microgramsPerDay,
      days: step.days,
      largestDose: Math.max(0, ...step.intakes.map(({ dose }) => dose.micrograms)),
      volumes: step.intakes.flatMap(({ portions }) =>
        portions.flatMap((p) => ('volume' in p ? [p.volume.microlitres] : [])),
      ),
      hasHalves: step.intakes.some(({ portions }) => portions.some((p) => 'count' in p && p.count % 1 !== 0)),
      isStepBack: step.why === 'step-back',
    })),
    endsAboveZero: last !== undefined && last.days !== null && request.target.microgramsPerDay > 0,
    age: ageOn(patient, start),
    kidney: kidneyFunction(patient, start, facts),
    patient,
    region: patient.region,
  };
}

/** The products that some dose of the plan is taken from; one that only lies in the cupboard asks for no care. */
function productsInUse({ products, changes }: PlanRequest, steps: readonly Step[]): readonly Product[] {
  const used = new Set(
    steps.flatMap(({ intakes }) => intakes.flatMap(({ portions }) => portions.map((p) => p.product))),
  );
  const all = [...products, ...changes.flatMap((change) => (change.kind === 'switch-products' ? change.products : []))];
  return all.filter(({ id }, i) => used.has(id) && all.findIndex((other) => other.id === id) === i);
}
