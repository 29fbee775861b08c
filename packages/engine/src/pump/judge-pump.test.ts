import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../calendar/calendar.ts';
import { intrathecalDailyDose, intrathecalStrength, volume } from '../quantity/quantity.ts';
import { calmPump } from './examples.ts';
import { judgePump } from './judge-pump.ts';
import type { PumpRequest } from './pump-request.ts';

const day = (text: string) => text as LocalDate;
const perDay = (micrograms: number) => intrathecalDailyDose(micrograms * 1000);
const perMillilitre = (micrograms: number) => intrathecalStrength(micrograms * 1000);
const having = (more: Partial<PumpRequest>): PumpRequest => ({ ...calmPump, ...more });

function judged(request: PumpRequest) {
  const outcome = judgePump(request, facts);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

const refused = (request: PumpRequest) => {
  const outcome = judgePump(request, facts);
  return outcome.ok ? [] : outcome.problems.map(({ code, at }) => `${code} ${at}`);
};

/** The findings as `severity code`, most pressing first. */
const found = (request: PumpRequest) => judged(request).findings.map(({ code, severity }) => `${severity} ${code}`);
const finding = (request: PumpRequest, code: string) => judged(request).findings.find((one) => one.code === code);

describe('A change of strength (K3, H20)', () => {
  const stronger = {
    before: { strength: perMillilitre(500), dailyDose: perDay(150) },
    fill: { ...calmPump.fill, strength: perMillilitre(1000) },
  };

  it('without a bridge is refused', () => {
    expect(refused(having(stronger))).toEqual(['pump.bridge-missing /bridge']);
  });

  it('takes the dead volume over the old flow: 0.3 mL at 0.3 mL a day is 24 hours', () => {
    const request = having({ ...stronger, bridge: { deadVolume: volume(300), declinedBy: undefined } });
    expect(judged(request).bridge).toMatchObject({ hours: 24, dailyDose: perDay(150) });
    expect(found(request)).toEqual(['caution pump.bridge']);
  });

  it('declined by name says what is given meanwhile: half the dose for twice as long', () => {
    const request = having({ ...stronger, bridge: { deadVolume: volume(300), declinedBy: 'Dr A. Invented' } });
    expect(finding(request, 'pump.bridge-declined')).toMatchObject({
      severity: 'danger',
      toSign: true,
      values: {
        by: 'Dr A. Invented',
        withoutDose: { value: 75, unit: 'ug/d' },
        withoutHours: { value: 48, unit: 'h' },
      },
    });
  });

  it('to a weaker drug gives more meanwhile where it is declined', () => {
    const weaker = { before: { strength: perMillilitre(2000), dailyDose: perDay(150) } };
    const request = having({ ...weaker, bridge: { deadVolume: volume(300), declinedBy: 'Dr A. Invented' } });
    expect(finding(request, 'pump.bridge-declined')?.values['withoutDose']).toEqual({ value: 600, unit: 'ug/d' });
  });

  it.each([
    ['no change of strength', {}, 'pump.bridge-not-needed /bridge'],
    ['a first fill', { before: 'first-fill' as const }, 'pump.bridge-not-needed /bridge'],
    ['an unknown strength before', { before: 'unknown' as const }, 'input.required /before/strength'],
  ])('that is bridged with %s is refused', (_, more, problem) => {
    expect(refused(having({ ...more, bridge: { deadVolume: volume(300), declinedBy: undefined } }))).toEqual([problem]);
  });

  it('that nobody can tell is said', () => {
    expect(finding(having({ before: 'unknown' }), 'pump.before-unknown')).toMatchObject({ verdict: 'cannot-tell' });
  });
});

describe('The returned volume (K4, H21)', () => {
  // after 30 days of 0.3 mL there should be 11 mL
  const returned = (millilitres: number) => ({
    on: day('2026-12-02'),
    returned: { on: day('2026-12-02'), volume: volume(millilitres * 1000) },
  });
  it.each([
    ['1 mL less in 20 mL is within the limit', returned(10), undefined],
    ['1.001 mL less is not', returned(9.999), 'danger less'],
    ['1 mL more is within the limit', returned(12), undefined],
    ['1.001 mL more is not', returned(12.001), 'danger more'],
  ])('%s', (_, more, expected) => {
    const one = finding(having(more), 'pump.returned-volume');
    expect(one && `${one.severity} ${one.values['direction']}`).toBe(expected);
  });

  it('of 40 mL may be 2 mL off, unless that is a fifth of what was expected (ITB-30)', () => {
    const large = { reservoir: volume(40_000) };
    expect(finding(having({ ...large, ...returned(9) }), 'pump.returned-volume')).toBeUndefined();
    expect(finding(having({ ...large, ...returned(8.999) }), 'pump.returned-volume')?.severity).toBe('danger');
    const late = { ...large, on: day('2026-12-22'), returned: { on: day('2026-12-22'), volume: volume(6500) } };
    expect(finding(having(late), 'pump.returned-volume')?.severity).toBe('caution');
  });

  it('is held against each dose from its day on, and not against what is programmed after it came out', () => {
    const cut = { on: day('2026-11-12'), dailyDose: perDay(120) };
    const later = { on: day('2026-12-10'), dailyDose: perDay(144) };
    // 10 days of 0.3 mL and 20 days of 0.24 mL are 7.8 mL
    expect(judged(having({ ...returned(12.2), changes: [cut] })).returned?.expected).toEqual(volume(12_200));
    expect(judged(having({ ...returned(12.2), changes: [cut, later] })).returned?.expected).toEqual(volume(12_200));
  });

  it('after a bridge takes into account that the dead volume went at the old flow', () => {
    const bridged = having({
      ...returned(10.85),
      before: { strength: perMillilitre(250), dailyDose: perDay(150) },
      bridge: { deadVolume: volume(300), declinedBy: undefined },
    });
    expect(judged(bridged).returned).toMatchObject({ expected: volume(10_850) });
  });
});

describe('A pump dose (K5)', () => {
  it.each([
    [24.9, ['warning pump.dose-outside-range']],
    [25, []],
    [1000, []],
    [1000.1, ['warning pump.dose-outside-range']],
    [2000, ['warning pump.dose-outside-range']],
  ])('of %d micrograms a day', (micrograms, expected) => {
    const fill = { ...calmPump.fill, strength: perMillilitre(2000) };
    expect(found(having({ before: 'first-fill', fill, dailyDose: perDay(micrograms), inPumpLimitDays: 5000 }))).toEqual(
      expected,
    );
  });

  it('of more than 2,000 is refused, wherever it stands', () => {
    const changes = [{ on: day('2026-12-02'), dailyDose: perDay(2000.1) }];
    expect(refused(having({ dailyDose: perDay(2001), changes }))).toEqual([
      'pump.dose-above-limit /dailyDose/value',
      'pump.dose-above-limit /changes/0/dailyDose/value',
    ]);
  });

  it.each([
    ['spinal' as const, 210, []],
    ['spinal' as const, 210.1, ['warning pump.rise-too-large']],
    ['cerebral' as const, 180, []],
    ['cerebral' as const, 180.1, ['warning pump.rise-too-large']],
    ['unknown' as const, 180.1, ['warning pump.rise-too-large']],
    ['spinal' as const, 120, []],
    ['spinal' as const, 119.9, ['warning pump.cut-too-large']],
  ])('with a %s cause, after 150 micrograms a day: %d', (cause, micrograms, expected) => {
    expect(found(having({ cause, dailyDose: perDay(micrograms) }))).toEqual(expected);
    const changes = [{ on: day('2026-11-10'), dailyDose: perDay(micrograms) }];
    expect(found(having({ cause, changes }))).toEqual(expected);
  });
});

describe('The device', () => {
  it.each([
    ['none', []],
    ['single-tone', ['emergency pump.alarm-single-tone']],
    ['two-tone', ['emergency pump.alarm-two-tone']],
    ['some-tone', ['emergency pump.alarm-two-tone']],
    ['unknown', ['warning pump.alarm-unknown']],
  ] as const)('that sounds %s (R9, ITB-40, ITB-41)', (alarm, expected) => {
    expect(found(having({ alarm }))).toEqual(expected);
  });

  it.each([
    ['2021-11-03', []],
    ['2021-11-02', ['caution pump.replacement-due']],
    ['2020-02-03', ['caution pump.replacement-due']],
    ['2020-02-02', ['danger pump.replacement-due']],
    ['unknown', ['info pump.replacement-unknown']],
  ])('that was implanted on %s (ITB-42)', (implantedOn, expected) => {
    expect(found(having({ implantedOn: implantedOn as LocalDate | 'unknown' }))).toEqual(expected);
  });

  it.each([
    ['2021-11-02', 'later'],
    ['2020-02-03', 'later'],
    ['2020-02-02', 'soon'],
    ['2019-11-02', 'soon'],
    ['2019-11-01', 'past'],
  ])('that was implanted on %s is to be replaced %s', (implantedOn, when) => {
    const request = having({ implantedOn: implantedOn as LocalDate });
    expect(finding(request, 'pump.replacement-due')?.values['when']).toBe(when);
  });

  it('is emptied before a scan where its make asks for it (ITB-44), and its life is not known', () => {
    expect(found(having({ model: 'prometra' }))).toEqual([
      'warning pump.empty-before-mri',
      'info pump.replacement-unknown',
    ]);
  });
});
