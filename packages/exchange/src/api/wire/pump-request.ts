import type { PumpRequest } from '@steady/engine/pump';
import { pumpAlarms, pumpCauses, pumpModels } from '@steady/engine/pump';
import { z } from 'zod';
import { pumpDailyDose, pumpFilled, pumpStrength, pumpVolume, targetDose } from './amount.ts';
import { whole } from './count.ts';
import { dateFrom, localDate, timeZone } from './moment.ts';
import { written } from './number-with-unit.ts';
import { dailyDoseFrom, intrathecalFrom, pumpDailyDoseFrom, pumpStrengthFrom, volumeFrom } from './written-amount.ts';

const unknown = z.literal('unknown');

/** The name of a person: it is shown, and never looked up. */
const name = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .meta({ description: 'The name of a clinician.', example: 'Dr A. Invented' });

const fill = z
  .strictObject({ on: localDate, volume: pumpFilled, strength: pumpStrength })
  .meta({ id: 'PumpFill', description: 'What went into the pump, and when.' });

const before = z
  .strictObject({ strength: pumpStrength, dailyDose: pumpDailyDose })
  .meta({ id: 'BeforeFill', description: 'What the pump gave before the fill.' });

const bridge = z
  .strictObject({
    deadVolume: pumpFilled.describe('What pump tubing and catheter hold.'),
    compute: z.literal(true).optional().describe('Whether the bridge is to be worked out.'),
    declinedBy: name.optional().describe('Who declines the bridge.'),
  })
  .superRefine(({ compute, declinedBy }, issues) => {
    if (compute === undefined && declinedBy === undefined) {
      issues.addIssue({ code: 'custom', message: 'input.required', path: ['compute'] });
    }
    if (compute !== undefined && declinedBy !== undefined) {
      issues.addIssue({
        code: 'custom',
        message: 'input.too-many',
        path: ['compute'],
        params: { other: 'declinedBy' },
      });
    }
  })
  .meta({
    id: 'PumpBridge',
    description: 'After a change of strength: the bridge is worked out, or somebody declines it by name.',
    example: { deadVolume: { value: 0.3, unit: 'mL' }, compute: true },
  });

const oralBeside = z.union([z.enum(['none', 'unknown']), targetDose]);

/** A request that can be answered as it stands. */
export const examplePumpRequest = {
  on: '2026-12-20',
  timeZone: 'Europe/London',
  cause: 'spinal',
  model: 'synchromed-ii',
  implantedOn: '2024-05-01',
  reservoir: { value: 20, unit: 'mL' },
  alarmVolume: { value: 2, unit: 'mL' },
  inPumpLimit: { value: 180, unit: 'd' },
  fill: { on: '2026-11-02', volume: { value: 20, unit: 'mL' }, strength: { value: 500, unit: 'ug/mL' } },
  before: { strength: { value: 500, unit: 'ug/mL' }, dailyDose: { value: 140, unit: 'ug/d' } },
  dailyDose: { value: 150, unit: 'ug/d' },
  alarm: 'none',
  closed: { weekdays: [6, 7], dates: ['2026-12-25', '2026-12-28'] },
} as const;

/** A pump at a day as JSON. */
export const pumpRequestSchema = z
  .strictObject({
    on: localDate.describe('The day the findings are for, in the time zone of the clinic.'),
    timeZone,
    cause: z.union([unknown, z.enum(pumpCauses)]).describe('Where the spasticity comes from.'),
    model: z.union([unknown, z.enum(pumpModels)]),
    implantedOn: z.union([unknown, localDate]),
    reservoir: pumpFilled.describe('What the reservoir holds.'),
    alarmVolume: z.union([unknown, pumpVolume]).describe('Where the low-reservoir alarm stands, from the printout.'),
    reserve: pumpVolume.optional().describe('A larger volume that is not to be counted on.'),
    inPumpLimit: z
      .union([unknown, written('d', whole(1, 1000))])
      .describe('How long the drug may stay in this pump, by its product.'),
    fill,
    before: z.union([z.enum(['first-fill', 'unknown']), before]),
    bridge: bridge.optional(),
    dailyDose: pumpDailyDose.describe('From the fill on; with flex and step modes the sum of the day.'),
    changes: z
      .array(z.strictObject({ on: localDate, dailyDose: pumpDailyDose }))
      .max(200)
      .optional(),
    boluses: z
      .array(z.strictObject({ on: localDate, dose: written('ug', whole(1, 100_000)) }))
      .max(1000)
      .optional(),
    returned: z
      .strictObject({ on: localDate, volume: pumpVolume })
      .optional()
      .describe('What came out of the reservoir.'),
    alarm: z.union([unknown, z.enum(pumpAlarms)]),
    mayBeBlocked: z.boolean().optional().describe('Whether weather or travel may block the way to the refill.'),
    closed: z
      .strictObject({ weekdays: z.array(whole(1, 7)).max(6), dates: z.array(localDate).max(400) })
      .describe(
        'When the clinic is shut: weekdays from 1 for Monday, and single days. No holidays are known by themselves.',
      ),
    oral: z
      .strictObject({ before: oralBeside, now: oralBeside })
      .optional()
      .describe(
        'Baclofen by mouth beside the pump: whether it has disappeared. No dose is ever worked out from the other.',
      ),
  })
  .superRefine(({ closed }, issues) => {
    // a week with seven closed days has none to book
    if (new Set(closed.weekdays).size === closed.weekdays.length) return;
    issues.addIssue({ code: 'custom', message: 'input.twice', path: ['closed', 'weekdays'] });
  })
  .meta({
    id: 'PumpRequest',
    description: 'A filled pump. Every amount carries its unit.',
    example: examplePumpRequest,
  });

export type WirePumpRequest = z.output<typeof pumpRequestSchema>;

/** A request whose fields have been checked. */
export function pumpRequestFrom(wire: WirePumpRequest): PumpRequest {
  const { bridge, oral } = wire;
  return {
    on: dateFrom(wire.on),
    cause: wire.cause,
    model: wire.model,
    implantedOn: unless(wire.implantedOn, dateFrom),
    reservoir: volumeFrom(wire.reservoir),
    alarmVolume: unless(wire.alarmVolume, volumeFrom),
    reserve: wire.reserve && volumeFrom(wire.reserve),
    inPumpLimitDays: unless(wire.inPumpLimit, ({ value }) => value),
    fill: {
      on: dateFrom(wire.fill.on),
      volume: volumeFrom(wire.fill.volume),
      strength: pumpStrengthFrom(wire.fill.strength),
    },
    before:
      typeof wire.before === 'string'
        ? wire.before
        : { strength: pumpStrengthFrom(wire.before.strength), dailyDose: pumpDailyDoseFrom(wire.before.dailyDose) },
    bridge: bridge && {
      deadVolume: volumeFrom(bridge.deadVolume),
      declinedBy: bridge.declinedBy,
    },
    dailyDose: pumpDailyDoseFrom(wire.dailyDose),
    changes: (wire.changes ?? []).map(({ on, dailyDose }) => ({
      on: dateFrom(on),
      dailyDose: pumpDailyDoseFrom(dailyDose),
    })),
    boluses: (wire.boluses ?? []).map(({ on, dose }) => ({ on: dateFrom(on), dose: intrathecalFrom(dose) })),
    returned: wire.returned && { on: dateFrom(wire.returned.on), volume: volumeFrom(wire.returned.volume) },
    alarm: wire.alarm,
    mayBeBlocked: wire.mayBeBlocked ?? false,
    closed: { weekdays: wire.closed.weekdays, dates: wire.closed.dates.map(dateFrom) },
    oral: oral && { before: oralFrom(oral.before), now: oralFrom(oral.now) },
  };
}

function unless<Known, Value>(wire: Known | 'unknown', known: (wire: Known) => Value): Value | 'unknown' {
  return wire === 'unknown' ? 'unknown' : known(wire as Known);
}

/** Nothing taken a day is none. */
function oralFrom(wire: z.output<typeof oralBeside>) {
  if (typeof wire === 'string') return wire;
  return wire.value === 0 ? ('none' as const) : dailyDoseFrom(wire);
}
