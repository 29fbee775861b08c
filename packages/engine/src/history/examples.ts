import { addDays, type LocalDate } from '../calendar/calendar.ts';
import type { Product } from '../medicine/product.ts';
import { liquid, tablet } from '../safety/examples.ts';
import type { Felt, Pack, Phase, SeenHistory } from './seen-history.ts';

/** A day so many days before the day of every example, 1 December 2026. */
export function ago(days: number): LocalDate {
  return addDays('2026-12-01' as LocalDate, -days);
}

export const tens = tablet(10_000);
export const twenties = tablet(20_000);
/** 1 mg in 1 mL, and a bottle of the same name that holds five times as much. */
export const weak = liquid;
export const strong: Product = { ...liquid, strength: { ...liquid.strength, microgramsPerMillilitre: 5000 } };

/** So many mg a day of 10 mg tablets, from some days ago on, after another dose or nothing. */
export function phase(
  daysAgo: number,
  milligrams: number,
  before: number | 'unknown',
  more: Partial<Phase> = {},
): Phase {
  const earlier = before === 'unknown' ? before : before * 1000;
  return {
    from: ago(daysAgo),
    until: 'open',
    daily: milligrams * 1000,
    before: earlier,
    products: [tens],
    isStepBack: false,
    ...more,
  };
}

/** One dose after another, each from some days ago on: `[[100, 0], [60, 15], [20, 30]]` begins with what was before. */
export function doses(before: number | 'unknown', ...steps: readonly (readonly [daysAgo: number, mg: number])[]) {
  return steps.map(([daysAgo, milligrams], i): Phase => {
    const next = steps[i + 1];
    const last = i === 0 ? before : (steps[i - 1]?.[1] ?? 'unknown');
    return phase(daysAgo, milligrams, last, next === undefined ? {} : { until: ago(next[0]) });
  });
}

export function pack(daysAgo: number, product: Product, more: Partial<Pack> = {}): Pack {
  return { product, on: ago(daysAgo), told: ago(daysAgo), planned: [tens], isGone: false, ...more };
}

/** A mild symptom since some days ago, gone so many days ago, or not. */
export function felt(symptom: string, daysAgo: number, goneDaysAgo: number | 'standing'): Felt {
  return {
    symptom,
    level: 'mild',
    from: ago(daysAgo),
    until: goneDaysAgo === 'standing' ? goneDaysAgo : ago(goneDaysAgo),
  };
}

/** An adult in the UK on 30 mg a day for two years, with the same tablets, well, and seen a month ago. */
export const steady: SeenHistory = {
  on: ago(0),
  region: 'UK',
  age: 56,
  conditions: [],
  isSigned: true,
  course: [phase(730, 30, 30)],
  heldSince: 'not-held',
  lastLook: ago(30),
  packs: [pack(58, tens), pack(30, tens), pack(2, tens)],
  felt: [],
  told: [{ symptom: 'tremor', on: ago(30) }],
  holesUntil: 'none',
  sedatives: [],
  weight: { decided: 70, last: 70 },
};
