import type { Facts } from '@steady/knowledge';
import type { KidneyFunction } from '../patient/kidney.ts';
import { type Finding, severities } from '../safety/finding.ts';
import { ageOlderAdultKidneys } from '../safety/rules/age-older-adult-kidneys.ts';
import { renalReduceOralDose } from '../safety/rules/renal-reduce-oral-dose.ts';
import type { SeenPerson } from '../safety/seen.ts';
import { ageOf } from './covariates.ts';
import type { KidneyPeriod } from './kidney-periods.ts';
import { mostInPeriods } from './most-in-periods.ts';
import type { SimulateRequest } from './simulate-request.ts';

const rules = [renalReduceOralDose, ageOlderAdultKidneys];

/** Of each rule the most pressing finding of any period in which something is taken by mouth. */
export function doseByKidneys(
  periods: readonly KidneyPeriod[],
  request: SimulateRequest,
  facts: Facts,
): readonly Finding[] {
  const highest = mostInPeriods(takenByMouth(request), periods);
  const seen = periods.flatMap(({ kidney }, i) => {
    const most = highest[i] ?? 0;
    return most > 0 ? [seenIn(request, kidney, most)] : [];
  });
  return rules.flatMap((rule) => {
    const found = seen.flatMap((each) => rule.judge(each, facts) ?? []).filter(isOfTheForecast);
    const [worst] = found.toSorted((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity));
    return worst === undefined ? [] : [worst];
  });
}

function takenByMouth({ doses }: SimulateRequest) {
  return doses.flatMap((dose) =>
    dose.route === 'oral' ? [{ at: dose.at, micrograms: Math.round(dose.milligrams * 1000) }] : [],
  );
}

/** What nobody knows of the kidneys stands beside the forecast already, or stopped it; a result that is too old does not. */
function isOfTheForecast({ verdict, values }: Finding): boolean {
  return verdict === 'applies' || values['why'] === 'old' || values['result'] === 'old';
}

function seenIn({ person, on }: SimulateRequest, kidney: KidneyFunction, highest: number): SeenPerson {
  const taken = { days: null, largestDose: 0, volumes: [], hasHalves: false, isStepBack: false };
  return {
    purpose: 'check',
    start: on,
    before: highest,
    target: highest,
    steps: [{ ...taken, daily: highest }],
    age: ageOf(person, on),
    kidney,
    patient: person,
    region: person.region,
  };
}
