import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { intrathecalDailyDose } from '../quantity/quantity.ts';
import { at, event } from '../record/examples.ts';
import {
  calmEvents,
  card,
  filled,
  heard,
  millilitres,
  type Of,
  perDay,
  perMillilitre,
  pumpsBy,
  set,
} from './examples.ts';

const { pumpOn, said, dates } = pumpsBy(facts);

describe('A change of strength in the record (K3, H20)', () => {
  const old = filled({ strength: perMillilitre(2000) }, 'old', '2026-08-01T10:00');
  const after = (changes: Partial<Of<'pump-programmed'>>) => [
    card,
    old,
    set(150, '2026-08-01T10:20'),
    filled(),
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

  it.each([
    ['programmed', after({ bridge: 'programmed' })],
    ['unneeded', after({ bridge: 'not-needed' })],
    ['unknown', after({ bridge: 'unknown' })],
    ['unknown', [card, old, set(150, '2026-08-01T10:20'), filled()]],
  ] as const)('says both strengths and what was decided: %s', (decided, events) => {
    const [found] = pumpOn('2026-11-20T12:00', events).findings;
    expect(found).toMatchObject({ code: 'pump.bridge-unknown', cites: ['ITB-32', 'ITB-31', 'WD-23'] });
    expect(found?.values).toEqual({ from: { value: 2000, unit: 'ug/mL' }, to: { value: 500, unit: 'ug/mL' }, decided });
  });

  it('cannot be told of a first fill, where nobody said or programmed anything since', () => {
    expect(pumpOn('2026-11-20T12:00', [card, set(150, '2026-10-01T10:00'), filled()]).findings).toMatchObject([
      { code: 'pump.before-unknown', verdict: 'cannot-tell', cites: ['LIMIT-K5', 'ITB-31'] },
    ]);
  });

  it('is none where the strength stays, whatever was decided', () => {
    const same = [card, filled({}, 'old', '2026-08-01T10:00'), set(150, '2026-08-01T10:20'), filled()];
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
    expect(said('2026-11-20T12:00', [...calmEvents, heard('2026-11-19T12:00', alarm)])).toEqual([expected]);
  });

  it('an alarm is over with the visit after it, and not by an older one', () => {
    const alarm = heard('2026-11-02T10:00', 'critical');
    expect(said('2026-11-20T12:00', [...calmEvents, alarm])).toEqual([]);
    expect(said('2026-11-20T12:00', [...calmEvents, heard('2026-11-02T10:20', 'critical')])).toHaveLength(1);
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
    const events = [card, filled({ expectedLeft: millilitres(expected), drawnOut: millilitres(drawn) }), set(150)];
    expect(said('2026-11-20T12:00', events)).toEqual(found);
  });

  it('which way it was off, by the limit of a reservoir of which nobody told the size', () => {
    const events = (reservoir: Of<'pump-refilled'>['reservoir']) => [
      card,
      filled({ reservoir, expectedLeft: millilitres(10), drawnOut: millilitres(11.5) }),
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
    const less = filled({ expectedLeft: millilitres(11.5), drawnOut: millilitres(10) });
    expect(pumpOn('2026-11-20T12:00', [card, less, set(150)]).findings).toMatchObject([
      { values: { direction: 'less', difference: { value: 1.5, unit: 'mL' } } },
    ]);
  });

  it('nothing came back, or nobody knows what should have', () => {
    expect(said('2026-11-20T12:00', [card, filled({ expectedLeft: millilitres(2) }), set(150)])).toEqual([]);
    expect(said('2026-11-20T12:00', [card, filled({ drawnOut: millilitres(2) }), set(150)])).toEqual([]);
  });
});

describe('The dose of a pump in the record (K5)', () => {
  it('asks back outside the usual, by what it is set to now', () => {
    expect(said('2026-11-20T12:00', [...calmEvents, set(24, '2026-11-12T10:00')])).toEqual([
      'warning pump.cut-too-large',
      'warning pump.dose-outside-range',
    ]);
    expect(said('2026-11-20T12:00', [card, filled(), set(24), set(150, '2026-11-03T10:00')])).toEqual([]);
    expect(said('2026-11-03T12:00', [card, filled(), set(1001)])).toContain('warning pump.dose-outside-range');
  });

  it('has no refill date where it was stopped', () => {
    const stopped = [...calmEvents, set(0, '2026-11-12T10:00')];
    expect(pumpOn('2027-02-01T12:00', stopped)).toEqual({ times: 'unknown', dailyDose: perDay(0), findings: [] });
  });

  it('has a date however it was stopped in between, and however little is given', () => {
    const between = [card, filled({ filled: millilitres(0) }), set(0), set(150, '2026-11-03T10:00')];
    expect(dates('2026-11-20T12:00', between)[2]).toBe('2026-11-02');
    const drop = [
      card,
      filled(),
      event('drop', at('2026-11-02T11:00'), { ...set(1), daily: intrathecalDailyDose(1), kind: 'pump-programmed' }),
    ];
    expect(dates('2026-11-20T12:00', drop)[2]).toBe('2126-11-03');
  });
});
