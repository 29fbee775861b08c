import type { Change } from '@steady/engine';
import { z } from 'zod';
import { days } from './count.ts';
import { dateFrom, localDate } from './moment.ts';
import { productFrom, products, writeProduct } from './product.ts';

const hold = z
  .strictObject({
    kind: z.literal('hold'),
    on: localDate,
    days: days.nullable().describe('`null` until resumed.'),
  })
  .meta({ id: 'Hold', description: 'Stay at the step in force for some days more.' });

const resume = z
  .strictObject({ kind: z.literal('resume'), on: localDate })
  .meta({ id: 'Resume', description: 'Go on after an open hold.' });

const stepBack = z
  .strictObject({
    kind: z.literal('step-back'),
    on: localDate,
    days,
    // biome-ignore lint/suspicious/noThenProperty: the field is called so on the wire; nothing awaits a schema
    then: z.enum(['half-the-cuts', 'twice-the-days']),
  })
  .meta({ id: 'StepBack', description: 'Back to the step before for some days, then on more slowly.' });

const switchProducts = z
  .strictObject({ kind: z.literal('switch-products'), on: localDate, products })
  .meta({ id: 'SwitchProducts', description: 'The same milligrams from other products.' });

export const change = z.discriminatedUnion('kind', [hold, resume, stepBack, switchProducts]).meta({
  id: 'Change',
  description: 'What happens to a plan on its way; each is signed like the plan itself.',
  example: { kind: 'hold', on: '2026-12-20', days: 7 },
});

export type WireChange = z.output<typeof change>;

export function changeFrom(wire: WireChange): Change {
  const on = dateFrom(wire.on);
  return wire.kind === 'switch-products' ? { ...wire, on, products: wire.products.map(productFrom) } : { ...wire, on };
}

export function writeChange(change: Change): WireChange {
  return change.kind === 'switch-products' ? { ...change, products: change.products.map(writeProduct) } : change;
}
