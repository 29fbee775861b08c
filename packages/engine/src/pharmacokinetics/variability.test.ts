import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../calendar/calendar.ts';
import type { Person } from './covariates.ts';
import { presetIds } from './presets.ts';
import { spreadOf } from './variability.ts';

const adult = { weightKilograms: 70, birthDate: 'unknown', creatinine: 'unknown' } as Person;
const on = '2026-12-01' as LocalDate;

describe('How far people differ', () => {
  it.each([
    ['default', 0.3, 0.4, 0.45, 0.3],
    ['liquid', 0.3, 0.4, 0.45, 0.3],
    ['simon-2018', 0.21, 0.22, 0.44, 0],
    ['marsot-2014', 0.56, 0.683, 0, 0],
    ['chevillard-2018', 0.274, 0.86, 0, 0],
    ['healthy-fasted-two-compartment', 0.3, 0.4, 0.45, 0.3],
  ] as const)('in the model %s', (preset, clearance, volume, absorptionRate, lag) => {
    const { variability } = spreadOf({ preset, person: adult, on }, facts);
    expect(variability.clearance).toBeCloseTo(clearance, 9);
    expect(variability.volume).toBeCloseTo(volume, 9);
    expect(variability.absorptionRate).toBeCloseTo(absorptionRate, 9);
    expect(variability.lag).toBeCloseTo(lag, 9);
  });

  it('is more in the light and in the young', () => {
    const { variability, cites } = spreadOf(
      { preset: 'default', person: { ...adult, weightKilograms: 39 }, on },
      facts,
    );
    expect(variability).toEqual({ clearance: 0.4, volume: 0.6, absorptionRate: 0.45, lag: 0.3 });
    expect(cites).toEqual(['KIN-V1', 'KIN-V2']);
    const young = { ...adult, birthDate: '2014-12-02' as LocalDate };
    expect(spreadOf({ preset: 'default', person: young, on }, facts).cites).toEqual(['KIN-V1', 'KIN-V2']);
    const older = { ...adult, birthDate: '2014-12-01' as LocalDate };
    expect(spreadOf({ preset: 'default', person: older, on }, facts).cites).toEqual(['KIN-V1']);
    expect(spreadOf({ preset: 'default', person: { ...adult, weightKilograms: 40 }, on }, facts).cites).toEqual([
      'KIN-V1',
    ]);
  });

  it('rests on a fact in every model', () => {
    for (const preset of presetIds)
      expect(spreadOf({ preset, person: adult, on }, facts).cites.length).toBeGreaterThan(0);
  });
});
