import { addDays, type LocalDate, type Portion, type Step } from '@steady/engine';
import { askByOf, type Cover, coverOf, neededIn, type SlotPlace, stockOf } from '@steady/engine/supply';
import { facts } from '@steady/knowledge';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patience, tryOn } from './law.ts';
import { someSteps } from './some-supplies.ts';

const start = '2026-12-01' as LocalDate;

/** How far one walks by hand when nothing runs out in an open step; no stock of these laws reaches further. */
const farthest = 4000;

/** Quarters of a piece, or microlitres, of a portion. */
const partsIn = (portion: Portion) => ('volume' in portion ? portion.volume.microlitres : portion.count * 4);

const needOf = ({ portions }: Step['intakes'][number], product: string) =>
  portions.filter((portion) => portion.product === product).reduce((sum, portion) => sum + partsIn(portion), 0);

/** Day by day and dose by dose, as one would by hand. */
function walk(left: number, product: string, steps: readonly Step[], next: SlotPlace): Cover {
  let rest = left;
  let date = next.date;
  for (let day = 0; day < farthest; day++, date = addDays(date, 1)) {
    const step = steps.findLast(({ from }) => from <= date);
    const last = steps.at(-1) as Step;
    if (last.days !== null && date >= addDays(last.from, last.days)) return { reaches: 'end', spare: rest };
    if (step === undefined) continue;
    if (step.days === null && needOfDay(step, product) === 0) return { reaches: 'not-used-again', spare: rest };
    for (const [index, intake] of step.intakes.entries()) {
      if (date === next.date && index < next.index) continue;
      const need = needOf(intake, product);
      if (need > 0 && need > rest) return { reaches: 'slot', slot: { date, index }, time: intake.time };
      rest -= need;
    }
  }
  throw new Error('walked too far');
}

function needOfDay(step: Step, product: string): number {
  return step.intakes.reduce((sum, intake) => sum + needOf(intake, product), 0);
}

const product = fc.constantFrom('a', 'b', 'liquid');
const next = fc.record({ day: fc.integer({ min: -5, max: 60 }), index: fc.nat(2) });
const placeOf = ({ day, index }: { day: number; index: number }): SlotPlace => ({ date: addDays(start, day), index });

describe('The supply', () => {
  const some = fc.record({ steps: someSteps, left: fc.integer({ min: -40, max: 400 }), product, next });

  it('reaches as far as walking day by day and dose by dose shows (H01, P3)', patience, () => {
    tryOn(some, ({ steps, left, product, next }) => {
      const parts = product === 'liquid' ? left * 100 : left;
      expect(coverOf(parts, product, steps, placeOf(next))).toEqual(walk(parts, product, steps, placeOf(next)));
    });
  });

  it('is just enough when exactly what is planned is handed out, and not with a part less (P3, H12)', patience, () => {
    tryOn(fc.record({ steps: someSteps, product, reserve: fc.nat(20) }), ({ steps, product, reserve }) => {
      const days = steps.reduce((sum, step) => sum + (step.days ?? 28), 0);
      const finite = steps.map((step) => ({ ...step, days: step.days ?? 28 }));
      const needed = neededIn(product, finite, start, days);
      expect(needed).toBe(finite.reduce((sum, step) => sum + needOfDay(step, product) * step.days, 0));
      const first = { date: start, index: 0 };
      expect(coverOf(needed + reserve, product, finite, first)).toEqual({ reaches: 'end', spare: reserve });
      if (needed > 0) expect(coverOf(needed - 1, product, finite, first).reaches).toBe('slot');
    });
  });

  it('never reaches further with less, or with another dose still to take (H01)', patience, () => {
    const reach = (cover: Cover) => (cover.reaches === 'slot' ? `${cover.slot.date} ${cover.slot.index}` : 'z');
    tryOn(
      fc.record({ steps: someSteps, left: fc.nat(400), less: fc.nat(40), product, next }),
      ({ steps, left, less, product, next }) => {
        const from = placeOf(next);
        const before = reach(coverOf(left, product, steps, from));
        expect(reach(coverOf(left - less, product, steps, from)) <= before).toBe(true);
        const sooner = { date: from.date, index: 0 };
        expect(reach(coverOf(left, product, steps, sooner)) <= before).toBe(true);
      },
    );
  });

  it('is counted the same in whatever order it was recorded (M12), and more taken never leaves more', patience, () => {
    const movement = fc.record({
      at: fc.nat(20),
      product: fc.constant('a'),
      kind: fc.constantFrom('counted', 'received', 'removed', 'taken', 'doubtful'),
      parts: fc.nat(200),
    });
    tryOn(
      fc.record({ movements: fc.array(movement, { maxLength: 12 }), at: fc.nat(20), taken: fc.nat(50) }),
      ({ movements, at, taken }) => {
        const stock = stockOf('a', movements);
        expect(stockOf('a', movements.toReversed())).toEqual(stock);
        const known = movements.some(({ kind }) => kind === 'counted' || kind === 'received');
        expect(stock.left === 'unknown').toBe(!known);
        const after = stockOf('a', [...movements, { at, product: 'a', kind: 'taken', parts: taken }]);
        expect(stock.left === 'unknown' || (after.left as number) <= stock.left).toBe(true);
      },
    );
  });

  it(
    'is asked for no later when it runs out sooner, takes longer, or there is a trip or a closed day more, and never from a trip (H01)',
    patience,
    () => {
      const trip = fc.record({ from: fc.nat(80), long: fc.nat(20) });
      const guard = fc.record({
        lead: fc.nat(8),
        shut: fc.array(fc.nat(90), { maxLength: 5 }),
        trips: fc.array(trip, { maxLength: 2 }),
      });
      const more = fc.record({ out: fc.nat(20), lead: fc.nat(4), shut: fc.nat(90), trip });
      const day = (offset: number) => addDays(start, offset);
      tryOn(
        fc.record({ out: fc.integer({ min: 20, max: 100 }), guard, more }),
        ({ out, guard: { lead, shut, trips }, more }) => {
          const asked = (
            out: number,
            leadDays: number,
            dates: number[],
            away: readonly { from: number; long: number }[],
          ) =>
            askByOf(
              day(out),
              {
                leadDays,
                closed: { weekdays: [6, 7], dates: dates.map(day) },
                trips: away.map(({ from, long }) => ({ from: day(from), to: day(from + long) })),
                reserveDays: 7,
              },
              facts,
            );
          const before = asked(out, lead, shut, trips);
          expect(before.askBy <= before.inHandBy && before.inHandBy <= day(out - 7)).toBe(true);
          const isAway = trips.some(({ from, long }) => before.askBy >= day(from) && before.askBy <= day(from + long));
          expect(isAway || shut.map(day).includes(before.askBy as LocalDate)).toBe(false);
          for (const after of [
            asked(out - more.out, lead, shut, trips),
            asked(out, lead + more.lead, shut, trips),
            asked(out, lead, [...shut, more.shut], trips),
            asked(out, lead, shut, [...trips, more.trip]),
          ]) {
            expect(after.askBy <= before.askBy && after.inHandBy <= before.inHandBy).toBe(true);
          }
        },
      );
    },
  );
});
