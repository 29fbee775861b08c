import fc from 'fast-check';
import { after } from '../independent-checker/days.ts';
import type { WireChange, WirePace, WireProduct, WireRequest } from '../independent-checker/wire.ts';
import { perDay, somePaceDown, somePaceUp } from './some-paces.ts';
import { somePatient } from './some-patients.ts';
import { mg, someProducts } from './some-products.ts';

const hours = fc
  .uniqueArray(fc.integer({ min: 0, max: 23 }), { minLength: 1, maxLength: 6 })
  .map((list) => list.sort((a, b) => a - b).map((hour) => `${String(hour).padStart(2, '0')}:00`));

const dose = fc.constantFrom(2.5, 5, 5, 7.5, 10, 10, 10, 12.5, 15, 20, 20, 25, 30).map(mg);

/** What is taken now: mostly the same at every time. */
const current: fc.Arbitrary<WireRequest['current']> = hours.chain((times) => {
  const even = dose.map((same) => times.map((time) => ({ time, dose: same })));
  const each = times.map((_, i) => (i === 0 ? dose : fc.oneof({ arbitrary: dose, weight: 4 }, fc.constant(mg(0)))));
  const uneven = fc.tuple(...each).map((doses) => times.map((time, i) => ({ time, dose: doses[i] ?? mg(0) })));
  return fc.oneof({ arbitrary: even, weight: 2 }, { arbitrary: uneven, weight: 1 });
});

const basics = {
  start: fc.constantFrom('2026-12-01', '2027-02-20', '2028-02-25', '2026-10-20', '2027-03-10', '2027-12-31'),
  timeZone: fc.constantFrom('Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Auckland', 'UTC'),
  products: someProducts(4),
  reserveDays: fc.constantFrom(0, 0, 3, 7, 90),
  patient: somePatient,
};

const someLimit = fc.constantFrom({}, {}, {}, {}, { limit: perDay(40) }, { limit: perDay(80) });

/** Tapers as clinicians might ask for them, and as they would not; most of them to zero. */
export const tapers: fc.Arbitrary<WireRequest> = current.chain((taken) => {
  const daily = dailyOf(taken);
  const lower = fc.nat(Math.max(0, Math.ceil(daily / 5) - 1)).map((fives) => fives * 5);
  return fc
    .record({
      ...basics,
      pace: somePaceDown(daily),
      target: fc.oneof({ arbitrary: fc.constant(0), weight: 3 }, { arbitrary: lower, weight: 1 }),
      limit: someLimit,
    })
    .map(({ target, pace, limit, ...request }) => ({
      ...request,
      ...limit,
      purpose: 'taper' as const,
      current: taken,
      target: perDay(target),
      pace: endingAt(pace, target),
    }));
});

/** Chosen steps end where the request wants to go; otherwise nearly all of them would be refused. */
function endingAt(pace: WirePace, target: number): WirePace {
  if (pace.method !== 'chosen' || target === 0) return pace;
  const above = pace.steps.filter(({ daily }) => daily.value > target);
  return { ...pace, steps: [...above, { daily: perDay(target), days: null }] };
}

/** Titrations, from a first prescription or from what is taken. */
export const titrations: fc.Arbitrary<WireRequest> = fc
  .oneof(fc.constant<WireRequest['current']>([]), current)
  .chain((taken) => {
    const daily = dailyOf(taken);
    const room = Math.max(1, Math.floor((90 - daily) / 5));
    const usual = { ...basics, pace: somePaceUp, more: fc.integer({ min: 1, max: room }) };
    const times = fc.option(hours, { nil: [] });
    return fc.record({ ...usual, times, limit: someLimit }).map(({ more, times: given, limit, ...request }) => ({
      ...request,
      ...(taken.length === 0 && given.length > 0 && { times: given }),
      ...limit,
      purpose: 'titrate' as const,
      current: taken,
      target: perDay(daily + more * 5),
    }));
  });

type Happening = (on: string, products: readonly WireProduct[], place: string) => readonly WireChange[];

/** Something that happens on a day: a hold, one that is resumed, a step back, other products. */
const someChange: fc.Arbitrary<Happening> = fc.oneof(
  fc.integer({ min: 1, max: 14 }).map(
    (days): Happening =>
      (on) => [{ kind: 'hold', on, days }],
  ),
  fc.nat(20).map(
    (days): Happening =>
      (on) => [
        { kind: 'hold', on, days: null },
        { kind: 'resume', on: after(on, days) },
      ],
  ),
  fc.tuple(fc.integer({ min: 1, max: 14 }), fc.constantFrom('half-the-cuts' as const, 'twice-the-days' as const)).map(
    ([days, then]): Happening =>
      (on) => [{ kind: 'step-back', on, days, then }],
  ),
  fc.tuple(someProducts(2, 'q'), fc.boolean()).map(
    ([others, keeping]): Happening =>
      (on, products, place) => {
        const fresh = others.map((product) => ({ ...product, id: `${product.id}-${place}` }));
        return [{ kind: 'switch-products', on, products: keeping ? [...products, ...fresh] : fresh }];
      },
  ),
);

/** Plans that something happens to on their way, once to three times. */
export const changedPlans: fc.Arbitrary<WireRequest> = fc
  .tuple(
    fc.oneof({ arbitrary: tapers, weight: 6 }, { arbitrary: titrations, weight: 1 }),
    fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), someChange), { minLength: 1, maxLength: 3 }),
  )
  .map(([request, list]) => {
    let on = request.start;
    let products = request.products;
    const changes = list.flatMap(([days, make], i): readonly WireChange[] => {
      on = after(on, days);
      const made = make(on, products, `${i}`);
      on = made.at(-1)?.on ?? on;
      for (const one of made) if (one.kind === 'switch-products') products = one.products;
      return made;
    });
    return { ...request, changes };
  });

/** Any plan at all. */
export const requests: fc.Arbitrary<WireRequest> = fc.oneof(
  { arbitrary: tapers, weight: 5 },
  { arbitrary: titrations, weight: 3 },
  { arbitrary: changedPlans, weight: 3 },
);

function dailyOf(taken: WireRequest['current']): number {
  return taken.reduce((sum, { dose: each }) => sum + each.value, 0);
}
