import { describe, expect, it } from 'vitest';
import type { SlotId } from '../record/dose-events.ts';
import type { Dose } from '../record/doses.ts';
import { dose, slot } from './examples.ts';
import { match } from './match.ts';

const day = '2026-12-03';
const slots = ['08:00', '14:00', '20:00'].map((time, index) => slot(`${day}T${time}`, index));
const [morning, noon, evening] = slots.map(({ id }) => id) as [SlotId, SlotId, SlotId];
const nothing: ReadonlySet<SlotId> = new Set();

/** Which dose used up each planned one, by the time it was taken, and what was beside the plan. */
const matched = (...doses: readonly Dose[]) => {
  const { slots: found, beside } = match(slots, doses, nothing);
  const time = (one: Dose) => one.id.slice(-5);
  return { used: found.map((one) => (one.dose === 'none' ? '-' : time(one.dose))), beside: beside.map(time) };
};
const named = (when: string, id: SlotId) => dose(`${day}T${when}`, 10, id);
const unnamed = (when: string) => dose(`${day}T${when}`, 10, 'unknown');

describe('A dose', () => {
  it.each([
    ['that names a planned one uses that up', [named('08:05', morning)], ['08:05', '-', '-'], []],
    ['that names one uses it up however late (T3)', [named('19:59', morning)], ['19:59', '-', '-'], []],
    ['that is beside the plan uses none up', [dose(`${day}T08:00`)], ['-', '-', '-'], ['08:00']],
    ['that names none uses up the nearest', [unnamed('12:30')], ['-', '12:30', '-'], []],
    ['that names none and came early does too', [unnamed('10:59')], ['10:59', '-', '-'], []],
    ['halfway belongs to the earlier', [unnamed('11:00')], ['11:00', '-', '-'], []],
    ['4 h before the first still belongs to it', [unnamed('04:00')], ['04:00', '-', '-'], []],
    ['more than 4 h before the first belongs to none', [unnamed('03:59')], ['-', '-', '-'], ['03:59']],
    ['more than 4 h after the last belongs to none', [unnamed('00:01')], ['-', '-', '-'], ['00:01']],
  ] as const)('%s', (_, doses, used, beside) => {
    expect(matched(...doses)).toEqual({ used, beside });
  });

  it('that names a planned one already used up is one more (M3)', () => {
    expect(matched(named('08:05', morning), named('08:10', morning))).toEqual({
      used: ['08:05', '-', '-'],
      beside: ['08:10'],
    });
  });

  it('that names none does not take the place of one that names it, however early', () => {
    expect(matched(unnamed('08:00'), named('09:00', morning))).toEqual({
      used: ['09:00', '-', '-'],
      beside: ['08:00'],
    });
    expect(matched(unnamed('14:00'), unnamed('14:10'))).toEqual({ used: ['-', '14:00', '-'], beside: ['14:10'] });
  });

  it('that names one of another plan belongs to the nearest', () => {
    expect(matched(named('20:30', 'older/2026-12-03/0' as SlotId)).used).toEqual(['-', '-', '20:30']);
  });

  it('of which nobody knows the time belongs where it was written', () => {
    const when = dose(`${day}T14:20`, 10, 'unknown', { at: 'unknown' });
    expect(match(slots, [when], nothing).slots[1]?.dose).toBe(when);
  });

  it('finds nothing where nothing is planned', () => {
    const some = [named('08:00', morning), unnamed('08:00')];
    expect(match([], some, nothing)).toEqual({ slots: [], beside: some });
  });
});

describe('How far from a planned dose one belongs to it', () => {
  it.each([
    [1, '20:00', true],
    [2, '14:00', true],
    [2, '14:01', false],
    [6, '10:00', true],
    [6, '10:01', false],
  ])('with %i a day, at %s for 08:00', (count, time, belongs) => {
    const of = slot(`${day}T08:00`, 0, { ofDay: { count, micrograms: 10_000 * count } });
    expect(match([of], [unnamed(time)], nothing).slots[0]?.dose !== 'none').toBe(belongs);
  });
});

describe('Of two planned doses that are near enough', () => {
  const once = { count: 1, micrograms: 10_000 };
  const two = [slot(`${day}T08:00`, 0, { ofDay: once }), slot(`${day}T14:00`, 1, { ofDay: once })];

  it.each([
    ['09:00', 0],
    ['13:00', 1],
  ] as const)('one at %s belongs to the nearer', (time, index) => {
    const found = match(two, [unnamed(time)], nothing).slots.findIndex((one) => one.dose !== 'none');
    expect(found).toBe(index);
  });
});

describe('A planned dose', () => {
  it('that was left out says so, and no other', () => {
    const { slots: found } = match(slots, [], new Set([noon]));
    expect(found.map(({ leftOut }) => leftOut)).toEqual([false, true, false]);
  });

  it('that was left out and taken after all is both', () => {
    expect(match(slots, [named('20:00', evening)], new Set([evening])).slots[2]).toMatchObject({
      leftOut: true,
      dose: { id: `dose at ${day}T20:00` },
    });
  });
});
