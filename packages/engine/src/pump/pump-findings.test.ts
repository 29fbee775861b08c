import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../calendar/calendar.ts';
import { dailyDose } from '../quantity/quantity.ts';
import { calmPump, millilitres, perDay, perMillilitre } from './examples.ts';
import { judgePump } from './judge-pump.ts';
import type { PumpRequest } from './pump-request.ts';

const day = (text: string) => text as LocalDate;
const judged = (more: Partial<PumpRequest>) => {
  const outcome = judgePump({ ...calmPump, ...more }, facts);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
};
const bridge = { deadVolume: millilitres(0.3), declinedBy: undefined };
const stronger = { fill: { ...calmPump.fill, strength: perMillilitre(1000) } };
const returned = (on: string, left: number) => ({
  on: day(on),
  returned: { on: day(on), volume: millilitres(left) },
});
const oral = dailyDose(30_000);
const a = (value: number, unit: string) => ({ value, unit });

const bridged = {
  from: a(500, 'ug/mL'),
  to: a(1000, 'ug/mL'),
  deadVolume: a(0.3, 'mL'),
  hours: a(24, 'h'),
  dose: a(150, 'ug/d'),
  withoutDose: a(75, 'ug/d'),
  withoutHours: a(48, 'h'),
};
const dates = { refillBy: '2026-12-25', alarmOn: '2027-01-01', emptyOn: '2027-01-07' };
const old = { longest: a(7, 'a'), ahead: a(3, 'mo') };

type Row = [
  code: string,
  more: Partial<PumpRequest>,
  said: string,
  cites: readonly string[],
  values: Readonly<Record<string, unknown>>,
];

const rows: readonly Row[] = [
  ['pump.bridge', { ...stronger, bridge }, 'caution applies', ['ITB-32', 'ITB-31'], bridged],
  [
    'pump.bridge-declined',
    { ...stronger, bridge: { ...bridge, declinedBy: 'Dr A. Invented' } },
    'danger applies to sign',
    ['ITB-32', 'ITB-31', 'WD-23'],
    { ...bridged, by: 'Dr A. Invented' },
  ],
  [
    'pump.returned-volume',
    returned('2026-12-02', 9),
    'danger applies',
    ['LIMIT-K4', 'ITB-30', 'ITB-29'],
    {
      returned: a(9, 'mL'),
      expected: a(11, 'mL'),
      difference: a(2, 'mL'),
      direction: 'less',
      limit: a(1, 'mL'),
      share: a(20, '%'),
    },
  ],
  [
    'pump.returned-volume',
    { reservoir: millilitres(40), ...returned('2026-12-22', 6.5) },
    'caution applies',
    ['ITB-30', 'LIMIT-K4'],
    {
      returned: a(6.5, 'mL'),
      expected: a(5, 'mL'),
      difference: a(1.5, 'mL'),
      direction: 'more',
      limit: a(2, 'mL'),
      share: a(20, '%'),
    },
  ],
  ['pump.before-unknown', { before: 'unknown' }, 'warning cannot-tell', ['LIMIT-K5', 'ITB-31'], {}],
  [
    'pump.dose-outside-range',
    { before: 'first-fill', dailyDose: perDay(24) },
    'warning applies to sign',
    ['LIMIT-K5', 'ITB-06'],
    { dose: a(24, 'ug/d'), low: a(25, 'ug/d'), high: a(1000, 'ug/d') },
  ],
  [
    'pump.rise-too-large',
    { dailyDose: perDay(220) },
    'warning applies to sign',
    ['LIMIT-K5', 'ITB-05', 'ITB-04'],
    { from: a(150, 'ug/d'), to: a(220, 'ug/d'), percent: a(46.7, '%'), limit: a(40, '%'), cause: 'spinal' },
  ],
  [
    'pump.rise-too-large',
    { cause: 'unknown', dailyDose: perDay(190) },
    'warning applies to sign',
    ['LIMIT-K5', 'ITB-05', 'ITB-04'],
    { from: a(150, 'ug/d'), to: a(190, 'ug/d'), percent: a(26.7, '%'), limit: a(20, '%'), cause: 'unknown' },
  ],
  [
    'pump.cut-too-large',
    { dailyDose: perDay(110) },
    'warning applies to sign',
    ['LIMIT-K5', 'ITB-05'],
    { from: a(150, 'ug/d'), to: a(110, 'ug/d'), percent: a(26.7, '%'), limit: a(20, '%') },
  ],
  ['pump.alarm-single-tone', { alarm: 'single-tone' }, 'emergency applies', ['ITB-40'], {}],
  ['pump.alarm-two-tone', { alarm: 'two-tone' }, 'emergency applies', ['ITB-41', 'WD-23'], { told: 'yes' }],
  ['pump.alarm-two-tone', { alarm: 'some-tone' }, 'emergency applies', ['ITB-41', 'WD-23'], { told: 'no' }],
  ['pump.alarm-unknown', { alarm: 'unknown' }, 'warning cannot-tell', ['ITB-40', 'ITB-41'], {}],
  [
    'pump.replacement-due',
    { implantedOn: day('2020-02-02') },
    'danger applies',
    ['ITB-42', 'ITB-31'],
    { by: '2027-02-02', ...old, when: 'soon' },
  ],
  [
    'pump.replacement-due',
    { implantedOn: day('2021-11-02') },
    'caution applies',
    ['ITB-42', 'ITB-31'],
    { by: '2028-11-02', ...old, when: 'later' },
  ],
  [
    'pump.replacement-unknown',
    { implantedOn: 'unknown' },
    'info cannot-tell',
    ['ITB-42', 'ITB-31'],
    { lifeKnown: 'yes' },
  ],
  ['pump.replacement-unknown', { model: 'other' }, 'info cannot-tell', ['ITB-42', 'ITB-31'], { lifeKnown: 'no' }],
  ['pump.empty-before-mri', { model: 'prometra' }, 'warning applies', ['ITB-44'], {}],
  [
    'pump.oral-gone',
    { oral: { before: oral, now: 'none' } },
    'danger applies',
    ['TAP-08', 'WARN-01'],
    { was: a(30, 'mg/d'), shareLow: a(25, '%'), shareHigh: a(50, '%') },
  ],
  ['pump.oral-unknown', { oral: { before: oral, now: 'unknown' } }, 'warning cannot-tell', ['TAP-08', 'WARN-01'], {}],
  [
    'pump.alarm-volume-unknown',
    { alarmVolume: 'unknown' },
    'danger cannot-tell',
    ['ITB-23', 'LIMIT-K1'],
    { emptyOn: '2027-01-07' },
  ],
  [
    'pump.in-pump-limit-unknown',
    { inPumpLimitDays: 'unknown' },
    'warning cannot-tell',
    ['ITB-27', 'ITB-33', 'LIMIT-K1'],
    { shortest: a(77, 'd'), label: a(180, 'd') },
  ],
  [
    'pump.refill-soon',
    { on: day('2026-12-18') },
    'caution applies',
    ['LIMIT-K1', 'ITB-26'],
    { ...dates, days: a(7, 'd') },
  ],
  ['pump.refill-today', { on: day('2026-12-25') }, 'warning applies', ['LIMIT-K1', 'ITB-26'], dates],
  [
    'pump.refill-missed',
    { on: day('2026-12-28') },
    'danger applies',
    ['LIMIT-K1', 'ITB-26', 'WD-23'],
    { ...dates, days: a(3, 'd'), pressing: 'no' },
  ],
  [
    'pump.refill-missed',
    { on: day('2026-12-29') },
    'danger applies',
    ['LIMIT-K1', 'ITB-26', 'WD-23'],
    { ...dates, days: a(4, 'd'), pressing: 'yes' },
  ],
  [
    'pump.refill-late-anyway',
    { alarmVolume: 'unknown', on: day('2027-01-06') },
    'danger applies',
    ['LIMIT-K1', 'ITB-22', 'ITB-26', 'WD-23'],
    { latestRefill: '2026-12-31', emptyOn: '2027-01-07', low: 'no' },
  ],
  [
    'pump.refill-late-anyway',
    { alarmVolume: 'unknown', reserve: millilitres(2), on: day('2027-01-06') },
    'emergency applies',
    ['LIMIT-K1', 'ITB-22', 'ITB-26', 'WD-23'],
    { latestRefill: '2026-12-25', emptyOn: '2027-01-07', low: 'yes' },
  ],
  ['pump.reservoir-low', { on: day('2027-01-01') }, 'emergency applies', ['ITB-26', 'ITB-40', 'WD-23'], dates],
  [
    'pump.empty',
    { on: day('2027-01-07') },
    'emergency applies',
    ['ITB-41', 'ITB-22', 'WD-23'],
    { emptyOn: '2027-01-07' },
  ],
  [
    'pump.past-in-pump-limit',
    { on: day('2026-11-13'), inPumpLimitDays: 10 },
    'danger applies',
    ['LIMIT-K1', 'ITB-27'],
    { keepsUntil: '2026-11-12' },
  ],
];

describe('Each finding about a pump rests on what it cites, and says by what it was judged (P15)', () => {
  it.each(rows)('%s', (code, more, said, cites, values) => {
    const found = judged(more).findings.find((one) => one.code === code);
    const { severity, verdict, toSign } = found ?? {};
    expect([severity, verdict, ...(toSign === true ? ['to sign'] : [])].join(' ')).toBe(said);
    expect(found?.cites).toEqual(cites);
    expect(found?.values).toEqual(values);
  });

  it('and a calm pump has none', () => {
    expect(judged({}).findings).toEqual([]);
    expect(judged({ on: day('2026-12-17') }).findings).toEqual([]);
  });
});

describe('What the dates of a pump rest on', () => {
  const arithmetic = ['LIMIT-K1', 'ITB-22', 'ITB-26', 'ITB-27', 'ITB-28'];

  it.each<[string, Partial<PumpRequest>, readonly string[]]>([
    ['one make', { model: 'synchromed-ii' }, ['ITB-29', 'ITB-43', 'ITB-45', 'ITB-46']],
    ['another', { model: 'prometra' }, ['ITB-44', 'ITB-42', 'ITB-31', 'ITB-29', 'ITB-45', 'ITB-46']],
    [
      'a make that nobody knows, and then both',
      { model: 'unknown' },
      ['ITB-42', 'ITB-31', 'ITB-29', 'ITB-43', 'ITB-44', 'ITB-45', 'ITB-46'],
    ],
  ])('is the arithmetic, what was found, and the care around %s', (_, more, care) => {
    expect(judged(more).basis).toEqual([...arithmetic, ...care]);
  });
});
