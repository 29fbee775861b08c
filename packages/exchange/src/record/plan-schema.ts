import { z } from 'zod';
import { productFrom, products } from '../api/wire/product.ts';
import {
  clockTime,
  dailyAmount,
  day,
  numberIn,
  oralAmount,
  portion,
  region,
  unknown,
  zone,
} from './values-of-events.ts';

const step = z.object({
  from: day,
  days: z.int().min(1).nullable(),
  daily: dailyAmount,
  intakes: z.array(z.object({ time: clockTime, dose: oralAmount, units: z.array(portion).max(12) })).max(24),
  why: z.enum(['start', 'rise', 'cut', 'hold', 'step-back', 'switch-products']),
  products: z.array(z.string()).max(12),
});

const plan = z
  .object({
    purpose: z.enum(['titrate', 'taper']),
    steps: z.array(step).min(1).max(1000),
    end: z.object({
      kind: z.enum(['zero', 'maintenance', 'held', 'unfinished']),
      on: day,
      watch: z.array(z.object({ how: z.enum(['closely', 'daily', 'weekly']), until: day })).max(10),
    }),
  })
  .superRefine(({ steps }, issues) => {
    for (const [i, { from, daily, intakes }] of steps.entries()) {
      const sum = intakes.reduce((total, { dose }) => total + dose.micrograms, 0);
      const refuse = (message: string, ...path: readonly (string | number)[]) =>
        issues.addIssue({ code: 'custom', message, path: ['steps', i, ...path] });
      if (sum !== daily.microgramsPerDay) refuse('input.out-of-range', 'daily');
      if (from <= (steps[i - 1]?.from ?? '')) refuse('input.out-of-range', 'from');
      if (intakes.some(({ time }, at) => time <= (intakes[at - 1]?.time ?? ''))) refuse('time.twice', 'intakes');
    }
  });

/** A plan as it is followed. Its doses sum to its days (P7), its steps follow each other, its times too. */
export const planBody = {
  plan,
  products: products.transform((all) => all.map(productFrom)),
  zone,
  region,
  before: z.union([unknown, dailyAmount]),
  gap: z.union([unknown, numberIn('min', 1440)]),
};
