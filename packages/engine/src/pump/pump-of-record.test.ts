import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import type { LocalDate, TimeZone } from '../calendar/calendar.ts';
import { intrathecalDailyDose, intrathecalStrength, volume } from '../quantity/quantity.ts';
import type { Event, EventBody, EventOf } from '../record/event.ts';
import { adult, at, event, recordOf } from '../record/examples.ts';
import { project } from '../record/project.ts';
import { pumpOfRecord } from './pump-of-record.ts';

const perDay = (micrograms: number) => intrathecalDailyDose(micrograms * 1000);
const perMillilitre = (micrograms: number) => intrathecalStrength(micrograms * 1000);
const millilitres = (value: number) => volume(value * 1000);
const utc = 'UTC' as TimeZone;

type Kind = 'pump-refilled' | 'pump-programmed' | 'pump-alarm' | 'pump-described';
type Of<K extends Kind> = Extract<EventBody, { readonly kind: K }>;

/** 20 mL of 500 micrograms/mL on 2 November, the alarm at 2 mL: 60 days at 150 micrograms/day (ITB-24). */
const fill = (
  changes: Partial<Of<'pump-refilled'>> = {},
  id = 'fill',
  when = '2026-11-02T10:00',
): EventOf<'pump-refilled'> =>
  event(id, at(when), {
    kind: 'pump-refilled',
    reservoir: millilitres(20),
    filled: millilitres(20),
    strength: perMillilitre(500),
    expectedLeft: 'unknown',
    drawnOut: 'unknown',
    inPumpDays: 180,
    reserve: 'unknown',
    alarmVolume: millilitres(2),
    ...changes,
  });
const set = (
  micrograms: number,
  when = '2026-11-02T10:20',
  changes: Partial<Of<'pump-programmed'>> = {},
): EventOf<'pump-programmed'> =>
  event(`set-${when}`, at(when), {
    kind: 'pump-programmed',
    daily: perDay(micrograms),
    strength: 'unknown',
    bridge: 'not-needed',
    ...changes,
  });
const heard = (when: string, alarm: Of<'pump-alarm'>['alarm']) =>
  event('alarm', at(when), { kind: 'pump-alarm', alarm });
const card = event('card', at('2026-11-01T10:00'), {
  kind: 'pump-described',
  cause: 'spinal',
  model: 'synchromed-ii',
  implantedOn: '2024-05-01' as LocalDate,
});
const calm = [card, fill(), set(150)];

function pumpOn(when: string, events: readonly Event[], zone = utc) {
  const pump = pumpOfRecord(project(recordOf(adult, ...events), facts), zone, at(when), facts);
  if (pump === 'none') throw new Error('no pump is told of');
  return pump;
}
const said = (when: string, events: readonly Event[]) =>
  pumpOn(when, events).findings.map(
    ({ code, severity, verdict }) => `${severity} ${code}${verdict === 'applies' ? '' : '?'}`,
  );
const missing = (events: readonly Event[], when = '2026-11-20T12:00') =>
  pumpOn(when, events)
    .findings.filter(({ code }) => code === 'pump.refill-unknown')
    .map(({ values }) => values['lacks']);
const dates = (when: string, events: readonly Event[]) => {
  const { times } = pumpOn(when, events);
  return times === 'unknown' ? times : [times.refillBy, times.alarmOn, times.emptyOn, times.keepsUntil];
};

describe('The dates of a pump by its record (K1, H19)', () => {
  it('are those of the worked example, and a calm day says nothing (ITB-24)', () => {
    expect(dates('2026-11-20T12:00', calm)).toEqual(['2026-12-25', '2027-01-01', '2027-01-07', '2027-05-01']);
    expect(pumpOn('2026-11-20T12:00', calm)).toMatchObject({ dailyDose: perDay(150), findings: [] });
  });

  it.each([
    ['the day before it warns', '2026-12-17', []],
    ['two weeks before the alarm', '2026-12-18', ['caution pump.refill-soon']],
    ['on the day of the refill', '2026-12-25', ['warning pump.refill-today']],
    ['a day late', '2026-12-26', ['danger pump.refill-missed']],
    ['on the day of the alarm', '2027-01-01', ['emergency pump.reservoir-low']],
    ['on the day it is empty', '2027-01-07', ['emergency pump.empty']],
  ])('press: %s', (_, day, expected) => {
    expect(said(`${day}T12:00`, calm)).toEqual(expected);
  });

  it('start anew with a fill, and what comes after the instant of the question does not count', () => {
    const later = [...calm, fill({}, 'next', '2026-12-20T10:00')];
    expect(dates('2026-12-20T10:00', later)).toEqual(['2027-02-11', '2027-02-18', '2027-02-24', '2027-06-18']);
    expect(dates('2026-12-20T09:59', later)[0]).toBe('2026-12-25');
  });

  it('go by the clock that they are asked by', () => {
    const late = [card, fill({}, 'fill', '2026-11-02T23:30'), set(150, '2026-11-02T23:40')];
    const by = (zone: string) => pumpOn('2026-11-20T12:00', late, zone as TimeZone).times;
    expect([by('UTC'), by('Europe/Berlin')]).toMatchObject([{ refillBy: '2026-12-25' }, { refillBy: '2026-12-26' }]);
  });

  it('keep a larger reserve, and the shortest limit where none was told', () => {
    expect(dates('2026-11-20T12:00', [card, fill({ reserve: millilitres(5) }), set(150)])[0]).toBe('2026-12-15');
    const unlimited = [card, fill({ inPumpDays: 'unknown' }), set(150)];
    expect(dates('2026-11-20T12:00', unlimited)[3]).toBe('2027-01-18');
    expect(said('2026-11-20T12:00', unlimited)).toEqual(['warning pump.in-pump-limit-unknown?']);
  });

  it.each([
    ['unknown', 'unknown' as const],
    ['left out', undefined],
  ])('are not guessed where the alarm volume is %s (K1)', (_, alarmVolume) => {
    const { alarmVolume: _none, ...rest } = fill();
    const filled = alarmVolume === undefined ? rest : { ...rest, alarmVolume };
    expect(dates('2026-11-20T12:00', [card, filled, set(150)])).toEqual([
      'unknown',
      'unknown',
      '2027-01-07',
      '2027-05-01',
    ]);
    expect(said('2026-11-20T12:00', [card, filled, set(150)])).toEqual(['danger pump.alarm-volume-unknown?']);
  });

  it('count the dose that was set before the fill, and each one after it', () => {
    expect(
      dates('2026-11-20T12:00', [
        card,
        set(150, '2026-10-01T10:00'),
        fill(),
        set(300, '2026-11-12T10:00', { bridge: 'not-needed' }),
      ])[1],
    ).toBe('2026-12-07');
    expect(dates('2026-11-20T12:00', [card, set(150, '2026-10-01T10:00'), fill()])[1]).toBe('2027-01-01');
    expect(dates('2026-11-20T12:00', [card, set(100, '2026-10-01T10:00'), fill(), set(150)])[1]).toBe('2027-01-01');
  });

  it('take the largest dose of a day for it, and the last from the next day on (K2)', () => {
    const twice = (first: number, last: number) =>
      dates('2026-11-20T12:00', [card, fill(), set(first, '2026-11-02T10:20'), set(last, '2026-11-02T16:00')])[1];
    expect([twice(150, 150), twice(100, 150)]).toEqual(['2027-01-01', '2027-01-01']);
    // two days at 300 by the rule of the larger dose, and 9,000 less 600 at 150 a day
    expect(twice(300, 150)).toBe('2026-12-30');
    const thrice = [set(300, '2026-11-02T10:20'), set(150, '2026-11-02T16:00'), set(150, '2026-11-03T10:00')];
    expect(dates('2026-11-20T12:00', [card, fill(), ...thrice])[1]).toBe('2026-12-30');
  });
});

describe('What the record of a pump does not tell', () => {
  it('is nothing where nothing speaks of a pump', () => {
    expect(pumpOfRecord(project(recordOf(adult), facts), utc, at('2026-11-20T12:00'), facts)).toBe('none');
    const other = event('c', at('2026-11-01T10:00'), { kind: 'conditions-changed', conditions: ['epilepsy'] });
    expect(pumpOfRecord(project(recordOf(adult, other), facts), utc, at('2026-11-20T12:00'), facts)).toBe('none');
  });

  it('is everything of a pump that is only a condition', () => {
    const worn = event('c', at('2026-11-01T10:00'), { kind: 'conditions-changed', conditions: ['ITB pump'] });
    expect(pumpOn('2026-11-20T12:00', [worn])).toMatchObject({ times: 'unknown', dailyDose: 'unknown' });
    expect(said('2026-11-20T12:00', [worn])).toEqual(['warning pump.refill-unknown?']);
    expect(missing([worn])).toEqual(['everything']);
  });

  it.each([
    ['a fill', [card, set(150)], 'fill'],
    ['the day of the fill', [card, { ...fill(), happened: 'unknown' as const }, set(150)], 'fillDay'],
    ['any dose', [card, fill()], 'dose'],
    ['a dose from the fill on', [card, fill(), set(150, '2026-11-03T10:00')], 'dose'],
    [
      'the day of a change',
      [card, fill(), set(100), { ...set(150, '2026-11-12T10:00'), happened: 'unknown' as const }],
      'dose',
    ],
    ['one strength', [card, fill(), set(150, '2026-11-02T10:20', { strength: perMillilitre(2000) })], 'strength'],
  ])('is said where it is %s: cannot tell, and no date', (_, events, expected) => {
    expect(missing(events)).toEqual([expected]);
    expect(said('2026-11-20T12:00', events)).toEqual(['danger pump.refill-unknown?']);
    expect(dates('2026-11-20T12:00', events)).toBe('unknown');
  });

  it('is nothing where the day of a programming before the fill is not known, and the strengths agree', () => {
    const early = { ...set(150, '2026-10-01T10:00'), happened: 'unknown' as const };
    const same = set(150, '2026-11-02T10:20', { strength: perMillilitre(500) });
    expect(missing([card, early, fill()])).toEqual([]);
    expect(missing([card, fill(), same])).toEqual([]);
  });

  it('is the end of service, where nobody entered the card', () => {
    expect(said('2026-11-20T12:00', [fill(), set(150)])).toEqual(['info pump.replacement-unknown?']);
    const old = { ...card, implantedOn: '2019-11-01' as LocalDate };
    expect(said('2026-11-20T12:00', [old, fill(), set(150)])).toEqual(['danger pump.replacement-due']);
  });

  it('is what was in the pump before the first fill that is told, unless the bridge was decided', () => {
    const undecided = [card, fill(), set(150, '2026-11-02T10:20', { bridge: 'unknown' })];
    expect(said('2026-11-20T12:00', undecided)).toEqual(['warning pump.before-unknown?']);
    expect(said('2026-11-20T12:00', [...undecided, set(150, '2026-11-02T11:00')])).toEqual([]);
  });
});

describe('A change of strength in the record (K3, H20)', () => {
  const old = fill({ strength: perMillilitre(2000) }, 'old', '2026-08-01T10:00');
  const after = (changes: Partial<Of<'pump-programmed'>>) => [
    card,
    old,
    set(150, '2026-08-01T10:20'),
    fill(),
    set(150, '2026-11-02T10:20', changes),
  ];

  it.each([
    ['nobody said what was decided', { bridge: 'unknown' }, ['danger pump.bridge-unknown?']],
    ['no bridge was needed, it says', { bridge: 'not-needed' }, ['danger pump.bridge-unknown?']],
    ['a bridge of unknown volume was programmed', { bridge: 'programmed' }, ['danger pump.bridge-unknown?']],
    ['a bridge was programmed', { bridge: 'programmed', deadVolume: millilitres(0.3) }, []],
    [
      'a dead volume without a bridge',
      { bridge: 'unknown', deadVolume: millilitres(0.3) },
      ['danger pump.bridge-unknown?'],
    ],
    ['somebody declined the bridge', { bridge: 'declined' }, []],
  ] as const)('%s', (_, changes, expected) => {
    expect(said('2026-11-20T12:00', after(changes))).toEqual(expected);
  });

  it('says both strengths and what was decided', () => {
    expect(pumpOn('2026-11-20T12:00', after({ bridge: 'programmed' })).findings).toMatchObject([
      { values: { from: { value: 2000, unit: 'ug/mL' }, to: { value: 500, unit: 'ug/mL' }, decided: 'programmed' } },
    ]);
  });

  it('is none where the strength stays, whatever was decided', () => {
    const same = [card, fill({}, 'old', '2026-08-01T10:00'), set(150, '2026-08-01T10:20'), fill()];
    expect(said('2026-11-20T12:00', same)).toEqual([]);
  });

  it('takes the dead volume of a bridge from what is in the pump: a day sooner (K2)', () => {
    const bridged = after({ bridge: 'programmed', deadVolume: millilitres(0.3) });
    expect(dates('2026-11-20T12:00', bridged)[1]).toBe('2026-12-31');
    expect(dates('2026-11-20T12:00', after({ bridge: 'declined', deadVolume: millilitres(0.3) }))[1]).toBe(
      '2027-01-01',
    );
  });
});

describe('What a pump is heard and drawn to say', () => {
  it.each([
    ['critical', 'emergency pump.alarm-two-tone'],
    ['non-critical', 'emergency pump.alarm-single-tone'],
    ['unknown', 'emergency pump.alarm-two-tone'],
  ] as const)('an alarm that stands is an emergency: %s (R9)', (alarm, expected) => {
    expect(said('2026-11-20T12:00', [...calm, heard('2026-11-19T12:00', alarm)])).toEqual([expected]);
  });

  it('an alarm is over with the visit after it, and not by an older one', () => {
    const alarm = heard('2026-11-02T10:00', 'critical');
    expect(said('2026-11-20T12:00', [...calm, alarm])).toEqual([]);
    expect(said('2026-11-20T12:00', [...calm, heard('2026-11-02T10:20', 'critical')])).toHaveLength(1);
    expect(said('2026-11-20T12:00', [heard('2026-11-02T10:00', 'critical')])).toContain(
      'emergency pump.alarm-two-tone',
    );
  });

  it.each([
    ['as expected', 2, 2, []],
    ['1 mL off in 20 mL', 6, 7, []],
    ['more than 1 mL off in 20 mL', 6, 7.001, ['danger pump.returned-volume']],
    ['less than it said', 7.001, 6, ['danger pump.returned-volume']],
    ['a large share of little', 2, 2.5, ['caution pump.returned-volume']],
  ])('a volume that came back %s (K4)', (_, expected, drawn, found) => {
    const events = [card, fill({ expectedLeft: millilitres(expected), drawnOut: millilitres(drawn) }), set(150)];
    expect(said('2026-11-20T12:00', events)).toEqual(found);
  });

  it('which way it was off, by the limit of a reservoir of which nobody told the size', () => {
    const events = (reservoir: Of<'pump-refilled'>['reservoir']) => [
      card,
      fill({ reservoir, expectedLeft: millilitres(10), drawnOut: millilitres(11.5) }),
      set(150),
    ];
    expect(pumpOn('2026-11-20T12:00', events('unknown')).findings).toMatchObject([
      {
        code: 'pump.returned-volume',
        severity: 'danger',
        values: { direction: 'more', difference: { value: 1.5, unit: 'mL' } },
      },
    ]);
    expect(said('2026-11-20T12:00', events(millilitres(40)))).toEqual([]);
  });

  it('nothing came back, or nobody knows what should have', () => {
    expect(said('2026-11-20T12:00', [card, fill({ expectedLeft: millilitres(2) }), set(150)])).toEqual([]);
    expect(said('2026-11-20T12:00', [card, fill({ drawnOut: millilitres(2) }), set(150)])).toEqual([]);
  });
});

describe('The dose of a pump in the record (K5)', () => {
  it('asks back outside the usual, by what it is set to now', () => {
    expect(said('2026-11-20T12:00', [...calm, set(24, '2026-11-12T10:00')])).toEqual([
      'warning pump.dose-outside-range',
    ]);
    expect(said('2026-11-20T12:00', [card, fill(), set(24), set(150, '2026-11-03T10:00')])).toEqual([]);
    expect(said('2026-11-03T12:00', [card, fill(), set(1001)])).toContain('warning pump.dose-outside-range');
  });

  it('has no refill date where it was stopped', () => {
    const stopped = [...calm, set(0, '2026-11-12T10:00')];
    expect(pumpOn('2027-02-01T12:00', stopped)).toEqual({ times: 'unknown', dailyDose: perDay(0), findings: [] });
  });

  it('has a date however it was stopped in between, and however little is given', () => {
    const between = [card, fill({ filled: millilitres(0) }), set(0), set(150, '2026-11-03T10:00')];
    expect(dates('2026-11-20T12:00', between)[2]).toBe('2026-11-02');
    const drop = [
      card,
      fill(),
      event('drop', at('2026-11-02T11:00'), { ...set(1), daily: intrathecalDailyDose(1), kind: 'pump-programmed' }),
    ];
    expect(dates('2026-11-20T12:00', drop)[2]).toBe('2126-11-03');
  });
});
