import { facts, readMedicine } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../calendar/calendar.ts';
import { nobody } from '../patient/examples.ts';
import type { Patient } from '../patient/patient.ts';
import { oral } from '../quantity/quantity.ts';
import { at } from '../record/examples.ts';
import { dose, matching, slot } from './examples.ts';
import { excessIn } from './excess.ts';

const day = '2026-12-03' as LocalDate;

/** A day of doses of some milligrams at 08:00, 14:00 and 20:00, of which so many were taken in one hour. */
function atOnce(milligrams: number, count: number, patient: Patient = nobody) {
  const planned = ['08:00', '14:00', '20:00'].map((time, i) =>
    slot(`${day}T${time}`, i, { dose: oral(milligrams * 1000) }),
  );
  const taken = planned.map(
    (one, i) => [one, i < count ? dose(`${day}T20:${i}0`, milligrams, one.id) : 'none'] as const,
  );
  const plan = { daily: milligrams * 3000, usual: milligrams * 1000, outside: [] };
  return excessIn(matching(taken), { now: at(`${day}T21:00`), day, ...plan, patient }, facts);
}

describe('Doses of one day taken together, each for its own planned one (H04, M4, M9)', () => {
  it('are too much, though no dose is beside the plan', () => {
    expect(atOnce(10, 1)).toMatchObject({ level: 'none', above: 0, tooClose: 0 });
    expect(atOnce(10, 2)).toMatchObject({ level: 'call', above: 10_000, tooClose: 10_000, taken: 20_000 });
    expect(atOnce(10, 3)).toMatchObject({ level: 'poisons', above: 20_000, tooClose: 20_000 });
    expect(atOnce(10, 3).cites).toContain('LIMIT-M4');
    expect(atOnce(10, 1).cites).not.toContain('LIMIT-M4');
  });

  it('are an emergency from 100 mg above one dose on, or 150 mg at once', () => {
    expect([atOnce(49, 3).level, atOnce(50, 3).level]).toEqual(['poisons', 'emergency']);
    expect([atOnce(74, 2).level, atOnce(75, 2).level]).toEqual(['call', 'emergency']);
  });

  it('are an emergency in a person whom any excess endangers', () => {
    const morphine = { ...nobody, medicines: [{ given: 'morphine', read: readMedicine('morphine') }] };
    expect(atOnce(5, 2, morphine)).toMatchObject({ level: 'emergency', risks: ['slowedByOthers'] });
  });

  it('add up with doses beside the plan', () => {
    const [first, second] = [slot(`${day}T08:00`), slot(`${day}T14:00`, 1)];
    const taken = matching(
      [
        [first, dose(`${day}T08:00`, 10, first.id)],
        [second, dose(`${day}T08:00`, 10, second.id)],
      ],
      dose(`${day}T08:00`, 5),
    );
    const plan = { daily: 30_000, usual: 10_000, outside: [], patient: nobody };
    expect(excessIn(taken, { now: at(`${day}T21:00`), day, ...plan }, facts)).toMatchObject({
      above: 15_000,
      tooClose: 10_000,
    });
  });
});
