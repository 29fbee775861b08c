import {
  addDays,
  concentration,
  dailyDose,
  type LocalDate,
  type LocalTime,
  measuresOf,
  oral,
  type Plan,
  type PlannedIntake,
  type PlanRequest,
  type Product,
  perDay,
  type Step,
  type TimeZone,
  volume,
} from '@steady/engine';
import fc from 'fast-check';

/** A plan and the parts of its request that the writers look at. Not every such plan is a good one; each can be written. */
export interface Written {
  readonly plan: Plan;
  readonly request: PlanRequest;
}

interface Shape {
  readonly products: readonly Product[];
  readonly start: LocalDate;
  readonly timeZone: TimeZone;
  readonly times: readonly LocalTime[];
  /** For each step its days and, for each time, which makeable dose. */
  readonly steps: readonly { readonly days: number; readonly picks: readonly number[] }[];
  readonly isOpen: boolean;
}

const id = fc.stringMatching(/^[A-Za-z0-9._-]{1,8}$/);
const milligrams = fc.constantFrom(5, 10, 15, 20, 25).map((mg) => oral(mg * 1000));

const product: fc.Arbitrary<Product> = fc.oneof(
  fc.record({ form: fc.constant('tablet' as const), id, strength: milligrams, scored: fc.boolean() }),
  fc.record({ form: fc.constant('granules' as const), id, strength: milligrams }),
  fc.record({
    form: fc.constant('liquid' as const),
    id,
    strength: fc.constantFrom(500, 1000, 2000, 5000).map(concentration),
    mark: fc.constantFrom(100, 250, 500, 1000).map(volume),
  }),
);

export const timeOfDay = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map((minute) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}` as LocalTime);

export const localDate = fc
  .date({ min: new Date('2025-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as LocalDate);

/**
 * Plans of random products, times, doses and days.
 *
 * @param given  what is not to be random
 */
export function anyPlan(
  given: Partial<Pick<Shape, 'timeZone' | 'start'>> & { readonly mostDays?: number } = {},
): fc.Arbitrary<Written> {
  return fc
    .record({
      products: fc.uniqueArray(product, { minLength: 1, maxLength: 4, selector: ({ id }) => id }),
      start: given.start === undefined ? localDate : fc.constant(given.start),
      timeZone: fc.constant(given.timeZone ?? ('Europe/London' as TimeZone)),
      times: fc.uniqueArray(timeOfDay, { minLength: 1, maxLength: 8 }).map((times) => times.toSorted()),
      steps: fc.array(
        fc.record({
          days: fc.integer({ min: 1, max: given.mostDays ?? 40 }),
          picks: fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
        }),
        { minLength: 1, maxLength: 6 },
      ),
      isOpen: fc.boolean(),
    })
    .map(writtenOf);
}

function writtenOf({ products, start, timeZone, times, steps: shapes, isOpen }: Shape): Written {
  const measures = measuresOf(products, oral(60_000));
  let from = start;
  const steps = shapes.map(({ days, picks }, i): Step => {
    const intakes = times.flatMap((time, slot): PlannedIntake[] => {
      const dose = measures.doses[(picks[slot] as number) % measures.doses.length] as number;
      return dose === 0 ? [] : [{ time, dose: oral(dose), portions: measures.of(dose)?.portions ?? [] }];
    });
    const isLast = i === shapes.length - 1;
    const step: Step = {
      from,
      days: isLast && isOpen ? null : days,
      daily: perDay(intakes.map(({ dose }) => dose)),
      intakes,
      why: 'cut',
      products: products.map((p) => p.id),
    };
    from = addDays(from, days);
    return step;
  });
  return {
    plan: { purpose: 'taper', steps, end: { kind: isOpen ? 'held' : 'zero', on: isOpen ? start : from, watch: [] } },
    request: {
      purpose: 'taper',
      start,
      timeZone,
      current: [],
      times,
      timesGiven: true,
      target: dailyDose(0),
      products,
      pace: { method: 'label' },
      reserveDays: 0,
      changes: [],
      patient: {
        birthDate: 'unknown',
        sex: 'unknown',
        weightKilograms: 'unknown',
        heightCentimetres: 'unknown',
        creatinine: 'unknown',
        monthsOnBaclofen: 'unknown',
        conditions: 'unknown',
        medicines: 'unknown',
        region: 'UK',
      },
    },
  };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
