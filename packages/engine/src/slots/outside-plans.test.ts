import { describe, expect, it } from 'vitest';
import { dailyDose } from '../quantity/quantity.ts';
import type { EventOf } from '../record/event.ts';
import { at, signed, step } from '../record/examples.ts';
import { dose, justBefore } from './examples.ts';
import { isOutside, outsidePlans } from './outside-plans.ts';

const always = -Number.MAX_SAFE_INTEGER;
const began = at('2026-12-01T00:00');
const later = at('2026-12-20T00:00');
const twoSteps = [step('2026-12-01', 2, { '08:00': 30 }), step('2026-12-03', 4, { '08:00': 20 })];
const plan = signed({ before: dailyDose(45_000) }, twoSteps);
const following = (event: EventOf<'plan-signed'>, until = later, from = began) => ({ event, from, until });
const spans = (...followed: ReturnType<typeof following>[]) => outsidePlans(followed);
const beforeIt = { from: always, until: began, goesOn: 45_000 };

describe('When no dose is planned', () => {
  it('is never, where no plan is followed', () => {
    expect(spans()).toEqual([]);
  });

  it('is before the first plan, with what was taken then going on', () => {
    expect(spans(following(signed({ before: 'unknown' }, twoSteps)))[0]).toEqual({ ...beforeIt, goesOn: 'unknown' });
    const second = following(signed({ before: dailyDose(10_000) }), later, at('2026-12-10T00:00'));
    const first = following(plan, second.from);
    expect([spans(first, second)[0], spans(second, first)[0]]).toEqual([beforeIt, beforeIt]);
  });

  it('is past an end above zero, with the last dose of the plan going on, by the clock of the plan (P11)', () => {
    const goesOn = 20_000;
    expect(spans(following(plan))).toEqual([beforeIt, { from: at('2026-12-07T00:00'), until: later, goesOn }]);
    const abroad = { ...plan, zone: 'America/New_York' as typeof plan.zone };
    expect(spans(following(abroad))[1]).toEqual({ from: at('2026-12-07T05:00'), until: later, goesOn });
  });

  it('is not past an end at zero, nor in a plan without an end, nor where the next begins by then', () => {
    const zero = { ...plan, plan: { ...plan.plan, end: { ...plan.plan.end, kind: 'zero' as const } } };
    expect(spans(following(zero))).toHaveLength(1);
    expect(spans(following(signed()))).toHaveLength(1);
    expect(spans(following(plan, at('2026-12-07T00:00')))).toHaveLength(1);
    expect(spans(following(plan, at('2026-12-07T00:01')))).toHaveLength(2);
  });
});

describe('A dose in such a time', () => {
  const span = { from: began, until: later, goesOn: 0 };

  it('is one from its first moment to before its last', () => {
    const within = ['2026-12-01T00:00', '2026-12-19T23:59', '2026-12-20T00:00', '2026-11-30T23:59'];
    expect(within.map((when) => isOutside(span, dose(when)))).toEqual([true, true, false, false]);
  });

  it('of which nobody knows when it was counts by when it was written', () => {
    const sometime = (notAfter: typeof began) =>
      isOutside(span, dose('2026-12-05T00:00', 10, 'unplanned', { at: 'unknown', notAfter }));
    expect([sometime(began), sometime(justBefore(began))]).toEqual([true, false]);
  });
});
