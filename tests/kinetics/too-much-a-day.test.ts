import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../packages/engine/src/calendar/calendar.ts';
import { person, simulated } from './some-requests.ts';

const thrice = (milligrams: number) => [0, 8, 16].map((at) => ({ at, route: 'oral', milligrams }) as const);
const child = { ...person(20, 55), birthDate: '2020-06-01' as LocalDate, heightCentimetres: 115 };
const found = (of: typeof child | ReturnType<typeof person>, milligrams: number) =>
  simulated({ person: of, doses: thrice(milligrams) }).findings.find(({ code }) => code === 'dose.above-ceiling');

describe('More a day than the ceiling of a person, in a forecast (P1, H08)', () => {
  it('is a danger in a child: ten times the dose must not look like few data (OD-07, P13)', () => {
    expect(found(child, 50)).toMatchObject({ severity: 'danger', values: { child: 'yes', ceiling: { value: 40 } } });
    expect(found(child, 13)).toBeUndefined();
  });

  it('is a warning in an adult, and a danger above what any text allows', () => {
    expect(found(person(70, 100), 26)).toBeUndefined();
    expect(found(person(70, 100), 45)?.severity).toBe('warning');
    expect(found(person(70, 100), 140)?.severity).toBe('danger');
  });
});
