import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import type { LocalDate, TimeZone } from '../calendar/calendar.ts';
import type { Event } from '../record/event.ts';
import { adult, at, event, recordOf } from '../record/examples.ts';
import { project } from '../record/project.ts';
import { calmEvents, card, filled, millilitres, perDay, perMillilitre, pumpsBy, set } from './examples.ts';
import { pumpOfRecord } from './pump-of-record.ts';

const utc = 'UTC' as TimeZone;
const { pumpOn, said, dates } = pumpsBy(facts);

const missing = (events: readonly Event[], when = '2026-11-20T12:00') =>
  pumpOn(when, events)
    .findings.filter(({ code }) => code === 'pump.refill-unknown')
    .map(({ values }) => values['lacks']);

describe('The dates of a pump by its record (K1, H19)', () => {
  it('are those of the worked example, and a calm day says nothing (ITB-24)', () => {
    expect(dates('2026-11-20T12:00', calmEvents)).toEqual(['2026-12-25', '2027-01-01', '2027-01-07', '2027-05-01']);
    expect(pumpOn('2026-11-20T12:00', calmEvents)).toMatchObject({ dailyDose: perDay(150), findings: [] });
  });

  it.each([
    ['the day before it warns', '2026-12-17', []],
    ['two weeks before the alarm', '2026-12-18', ['caution pump.refill-soon']],
    ['on the day of the refill', '2026-12-25', ['warning pump.refill-today']],
    ['a day late', '2026-12-26', ['danger pump.refill-missed']],
    ['on the day of the alarm', '2027-01-01', ['emergency pump.reservoir-low']],
    ['on the day it is empty', '2027-01-07', ['emergency pump.empty']],
  ])('press: %s', (_, day, expected) => {
    expect(said(`${day}T12:00`, calmEvents)).toEqual(expected);
  });

  it('start anew with a fill, and what comes after the instant of the question does not count', () => {
    const later = [...calmEvents, filled({}, 'next', '2026-12-20T10:00')];
    expect(dates('2026-12-20T10:00', later)).toEqual(['2027-02-11', '2027-02-18', '2027-02-24', '2027-06-18']);
    expect(dates('2026-12-20T09:59', later)[0]).toBe('2026-12-25');
  });

  it('go by the clock that they are asked by', () => {
    const late = [card, filled({}, 'fill', '2026-11-02T23:30'), set(150, '2026-11-02T23:40')];
    const by = (zone: string) => pumpOn('2026-11-20T12:00', late, zone as TimeZone).times;
    expect([by('UTC'), by('Europe/Berlin')]).toMatchObject([{ refillBy: '2026-12-25' }, { refillBy: '2026-12-26' }]);
  });

  it('keep a larger reserve, and the shortest limit where none was told', () => {
    expect(dates('2026-11-20T12:00', [card, filled({ reserve: millilitres(5) }), set(150)])[0]).toBe('2026-12-15');
    const unlimited = [card, filled({ inPumpDays: 'unknown' }), set(150)];
    expect(dates('2026-11-20T12:00', unlimited)[3]).toBe('2027-01-18');
    expect(said('2026-11-20T12:00', unlimited)).toEqual(['warning pump.in-pump-limit-unknown?']);
  });

  it.each([
    ['unknown', 'unknown' as const],
    ['left out', undefined],
  ])('are not guessed where the alarm volume is %s (K1)', (_, alarmVolume) => {
    const { alarmVolume: _none, ...rest } = filled();
    const told = alarmVolume === undefined ? rest : { ...rest, alarmVolume };
    expect(dates('2026-11-20T12:00', [card, told, set(150)])).toEqual([
      'unknown',
      'unknown',
      '2027-01-07',
      '2027-05-01',
    ]);
    expect(said('2026-11-20T12:00', [card, told, set(150)])).toEqual(['danger pump.alarm-volume-unknown?']);
  });

  it('tell the pump team the day before it is empty, also where nobody entered the alarm volume (K1, H19, R3)', () => {
    const told = filled({ alarmVolume: 'unknown', reserve: millilitres(2) });
    // 20 mL at 0.4 mL a day
    expect(said('2026-12-21T12:00', [card, told, set(200)])).toEqual([
      'danger pump.alarm-volume-unknown?',
      'emergency pump.refill-late-anyway',
    ]);
  });

  it('count the dose that was set before the fill, and each one after it', () => {
    expect(
      dates('2026-11-20T12:00', [
        card,
        set(150, '2026-10-01T10:00'),
        filled(),
        set(300, '2026-11-12T10:00', { bridge: 'not-needed' }),
      ])[1],
    ).toBe('2026-12-07');
    expect(dates('2026-11-20T12:00', [card, set(150, '2026-10-01T10:00'), filled()])[1]).toBe('2027-01-01');
    expect(dates('2026-11-20T12:00', [card, set(100, '2026-10-01T10:00'), filled(), set(150)])[1]).toBe('2027-01-01');
  });

  it('take the largest dose of a day for it, and the last from the next day on (K2)', () => {
    const twice = (first: number, last: number) =>
      dates('2026-11-20T12:00', [card, filled(), set(first, '2026-11-02T10:20'), set(last, '2026-11-02T16:00')])[1];
    expect([twice(150, 150), twice(100, 150)]).toEqual(['2027-01-01', '2027-01-01']);
    // two days at 300 by the rule of the larger dose, and 9,000 less 600 at 150 a day
    expect(twice(300, 150)).toBe('2026-12-30');
    const thrice = [set(300, '2026-11-02T10:20'), set(150, '2026-11-02T16:00'), set(150, '2026-11-03T10:00')];
    expect(dates('2026-11-20T12:00', [card, filled(), ...thrice])[1]).toBe('2026-12-30');
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

  it('rests on how a refill is counted and on what a missed one leads to (LIMIT-K1, ITB-28, WD-23)', () => {
    const unfilled = pumpOn('2026-11-20T12:00', [card, filled()]);
    expect(unfilled).toMatchObject({ dailyDose: 'unknown', findings: [{ cites: ['LIMIT-K1', 'ITB-28', 'WD-23'] }] });
  });

  it.each([
    ['a fill', [card, set(150)], 'fill'],
    ['the day of the fill', [card, { ...filled(), happened: 'unknown' as const }, set(150)], 'fillDay'],
    ['any dose', [card, filled()], 'dose'],
    ['a dose from the fill on', [card, filled(), set(150, '2026-11-03T10:00')], 'dose'],
    [
      'the day of a change',
      [card, filled(), set(140), { ...set(150, '2026-11-12T10:00'), happened: 'unknown' as const }],
      'dose',
    ],
    ['one strength', [card, filled(), set(150, '2026-11-02T10:20', { strength: perMillilitre(2000) })], 'strength'],
  ])('is said where it is %s: cannot tell, and no date', (_, events, expected) => {
    expect(missing(events)).toEqual([expected]);
    expect(said('2026-11-20T12:00', events)).toEqual(['danger pump.refill-unknown?']);
    expect(dates('2026-11-20T12:00', events)).toBe('unknown');
  });

  it('is nothing where the day of a programming before the fill is not known, and the strengths agree', () => {
    const early = { ...set(150, '2026-10-01T10:00'), happened: 'unknown' as const };
    const same = set(150, '2026-11-02T10:20', { strength: perMillilitre(500) });
    expect(missing([card, early, filled()])).toEqual([]);
    expect(missing([card, filled(), same])).toEqual([]);
  });

  it('is the end of service, where nobody entered the card', () => {
    expect(said('2026-11-20T12:00', [filled(), set(150)])).toEqual(['info pump.replacement-unknown?']);
    const old = { ...card, implantedOn: '2019-11-01' as LocalDate };
    expect(said('2026-11-20T12:00', [old, filled(), set(150)])).toEqual(['danger pump.replacement-due']);
  });

  it('is what was in the pump before the first fill that is told, unless the bridge was decided', () => {
    const undecided = [card, filled(), set(150, '2026-11-02T10:20', { bridge: 'unknown' })];
    expect(said('2026-11-20T12:00', undecided)).toEqual(['warning pump.before-unknown?']);
    expect(said('2026-11-20T12:00', [...undecided, set(150, '2026-11-02T11:00')])).toEqual([]);
  });
});
