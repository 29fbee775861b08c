import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../packages/engine/src/calendar/calendar.ts';
import { simulate } from '../../packages/engine/src/pharmacokinetics/simulate.ts';
import { facts } from '../../packages/knowledge/src/facts.ts';
import { sayIn, sayProblem } from '../../packages/language/src/index.ts';
import { nobody, person, simulated, singleDose } from './some-requests.ts';

const adult = { ...person(70, 100), birthDate: '1980-01-01' as LocalDate };
const child = { ...person(20, 55), birthDate: '2020-06-01' as LocalDate, heightCentimetres: 115 };
const saidOf = (request: Parameters<typeof simulated>[0]) =>
  simulated(request).findings.map(({ code, severity }) => `${code} ${severity}`);

describe('Whom a forecast was not made for (H14, KIN-25)', () => {
  it('is somebody pregnant: levels were hardly studied then', () => {
    expect(saidOf({ person: { ...adult, conditions: ['pregnancy'] } })).toContain('kinetics.pregnancy caution');
    expect(saidOf({ person: { ...adult, conditions: [] } })).not.toContain('kinetics.pregnancy caution');
  });

  it('is a child, or a body as small, in a published model of adults', () => {
    const said = 'kinetics.model-of-adults warning';
    for (const preset of ['simon-2018', 'marsot-2014', 'chevillard-2018', 'healthy-fasted-two-compartment'] as const) {
      expect(saidOf({ person: child, preset })).toContain(said);
      expect(saidOf({ person: person(30, 60), preset })).toContain(said);
      expect(saidOf({ person: adult, preset })).not.toContain(said);
    }
    expect(saidOf({ person: child })).not.toContain(said);
  });

  it('is somebody with a pump whose doses are left out (H08)', () => {
    const said = 'kinetics.pump-left-out caution';
    const withPump = { ...adult, conditions: ['intrathecal-pump'] as const };
    const flow = { at: 0, route: 'intrathecal', micrograms: 400, over: 24 } as const;
    expect(saidOf({ person: withPump })).toContain(said);
    expect(saidOf({ person: withPump, doses: [flow] })).not.toContain(said);
  });
});

describe('Doses into a vein (H08, KIN-22)', () => {
  it('are judged by limits of doses by mouth, and that is said', () => {
    const veinOf = (route: 'oral' | 'intravenous') =>
      simulated({ person: adult, doses: [{ at: 0, route, milligrams: 350 }] }).findings.flatMap(({ code, values }) =>
        values['vein'] === 'yes' ? [code] : [],
      );
    expect(veinOf('intravenous')).toEqual(
      expect.arrayContaining(['kinetics.overdose-at-once', 'kinetics.above-studied-dose', 'dose.above-ceiling']),
    );
    expect(veinOf('oral')).toEqual([]);
  });
});

describe('An estimate of the kidneys that is refused in obesity (KIN-24)', () => {
  it('names the one by the adjusted weight, in tenths', () => {
    const creatinine = { milligramsPerDecilitre: 0.7, on: '2026-11-30' as LocalDate };
    const heavy = { ...nobody, birthDate: '1990-01-01', sex: 'male', weightKilograms: 160, heightCentimetres: 175 };
    const made = simulate({ ...singleDose, person: { ...heavy, creatinine } as typeof nobody }, facts);
    const [problem] = made.ok ? [] : made.problems;
    expect(problem).toMatchObject({
      code: 'kidneys.estimate-out-of-range',
      values: { adjustedWeight: { value: 106.3, unit: 'kg' }, adjusted: { unit: 'mL/min' } },
    });
    expect(problem && sayProblem(problem, sayIn('en'))).toMatch(
      /By the adjusted weight of 106\.3\skg it would be \d+(\.\d)?\smL\/min/,
    );
  });
});
