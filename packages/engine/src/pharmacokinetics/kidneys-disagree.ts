import type { Facts } from '@steady/knowledge';
import { inTenths, kidneyFunction } from '../patient/kidney.ts';
import type { Unknown } from '../patient/patient.ts';
import { isChild } from '../safety/age-group.ts';
import type { Finding } from '../safety/finding.ts';
import { kidneyCategory } from '../safety/kidney-category.ts';
import { type KidneyCategory, kidneyCategories } from '../safety/kidney-rows.ts';
import { kidneyRowsSaid } from '../safety/kidneys-said.ts';
import { applies } from '../safety/verdicts.ts';
import { absolute, ageOf, bodySurface, relative } from './covariates.ts';
import { kidneyGiven } from './kidney-periods.ts';
import { needsOf } from './parameters.ts';
import type { SimulateRequest } from './simulate-request.ts';

/**
 * Kidneys that were given in two ways, which cannot both be of this person on this day; the forecast goes by what was given
 * first. An eGFR or a clearance and the same by a creatinine that still tells disagree in different rows of REN-11. An eGFR and
 * a clearance differ by themselves (REN-25), and so do a number and words: those disagree two rows apart.
 *
 * Facts: KIN-11, REN-11, REN-20, REN-22, REN-23, REN-25.
 */
export function kidneysDisagree(request: SimulateRequest, facts: Facts): readonly Finding[] {
  const rowOf = (what: What, value: number) => {
    const only = { egfr: 'unknown', creatinineClearance: 'unknown', [what]: value } as const;
    return place(kidneyCategory(only, { ...request.person, conditions: [] }, facts));
  };
  const apart = [
    ...withCreatinine(request, facts).filter(({ what, given, other }) => rowOf(what, given) !== rowOf(what, other)),
    ...withEachOther(request, facts).filter(
      ({ what, given, other }) => Math.abs(rowOf(what, given) - rowOf(what, other)) > 1,
    ),
  ];
  const [widest] = apart.toSorted((a, b) => shareOf(a) - shareOf(b));
  const found = widest ?? withWords(request, rowOf);
  if (found === undefined) return [];
  const amount = (value: number) => ({ value: inTenths(value), unit: unitOf[found.what] });
  return [
    applies('kinetics.kidneys-disagree', 'warning', ['REN-11', 'REN-25'], {
      what: found.what,
      by: found.by,
      given: amount(found.given),
      other: found.other === undefined ? 'unknown' : amount(found.other),
      goesBy: needsOf(request, facts).kidneys ? 'given' : 'neither',
    }),
  ];
}

/** Each with its like by the creatinine. */
function withCreatinine(request: SimulateRequest, facts: Facts): readonly Pair[] {
  const given = kidneyGiven(request, facts);
  const byResult = kidneyFunction(request.person, request.on, facts);
  if (byResult.isOutOfDate) return [];
  return whats.flatMap((what) => bothOf(what, given[what], byResult[what], 'creatinine'));
}

/** A clearance with the eGFR that was given beside it, by the body surface; in a child both are that already. */
function withEachOther({ person, on }: SimulateRequest, facts: Facts): readonly Pair[] {
  const { creatinineClearance, egfr, heightCentimetres: height, weightKilograms: weight } = person;
  if (egfr === 'unknown' || height === 'unknown' || weight === 'unknown') return [];
  const surface = bodySurface(height, weight, facts);
  if (!isChild(ageOf(person, on), facts)) {
    return bothOf('creatinineClearance', creatinineClearance, absolute(egfr, surface, facts), 'egfr');
  }
  const scaled =
    creatinineClearance === 'unknown' ? creatinineClearance : relative(creatinineClearance, surface, facts);
  return bothOf('egfr', egfr, scaled, 'clearance');
}

/** What was given, with what the conditions say in words: only where it is better. */
function withWords({ person }: SimulateRequest, rowOf: (what: What, value: number) => number) {
  const said = kidneyRowsSaid(person.conditions === 'unknown' ? [] : person.conditions.filter(isNotDialysis), true);
  const worst = Math.max(...said.map(place));
  const what = person.creatinineClearance === 'unknown' ? 'egfr' : 'creatinineClearance';
  const given = person[what];
  if (given === 'unknown' || !(worst - rowOf(what, given) > 1)) return undefined;
  return { what, given, by: 'words', other: undefined } as const;
}

/** On dialysis a clearance is what is left. */
const isNotDialysis = (condition: string) => condition !== 'dialysis';

/** From the best row, 0; those that cannot be told are none. */
function place(row: KidneyCategory | Unknown): number {
  return row === 'unknown' ? Number.NaN : kidneyCategories.indexOf(row);
}

const whats = ['egfr', 'creatinineClearance'] as const;

type What = (typeof whats)[number];

const unitOf: Readonly<Record<What, string>> = { egfr: 'mL/min/{1.73_m2}', creatinineClearance: 'mL/min' };

/** One kidney function, told in two ways. */
interface Pair {
  readonly what: What;
  readonly given: number;
  readonly other: number;
  readonly by: 'creatinine' | 'egfr' | 'clearance';
}

function bothOf(what: What, given: number | Unknown, other: number | Unknown, by: Pair['by']): readonly Pair[] {
  return given === 'unknown' || other === 'unknown' ? [] : [{ what, given, other, by }];
}

/** The lower one as a share of the higher one. */
function shareOf({ given, other }: Pair): number {
  return Math.min(given, other) / Math.max(given, other);
}
