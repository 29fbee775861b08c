import type { Facts } from '@steady/knowledge';
import { inTenths, kidneyFunction } from '../patient/kidney.ts';
import type { Unknown } from '../patient/patient.ts';
import type { Finding } from '../safety/finding.ts';
import { kidneyCategory } from '../safety/kidney-category.ts';
import { applies } from '../safety/verdicts.ts';
import { kidneyGiven } from './kidney-periods.ts';
import { needsOf } from './parameters.ts';
import type { SimulateRequest } from './simulate-request.ts';

/**
 * An eGFR or a clearance that was given and the same by a creatinine that still tells, in different rows of REN-11: one of
 * them is not of this person, or not of this day. The forecast goes by what was given. Each is compared with its like only: an
 * eGFR and a clearance differ by themselves (REN-25).
 *
 * Facts: REN-11, REN-20, REN-22, REN-23, REN-25.
 */
export function kidneysDisagree(request: SimulateRequest, facts: Facts): readonly Finding[] {
  const { person, on } = request;
  const given = kidneyGiven(request, facts);
  const byResult = kidneyFunction(person, on, facts);
  if (byResult.isOutOfDate) return [];
  const rowOf = (what: What, value: number) =>
    kidneyCategory(
      { egfr: 'unknown', creatinineClearance: 'unknown', [what]: value },
      { ...person, conditions: [] },
      facts,
    );
  const apart = whats.flatMap((what) => {
    const pair = bothOf(given[what], byResult[what]);
    return pair !== undefined && rowOf(what, pair.given) !== rowOf(what, pair.byCreatinine) ? [{ what, ...pair }] : [];
  });
  const [widest] = apart.toSorted((a, b) => shareOf(a) - shareOf(b));
  if (widest === undefined) return [];
  const amount = (value: number) => ({ value: inTenths(value), unit: unitOf[widest.what] });
  return [
    applies('kinetics.kidneys-disagree', 'warning', ['REN-11', 'REN-25'], {
      what: widest.what,
      given: amount(widest.given),
      byCreatinine: amount(widest.byCreatinine),
      goesBy: needsOf(request, facts).kidneys ? 'given' : 'neither',
    }),
  ];
}

const whats = ['egfr', 'creatinineClearance'] as const;

type What = (typeof whats)[number];

const unitOf: Readonly<Record<What, string>> = { egfr: 'mL/min/{1.73_m2}', creatinineClearance: 'mL/min' };

/** One kidney function, told in two ways. */
interface Pair {
  readonly given: number;
  readonly byCreatinine: number;
}

function bothOf(given: number | Unknown, byCreatinine: number | Unknown): Pair | undefined {
  return given === 'unknown' || byCreatinine === 'unknown' ? undefined : { given, byCreatinine };
}

/** The lower one as a share of the higher one. */
function shareOf({ given, byCreatinine }: Pair): number {
  return Math.min(given, byCreatinine) / Math.max(given, byCreatinine);
}
