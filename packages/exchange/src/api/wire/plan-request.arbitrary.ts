import fc from 'fast-check';
import type { WireChange } from './change.ts';
import type { WirePace } from './pace.ts';
import type { WirePatient } from './patient.ts';
import type { WirePlanRequest } from './plan-request.ts';
import type { WireProduct } from './product.ts';

/** Good requests of every kind, for laws: they can be read, though not every one of them can be planned. */
export const goodRequest: fc.Arbitrary<WirePlanRequest> = fc.constantFrom('taper', 'titrate').chain((purpose) =>
  fc.record(
    {
      purpose: fc.constant(purpose),
      start: date,
      timeZone: fc.constantFrom('Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'UTC'),
      current: purpose === 'taper' ? regimen(1) : regimen(0),
      target: purpose === 'taper' ? fc.constant(perDay(0)) : fc.constant(perDay(200)),
      products: productList,
      pace: purpose === 'taper' ? paceDown : paceUp,
      patient,
      limit: amount(0.001, 8000).map(perDay),
      reserveDays: fc.integer({ min: 0, max: 90 }),
      timesAssumed: fc.boolean(),
      changes: fc.array(change, { maxLength: 3 }),
    },
    { requiredKeys: ['purpose', 'start', 'timeZone', 'current', 'target', 'products', 'pace'] },
  ),
);

const date = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2150-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

const birthDate = fc
  .date({ min: new Date('1900-01-01'), max: new Date('1989-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

const time = fc
  .integer({ min: 0, max: 1439 })
  .map((minute) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`);

/** A number with at most three decimals. */
function amount(least: number, most: number): fc.Arbitrary<number> {
  return fc.integer({ min: Math.round(least * 1000), max: Math.round(most * 1000) }).map((count) => count / 1000);
}

function regimen(fewest: number) {
  const intake = fc.record({ time, dose: amount(0.001, 20).map(mg) });
  return fc.uniqueArray(intake, { minLength: fewest, maxLength: 7, selector: (one) => one.time });
}

function mg(value: number) {
  return { value, unit: 'mg' as const };
}

function perDay(value: number) {
  return { value, unit: 'mg/d' as const };
}

const id = fc.stringMatching(/^[A-Za-z0-9._-]{1,40}$/);

/** What every dose of these products is a multiple of, coarse enough to be measured. */
const part = fc.constantFrom(1, 1.25, 2.5, 7.125);

const strength = fc.tuple(part, fc.integer({ min: 1, max: 50 })).map(([one, pairs]) => one * pairs * 2);

const product: fc.Arbitrary<WireProduct> = fc.oneof(
  fc.record({ id, form: fc.constant('tablet' as const), strength: strength.map(mg), scored: fc.boolean() }),
  fc.record({ id, form: fc.constant('granules' as const), strength: strength.map(mg) }),
  fc.record({
    id,
    form: fc.constant('liquid' as const),
    strength: strength.map((value) => ({ value, unit: 'mg/mL' as const })),
    mark: fc.constantFrom(0.5, 1, 2).map((value) => ({ value, unit: 'mL' as const })),
  }),
);

const productList = fc.uniqueArray(product, { minLength: 1, maxLength: 4, selector: (one) => one.id });

const everyDays = fc.integer({ min: 1, max: 366 });
const days = fc.integer({ min: 1, max: 3660 });
const daily = amount(0.001, 1000).map(perDay);
const chosen = fc.record({
  method: fc.constant('chosen' as const),
  steps: fc.array(fc.record({ daily, days: fc.option(days) }), { minLength: 1, maxLength: 5 }),
});

const paceUp: fc.Arbitrary<WirePace> = fc.oneof(
  fc.constant({ method: 'label' as const }),
  fc.record({ method: fc.constant('fixed' as const), rise: daily, everyDays }),
  chosen,
);

const paceDown: fc.Arbitrary<WirePace> = fc.oneof(
  fc.constant({ method: 'label' as const }),
  fc.record(
    { method: fc.constant('fixed' as const), cut: daily, everyDays, last: daily },
    { requiredKeys: ['method', 'cut', 'everyDays'] },
  ),
  fc.record(
    {
      method: fc.constant('percent' as const),
      cut: amount(0.001, 99.999).map((value) => ({ value, unit: '%' as const })),
      everyDays,
      last: daily,
    },
    { requiredKeys: ['method', 'cut', 'everyDays'] },
  ),
  fc.record({ method: fc.constant('percent' as const), percent: amount(0.001, 99.999), everyDays }),
  fc.record(
    {
      method: fc.constant('gentlest' as const),
      days: everyDays,
      stepDays: fc.integer({ min: 7, max: 366 }),
      cut: daily,
      last: daily,
    },
    { requiredKeys: ['method', 'days'] },
  ),
  chosen,
);

const change: fc.Arbitrary<WireChange> = fc.oneof(
  fc.record({ kind: fc.constant('hold' as const), on: date, days: fc.option(days) }),
  fc.record({ kind: fc.constant('resume' as const), on: date }),
  fc.record({
    kind: fc.constant('step-back' as const),
    on: date,
    days,
    // biome-ignore lint/suspicious/noThenProperty: the field is called so on the wire
    then: fc.constantFrom('half-the-cuts' as const, 'twice-the-days' as const),
  }),
  fc.record({
    kind: fc.constant('switch-products' as const),
    on: date,
    products: fc
      .uuid()
      .chain((unused) => productList.map((list) => list.map((one, i) => ({ ...one, id: `${unused}.${i}` })))),
  }),
);

const unknown = fc.constant('unknown' as const);
const words = fc.array(fc.stringMatching(/^[a-z-]{1,30}$/), { maxLength: 4 });

const patient: fc.Arbitrary<WirePatient> = fc.record(
  {
    birthDate: fc.oneof(unknown, birthDate),
    sex: fc.constantFrom('female' as const, 'male' as const, 'unknown' as const),
    weight: fc.oneof(
      unknown,
      fc.double({ min: 0.5, max: 400, noNaN: true }).map((value) => ({ value, unit: 'kg' as const })),
    ),
    height: fc.oneof(
      unknown,
      fc.double({ min: 20, max: 260, noNaN: true }).map((value) => ({ value, unit: 'cm' as const })),
    ),
    creatinine: fc.oneof(
      unknown,
      fc.record({
        value: fc.double({ min: 5, max: 4000, noNaN: true }),
        unit: fc.constant('umol/L' as const),
        on: date,
      }),
      fc.record({
        value: fc.double({ min: 0.05, max: 50, noNaN: true }),
        unit: fc.constant('mg/dL' as const),
        on: date,
      }),
    ),
    monthsOnBaclofen: fc.oneof(unknown, fc.integer({ min: 0, max: 1200 })),
    conditions: fc.oneof(unknown, words),
    medicines: fc.oneof(unknown, words),
    region: fc.constantFrom('US', 'CA', 'UK', 'IE', 'AU', 'NZ', 'EU', 'unknown', 'FR'),
  },
  { requiredKeys: [] },
);
