import type { Pace, Purpose } from '@steady/engine';
import { z } from 'zod';
import { dailyDose, percent, percentAmount } from './amount.ts';
import { days, everyDays } from './count.ts';
import { dailyDoseFrom, writeDailyDose } from './written-amount.ts';

const last = dailyDose.optional().describe('The last daily dose before zero.');

const label = z
  .strictObject({ method: z.literal('label') })
  .meta({ id: 'LabelPace', description: "The label's own ladder up, or its own window down." });

const fixed = z
  .strictObject({
    method: z.literal('fixed'),
    cut: dailyDose.optional().describe('How much less each time; required in a taper.'),
    rise: dailyDose.optional().describe('How much more each time; required in a titration.'),
    everyDays,
    last,
  })
  .meta({ id: 'FixedPace', description: 'The same change in mg a day, every so many days.' });

const share = z
  .strictObject({
    method: z.literal('percent'),
    cut: percentAmount.optional().describe('The largest cut; either this or `percent`.'),
    percent: percent.optional().describe('The same as a number.'),
    everyDays,
    last,
  })
  .meta({ id: 'PercentPace', description: 'A share of the current dose, every so many days. Tapers only.' });

const gentlest = z
  .strictObject({
    method: z.literal('gentlest'),
    days,
    stepDays: everyDays.optional().describe('The fewest days a step lasts.'),
    cut: dailyDose.optional().describe('The largest cut allowed.'),
    last,
  })
  .meta({ id: 'GentlestPace', description: 'The best plan that fits so many days. Tapers only.' });

const chosenStep = z
  .strictObject({ daily: dailyDose, days: days.nullable().describe('`null` for as long as it is prescribed.') })
  .meta({ id: 'ChosenStep', description: 'A daily dose and for how long.' });

const chosen = z
  .strictObject({ method: z.literal('chosen'), steps: z.array(chosenStep).min(1).max(400) })
  .meta({ id: 'ChosenPace', description: 'The daily doses a clinician wrote, one by one.' });

export const pace = z.discriminatedUnion('method', [label, fixed, share, gentlest, chosen]).meta({
  id: 'Pace',
  description: 'How fast the dose changes. A clinician chooses.',
  example: { method: 'fixed', cut: { value: 10, unit: 'mg/d' }, everyDays: 14 },
});

export type WirePace = z.output<typeof pace>;

export function paceFrom(wire: WirePace): Pace {
  const last = 'last' in wire && wire.last !== undefined ? { last: dailyDoseFrom(wire.last) } : {};
  switch (wire.method) {
    case 'label':
      return wire;
    case 'fixed':
      return {
        method: 'fixed',
        change: dailyDoseFrom(given(wire.cut ?? wire.rise)),
        everyDays: wire.everyDays,
        ...last,
      };
    case 'percent':
      return { method: 'percent', percent: given(wire.percent ?? wire.cut?.value), everyDays: wire.everyDays, ...last };
    case 'gentlest': {
      const { days, stepDays, cut } = wire;
      return {
        method: 'gentlest',
        days,
        ...(stepDays !== undefined && { stepDays }),
        ...(cut !== undefined && { cut: dailyDoseFrom(cut) }),
        ...last,
      };
    }
    case 'chosen':
      return { method: 'chosen', steps: wire.steps.map((step) => ({ ...step, daily: dailyDoseFrom(step.daily) })) };
  }
}

export function writePace(pace: Pace, purpose: Purpose): WirePace {
  const last = 'last' in pace && pace.last !== undefined ? { last: writeDailyDose(pace.last) } : {};
  switch (pace.method) {
    case 'label':
      return pace;
    case 'fixed': {
      const change = writeDailyDose(pace.change);
      const { method, everyDays } = pace;
      return { method, ...(purpose === 'taper' ? { cut: change } : { rise: change }), everyDays, ...last };
    }
    case 'percent':
      return { method: 'percent', cut: { value: pace.percent, unit: '%' }, everyDays: pace.everyDays, ...last };
    case 'gentlest': {
      const { method, days, stepDays, cut } = pace;
      return {
        method,
        days,
        ...(stepDays !== undefined && { stepDays }),
        ...(cut !== undefined && { cut: writeDailyDose(cut) }),
        ...last,
      };
    }
    case 'chosen':
      return { method: 'chosen', steps: pace.steps.map((step) => ({ ...step, daily: writeDailyDose(step.daily) })) };
  }
}

/** What the meaning of a request has shown to be there. */
function given<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('a pace lacks what was checked before');
  return value;
}
