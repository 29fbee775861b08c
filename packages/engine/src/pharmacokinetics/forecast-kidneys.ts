import type { FactId, Facts } from '@steady/knowledge';
import type { Unknown } from '../patient/patient.ts';
import { isChild } from '../safety/age-group.ts';
import { aDay, micrograms } from '../safety/amounts.ts';
import type { Finding, Severity } from '../safety/finding.ts';
import { inTenths, type KidneyCategory, kidneyCategories, kidneyCategory } from '../safety/kidney-category.ts';
import { shareOfUsualDose } from '../safety/share-of-usual-dose.ts';
import { applies, cannotTell } from '../safety/verdicts.ts';
import { ageOf, type Kidneys } from './covariates.ts';
import { mostInADay } from './most-in-a-day.ts';
import type { SimulateRequest } from './simulate-request.ts';

/** A stretch of a forecast with one kidney function. */
interface Period {
  /** h from the start, and the start of the next one. */
  readonly from: number;
  readonly to: number;
  /** mL/min. */
  readonly creatinineClearance: number;
}

/**
 * What a forecast asks of the kidneys: a fall within it, which makes a stable dose too much in days, and a dose that is high
 * for them, at the start or after a change.
 *
 * Facts: REN-11, REN-13, REN-25, and those of `shareOfUsualDose`.
 */
export function forecastKidneys(
  request: SimulateRequest,
  kidneys: Kidneys | Unknown,
  facts: Facts,
): readonly Finding[] {
  const periods = periodsOf(request, kidneys);
  return [...fallOf(periods, facts), ...doseFor(periods, request, facts)];
}

function periodsOf({ changes }: SimulateRequest, kidneys: Kidneys | Unknown): readonly Period[] {
  const start =
    kidneys === 'unknown' ? [] : [{ from: Number.NEGATIVE_INFINITY, creatinineClearance: kidneys.creatinineClearance }];
  const later = changes.flatMap(({ at, creatinineClearance }) =>
    creatinineClearance === undefined ? [] : [{ from: at, creatinineClearance }],
  );
  const begun = [...start, ...later.toSorted((a, b) => a.from - b.from)];
  return begun.map((each, i) => ({ ...each, to: begun[i + 1]?.from ?? Number.POSITIVE_INFINITY }));
}

/** The largest fall of the clearance, measured from the best that it was before. */
function fallOf(periods: readonly Period[], facts: Facts): readonly Finding[] {
  const { fall: limit } = facts['REN-11'].figures;
  const falls = periods.map(({ from: at, creatinineClearance: to }, i) => {
    const from = Math.max(...periods.slice(0, i + 1).map(({ creatinineClearance }) => creatinineClearance));
    return { at, from, to, percent: from > 0 ? (100 * (from - to)) / from : 0 };
  });
  const [largest] = falls.toSorted((a, b) => b.percent - a.percent);
  if (largest === undefined || largest.percent === 0) return [];
  const { at, from, to, percent } = largest;
  const isLarge = percent >= limit.value;
  return [
    applies('kinetics.clearance-falls', isLarge ? 'danger' : 'caution', ['REN-13', 'REN-11'], {
      isLarge: isLarge ? 'yes' : 'no',
      at: { value: at, unit: 'h' },
      from: { value: inTenths(from), unit: 'mL/min' },
      to: { value: inTenths(to), unit: 'mL/min' },
      fall: { value: inTenths(percent), unit: '%' },
      limit,
    }),
  ];
}

const severityOf: Readonly<Record<Exclude<KidneyCategory, 'normal'>, Severity>> = {
  mild: 'warning',
  moderate: 'warning',
  low: 'warning',
  severe: 'danger',
  failure: 'danger',
};

/** Of the periods in which more is taken than their row of REN-11 allows, or in which nobody should without a specialist, the worst. */
function doseFor(periods: readonly Period[], request: SimulateRequest, facts: Facts): readonly Finding[] {
  const found = periods.flatMap((period) => {
    const highest = mostTaken(request, period);
    const kidney = { egfr: 'unknown', creatinineClearance: period.creatinineClearance } as const;
    const category = kidneyCategory(kidney, request.person, facts);
    if (highest === 0 || category === 'unknown' || category === 'normal') return [];
    const finding = judged(category, { ...period, highest }, request, facts);
    return finding === undefined ? [] : [{ finding, category, highest }];
  });
  const rank = (category: KidneyCategory) => kidneyCategories.indexOf(category);
  const [worst] = found.toSorted((a, b) => rank(b.category) - rank(a.category) || b.highest - a.highest);
  return worst === undefined ? [] : [worst.finding];
}

/** The most by mouth in any 24 h of a period, micrograms. */
function mostTaken({ doses }: SimulateRequest, { from, to }: Period): number {
  return mostInADay(
    doses.flatMap((dose) =>
      dose.route === 'oral' && dose.at >= from && dose.at < to
        ? [{ at: dose.at, micrograms: Math.round(dose.milligrams * 1000) }]
        : [],
    ),
  );
}

function judged(
  category: Exclude<KidneyCategory, 'normal'>,
  { from, creatinineClearance, highest }: Period & { readonly highest: number },
  { person, on }: SimulateRequest,
  facts: Facts,
): Finding | undefined {
  const age = ageOf(person, on);
  const values = {
    category,
    at: from > 0 ? { value: from, unit: 'h' } : 'start',
    creatinineClearance: { value: inTenths(creatinineClearance), unit: 'mL/min' },
    highest: aDay(highest),
  };
  const cites: readonly FactId[] = ['REN-11', 'REN-25'];
  if (isChild(age, facts)) return cannotTell('kinetics.dose-for-kidneys', 'caution', cites, values);
  const atMost = mostOf(category, facts);
  if (atMost !== undefined) {
    const above = highest > micrograms(atMost) ? 'yes' : 'no';
    return applies('kinetics.dose-for-kidneys', severityOf[category], cites, { ...values, atMost, above });
  }
  const usual = shareOfUsualDose(category, { age, region: person.region, highest }, facts);
  if (!usual?.isAbove) return undefined;
  const all = [...cites, ...usual.cites];
  return applies('kinetics.dose-for-kidneys', severityOf[category], all, { ...values, ...usual.values });
}

/** In the two last rows of REN-11, where a specialist is needed whatever the dose. */
function mostOf(category: KidneyCategory, facts: Facts) {
  const { maximumSevere, maximumFailure } = facts['REN-11'].figures;
  if (category === 'severe') return maximumSevere;
  return category === 'failure' ? maximumFailure : undefined;
}
