import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../packages/engine/src/calendar/calendar.ts';
import type { Person } from '../../packages/engine/src/pharmacokinetics/covariates.ts';
import type { SimulateRequest } from '../../packages/engine/src/pharmacokinetics/simulate-request.ts';
import { nobody, simulated } from './some-requests.ts';

const infant: Person = {
  ...nobody,
  birthDate: '2026-10-01' as LocalDate,
  weightKilograms: 3,
  heightCentimetres: 50,
};
const found = (person: Partial<Person>, request: Partial<SimulateRequest> = {}) =>
  simulated({ person: { ...infant, ...person }, ...request }).findings.find(
    ({ code }) => code === 'kinetics.kidneys-for-body',
  );

describe('A clearance of somebody very light or very young (H10, H14, KIN-11)', () => {
  it('that no body of the size can have is a danger: the levels come out too low', () => {
    expect(found({ creatinineClearance: 100 })).toMatchObject({
      severity: 'danger',
      verdict: 'applies',
      values: { creatinineClearance: { value: 100 }, bySurface: { value: 847.5 }, most: { value: 150 } },
    });
  });

  it('is measured by the body surface: 150 mL/min for 1.73 m2 pass, and no more', () => {
    // sqrt(50 cm x 3 kg / 3600) = 0.2041 m2, and 150 x 0.2041 / 1.73 = 17.7
    expect(found({ creatinineClearance: 17.6 })).toBeUndefined();
    expect(found({ creatinineClearance: 17.8 })?.verdict).toBe('applies');
  });

  it('cannot be told from the weight alone, and is not passed over', () => {
    expect(found({ creatinineClearance: 10, heightCentimetres: 'unknown' })).toMatchObject({
      severity: 'warning',
      verdict: 'cannot-tell',
      values: { bySurface: 'unknown' },
    });
  });

  it('counts where it comes within the forecast, too', () => {
    const changes = [{ at: 24, creatinineClearance: 90 }];
    expect(found({ creatinineClearance: 10 }, { changes })?.values).toMatchObject({
      creatinineClearance: { value: 90 },
    });
  });

  it('does not come up in adults, whose clearance is as absolute as the range of the model', () => {
    const adult = { birthDate: '1986-01-01' as LocalDate, weightKilograms: 70, creatinineClearance: 140 };
    expect(found(adult)).toBeUndefined();
    expect(found({ ...adult, heightCentimetres: 'unknown' })).toBeUndefined();
  });
});
