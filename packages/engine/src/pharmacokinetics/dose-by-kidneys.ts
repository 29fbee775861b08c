import type { Facts } from '@steady/knowledge';
import type { KidneyFunction } from '../patient/kidney.ts';
import { type Finding, severities } from '../safety/finding.ts';
import { ageOlderAdultKidneys } from '../safety/rules/age-older-adult-kidneys.ts';
import { doseAboveCeiling } from '../safety/rules/dose-above-ceiling.ts';
import { renalReduceOralDose } from '../safety/rules/renal-reduce-oral-dose.ts';
import type { SeenPerson } from '../safety/seen.ts';
import { ageOf } from './covariates.ts';
import { intoTheBody } from './into-the-body.ts';
import type { KidneyPeriod } from './kidney-periods.ts';
import { mostInPeriods } from './most-in-periods.ts';
import type { SimulateRequest } from './simulate-request.ts';

const rules = [renalReduceOralDose, ageOlderAdultKidneys, doseAboveCeiling];

/** What a rule says of one period. */
interface Judged {
  readonly period: KidneyPeriod;
  readonly finding: Finding;
}

/**
 * Of each rule the most pressing finding of any period in which something is taken by mouth or into a vein, and among equals that by the
 * weakest kidneys; with the hour from which it is that pressing, and that from which it is worst.
 */
export function doseByKidneys(
  periods: readonly KidneyPeriod[],
  request: SimulateRequest,
  facts: Facts,
): readonly Finding[] {
  const highest = mostInPeriods(intoTheBody(request.doses, periods), periods);
  const seen = periods.flatMap((period, i) => {
    const most = highest[i] ?? 0;
    return most > 0 ? [{ period, person: seenIn(request, period.kidney, most) }] : [];
  });
  return rules.flatMap((rule) => {
    const found = seen.flatMap(({ period, person }) => {
      const finding = rule.judge(person, facts);
      return finding !== undefined && isOfTheForecast(finding, period.kidney) ? [{ period, finding }] : [];
    });
    const [worst] = found.toSorted(byPressing);
    return worst === undefined ? [] : [withRoute(withHours(worst, found), request)];
  });
}

function byPressing(a: Judged, b: Judged): number {
  const severity = severities.indexOf(b.finding.severity) - severities.indexOf(a.finding.severity);
  return severity || lowerOf(a.period.kidney) - lowerOf(b.period.kidney);
}

/** The lower of both estimates decides (REN-25). */
function lowerOf({ egfr, creatinineClearance }: KidneyFunction): number {
  return [egfr, creatinineClearance].reduce<number>(
    (least, value) => (value === 'unknown' ? least : Math.min(least, value)),
    Number.MAX_VALUE,
  );
}

/** The limits of these rules are for doses by mouth: where something goes into a vein, that is said. */
function withRoute(finding: Finding, { doses }: SimulateRequest): Finding {
  const isByVein = doses.some(({ route }) => route === 'intravenous');
  return isByVein ? { ...finding, values: { ...finding.values, vein: 'yes' } } : finding;
}

/** Of what is so from hour 0 on no hour is said. */
function withHours({ period, finding }: Judged, found: readonly Judged[]): Finding {
  const first = found.find((each) => each.finding.severity === finding.severity)?.period ?? period;
  const hour = (value: number) => ({ value, unit: 'h' });
  const since = first.from > 0 ? { since: hour(first.from) } : {};
  const worst = period.from > Math.max(0, first.from) ? { worst: hour(period.from) } : {};
  return { ...finding, values: { ...finding.values, ...since, ...worst } };
}

/**
 * What nobody knows of the kidneys stands beside the forecast already, or stopped it; a result that is too old, or from after
 * the day, does not, nor that a rule for older adults goes by eGFR and only a clearance was given.
 */
function isOfTheForecast({ code, verdict, values, cites }: Finding, { creatinineClearance }: KidneyFunction): boolean {
  // the ceiling of weak kidneys is in what is said of them
  if (code === 'dose.above-ceiling' && cites.includes('REN-11')) return false;
  if (verdict === 'applies' || values['why'] === 'old' || values['result'] !== undefined) return true;
  return code === 'age.older-adult-kidneys' && creatinineClearance !== 'unknown';
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
