import { describe, expect, it } from 'vitest';
import { thousandths } from '../independent-checker/exact.ts';
import { makeableFrom } from '../independent-checker/makeable.ts';
import type { WireAnswer, WirePace, WireRequest } from '../independent-checker/wire.ts';
import { answerTo } from './answer.ts';
import { type Everything, everythingOf } from './exhaustive.ts';
import { asNumber, compare, type Fraction, plus, shareOf, squared, zero } from './fraction.ts';
import { cases, patience, tryOn } from './law.ts';
import { smallTapers } from './small-tapers.ts';
import { gentlest } from './some-paces.ts';

describe('The gentlest plan', patience, () => {
  let compared = 0;

  it('is the best of all ways down: last dose, largest share, sum of squares, pieces (tried one by one)', () => {
    tryOn(smallTapers(gentlest), (request) => {
      const all = everythingOf(request);
      const { answer } = answerTo(request);
      if (answer === undefined || all.dailyDoses.length > 12) return;
      compared += 1;
      const best = bestOf(request, all);
      const ours = judged([all.before, ...dailyOf(answer)]);
      expect(ours.last).toBe(best.last);
      expect(asNumber(ours.largest)).toBe(asNumber(best.largest));
      // the engine adds squares in whole units of a millionth of a millionth
      expect(asNumber(ours.squares) - asNumber(best.squares)).toBeLessThan(1e-10);
      if (all.isGrid && isEvenAndSolid(request)) expect(piecesOf(answer)).toBe(fewestPieces(best.ways, request));
    });
  });

  it('names other plans of the same days that can be made, are as it says, and are no gentler', () => {
    tryOn(smallTapers(gentlest), (request) => {
      const { answer } = answerTo(request);
      for (const { pace, measures } of answer?.alternatives ?? []) {
        const other = answerTo({ ...request, pace: pace as WirePace });
        expect(other.answer?.measures).toEqual(measures);
        expect(measures.days ?? 0).toBeLessThanOrEqual(request.pace.method === 'gentlest' ? request.pace.days : 0);
        expect(measures.lastDose.value).toBeGreaterThanOrEqual(answer?.measures.lastDose.value ?? 0);
        expect(measures.largestShare).toBeGreaterThanOrEqual(answer?.measures.largestShare ?? 1);
      }
    });
  });

  it('was compared often enough', () => {
    expect(compared).toBeGreaterThan(cases / 5);
  });
});

interface Judged {
  readonly last: bigint;
  readonly largest: Fraction;
  readonly squares: Fraction;
}

function judged(doses: readonly bigint[]): Judged {
  let [largest, squares] = [zero, zero];
  for (const [i, to] of doses.entries()) {
    if (i === 0) continue;
    const share = shareOf(doses[i - 1] as bigint, to);
    if (compare(share, largest) > 0) largest = share;
    squares = plus(squares, squared(share));
  }
  return { last: doses.at(-1) as bigint, largest, squares };
}

/** Every way down under the limits, each judged; the best of them, and all that are as good. */
function bestOf({ pace }: WireRequest, { before, target, dailyDoses, isGrid, canFollow }: Everything) {
  if (pace.method !== 'gentlest') throw new Error('not a gentlest taper');
  const cut = pace.cut === undefined ? 10_000n : thousandths(pace.cut, 'mg/d');
  const least = dailyDoses.find((dose) => dose > 0n) as bigint;
  const asked = target > 0n ? target : pace.last && thousandths(pace.last, 'mg/d');
  const highest = asked ?? (least > 10_000n ? least : 10_000n);
  const lowest = asked ?? least;
  const most = Math.floor(pace.days / (pace.stepDays ?? 7)) + (target > 0n ? 1 : 0);

  let best: (Judged & { readonly ways: (readonly bigint[])[] }) | undefined;
  const walk = (way: readonly bigint[]): void => {
    const here = way.at(-1) as bigint;
    if (here <= highest && way.length > 1) {
      const found = { ...judged(way), ways: [way] };
      const isPossible = isGrid || canFollow(way.slice(1));
      const order = !isPossible ? 1 : best === undefined ? -1 : better(found, best);
      if (order < 0) best = found;
      else if (order === 0) best?.ways.push(way);
    }
    if (way.length > most) return;
    for (const next of dailyDoses) if (next < here && next >= lowest && here - next <= cut) walk([...way, next]);
  };
  walk([before]);
  if (best === undefined) throw new Error('there is no way down, but a plan');
  return best;
}

/** The last dose counts first, then the largest share, then the sum of squares. */
function better(a: Judged, b: Judged): number {
  return Number(a.last - b.last) || compare(a.largest, b.largest) || compare(a.squares, b.squares);
}

function dailyOf(answer: WireAnswer): readonly bigint[] {
  return answer.plan.steps.map(({ daily }) => thousandths(daily, 'mg/d'));
}

function isEvenAndSolid({ current, products, target }: WireRequest): boolean {
  const even = new Set(current.map(({ dose }) => dose.value)).size === 1;
  return even && target.value === 0 && products.every(({ form }) => form !== 'liquid');
}

function piecesOf({ plan }: WireAnswer): number {
  const units = plan.steps.flatMap(({ days, intakes }) =>
    intakes.flatMap((intake) => intake.units.map(({ count = 0 }) => Math.ceil(count) * (days ?? 0))),
  );
  return units.reduce((sum, pieces) => sum + pieces, 0);
}

/** The pieces of the lightest of some ways, their doses shared as evenly as the smallest dose allows. */
function fewestPieces(ways: readonly (readonly bigint[])[], { current, products, pace }: WireRequest): number {
  const { cost, upTo } = makeableFrom(products);
  const unit = upTo(100_000n)[1] as bigint;
  const slots = BigInt(current.length);
  const piecesOfDay = (daily: bigint) => {
    const [low, longer] = [daily / unit / slots, (daily / unit) % slots];
    const [less, more] = [cost(low * unit)?.[2] ?? 0, cost((low + 1n) * unit)?.[2] ?? 0];
    return Number(slots - longer) * less + Number(longer) * more;
  };
  const days = pace.method === 'gentlest' ? pace.days : 0;
  const totals = ways.map(([, ...way]) => {
    const base = Math.floor(days / way.length);
    const longer = days - base * way.length;
    return way.reduce((sum, daily, i) => sum + piecesOfDay(daily) * (base + (i >= way.length - longer ? 1 : 0)), 0);
  });
  return Math.min(...totals);
}
