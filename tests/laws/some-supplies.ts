import { addDays, dailyDose, type LocalDate, type LocalTime, oral, type Step, volume } from '@steady/engine';
import fc from 'fast-check';

const start = '2026-12-01' as LocalDate;
const times = ['08:00', '14:00', '22:00'] as LocalTime[];

/** Half pieces of two tablets, and tenths of a millilitre of a liquid, of one dose. */
const intake = fc.record({ a: fc.nat(6), b: fc.nat(4), liquid: fc.nat(30) });

/** Steps that rise and fall as they please, each with doses of up to three products; the last may have no end. */
export const someSteps: fc.Arbitrary<readonly Step[]> = fc
  .record({
    steps: fc.array(
      fc.record({ days: fc.integer({ min: 1, max: 21 }), intakes: fc.array(intake, { minLength: 1, maxLength: 3 }) }),
      {
        minLength: 1,
        maxLength: 5,
      },
    ),
    open: fc.boolean(),
  })
  .map(({ steps, open }) => {
    let from = start;
    return steps.map(({ days, intakes }, i) => {
      const step: Step = {
        from,
        days: open && i === steps.length - 1 ? null : days,
        daily: dailyDose(0),
        why: 'cut',
        products: ['a', 'b', 'liquid'],
        intakes: intakes.map(({ a, b, liquid }, slot) => ({
          time: times[slot] as LocalTime,
          dose: oral(0),
          portions: [
            { product: 'a', count: a / 2 },
            { product: 'b', count: b / 2 },
            { product: 'liquid', volume: volume(liquid * 100) },
          ],
        })),
      };
      from = addDays(from, days);
      return step;
    });
  });
