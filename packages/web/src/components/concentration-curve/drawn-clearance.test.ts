import { inTenths } from '@steady/engine';
import { answerPlan, examplePlanRequest } from '@steady/exchange/api';
import { facts } from '@steady/knowledge';
import { sayIn } from '@steady/language';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { courseOf } from './course-of-plan.ts';
import { forecastOf } from './forecast-of.ts';
import { areSetHere, type ChosenInputs, inputsFor } from './known-inputs.ts';
import { sayDrawnFor } from './say-drawn-for.ts';

const say = sayIn('en');

/** A woman of 68 whose kidneys are told by a creatinine, once her weight is. */
const woman = {
  birthDate: '1958-05-01',
  sex: 'female',
  height: { value: 160, unit: 'cm' },
  creatinine: { value: 1.6, unit: 'mg/dL', on: '2026-11-01' },
};
const of62 = { ...woman, weight: { value: 62, unit: 'kg' } };

function drawn(patient: Readonly<Record<string, unknown>>, chosen: ChosenInputs = {}) {
  const json = { ...examplePlanRequest, start: '2026-12-01', patient };
  const answered = answerPlan(json, facts, say);
  if (!answered.ok) throw new Error(JSON.stringify(answered.problems));
  const plan = { ...answered, json };
  const inputs = inputsFor(plan, chosen);
  const forecast = forecastOf(plan, courseOf(plan, { firstDay: 0, lastDay: 7 }), inputs);
  const words = sayDrawnFor(inputs, plan, say).replaceAll('\u00a0', ' ');
  return { inputs, forecast, words };
}

function simulated(...asked: Parameters<typeof drawn>) {
  const { forecast } = drawn(...asked);
  if (!forecast.ok) throw new Error(JSON.stringify(forecast.problems));
  return forecast.value.simulation;
}

describe('The clearance that a curve is drawn for', () => {
  it('is never told by an assumed weight: without a weight there is no curve and no weight either (H14)', () => {
    const { inputs, forecast } = drawn(woman);
    expect(inputs).toEqual({
      kidneys: { value: 'unknown', from: 'unknown' },
      weight: { value: 'unknown', from: 'unknown' },
    });
    expect(forecast.ok ? [] : forecast.problems.map(({ code }) => code)).toContain('kidneys.not-known');
  });

  it.each([
    ['of more than a year ago', '2025-11-01'],
    ['from after the first day', '2026-12-02'],
  ])('is told by no creatinine %s, also where the weight is known (H14)', (_, on) => {
    const { inputs, forecast } = drawn({ ...of62, creatinine: { ...woman.creatinine, on } });
    expect(inputs.kidneys.value).toBe('unknown');
    expect(forecast.ok).toBe(false);
  });

  it('leaves an assumed weight to the volume where it was set by hand, and says that it is assumed', () => {
    const { words } = drawn(woman, { kidneys: 100 });
    expect(words).toBe(
      'Drawn for a creatinine clearance of 100 mL/min, as set here, not measured, and a weight of 70 kg, assumed, not measured.',
    );
    const { findings } = simulated(woman, { kidneys: 100 });
    const [reduce] = findings.filter(({ code }) => code === 'renal.reduce-oral-dose');
    // by the eGFR, which no weight enters; the clearance that an assumed weight would give is nowhere
    expect(reduce?.values['creatinineClearance']).toMatchObject({ value: 100 });
    expect(reduce?.values['egfr']).toMatchObject({ value: expect.closeTo(34.9, 0) });
    expect(findings.map(({ code }) => code)).not.toContain('kinetics.kidneys-disagree');
  });

  it('goes with the weight that is set here by the same formula, and says so', () => {
    expect(drawn(of62).words).toBe(
      'Drawn for a creatinine clearance of 32.9 mL/min from the creatinine of 1 November 2026 by Cockcroft-Gault, and a weight of 62 kg.',
    );
    expect(drawn(of62, { weight: 45 }).words).toBe(
      'Drawn for a creatinine clearance of 23.9 mL/min from the creatinine of 1 November 2026 by Cockcroft-Gault, worked out anew with the weight set here, and a weight of 45 kg, as set here, not measured.',
    );
  });

  it('is the same at a weight that is set here whether another one is known or none', () => {
    expect(drawn(woman, { weight: 45 }).inputs).toEqual(drawn(of62, { weight: 45 }).inputs);
    expect(simulated(woman, { weight: 45 }).parameters).toEqual(simulated(of62, { weight: 45 }).parameters);
    expect(drawn(of62, { weight: 62 }).inputs.kidneys).toEqual(drawn(of62).inputs.kidneys);
  });

  it('stays as it was set by hand, whatever weight is set', () => {
    expect(drawn(of62, { kidneys: 50, weight: 45 }).inputs.kidneys).toEqual({ value: 50, from: 'chosen' });
    expect(simulated(of62, { kidneys: 50, weight: 45 }).kidneys).toEqual({ creatinineClearance: 50, from: 'given' });
  });

  it('is the one of the curve and of the sentence, at every weight', () => {
    fc.assert(
      fc.property(fc.integer({ min: 25, max: 200 }), fc.boolean(), (weight, isWeighed) => {
        const asked = [isWeighed ? of62 : woman, { weight }] as const;
        const { kidneys } = simulated(...asked);
        const { inputs, words } = drawn(...asked);
        if (kidneys === 'unknown') return false;
        const shown = inTenths(kidneys.creatinineClearance);
        return (
          kidneys.from === inputs.kidneys.from && inputs.kidneys.value === shown && words.includes(`of ${shown} mL/min`)
        );
      }),
      { numRuns: 50 },
    );
  });

  it('is of other kidneys than those of the person as soon as a weight or a clearance is set here', () => {
    expect(areSetHere(drawn(of62).inputs)).toBe(false);
    expect(areSetHere(drawn(of62, { weight: 45 }).inputs)).toBe(true);
    expect(areSetHere(drawn(of62, { kidneys: 50 }).inputs)).toBe(true);
  });
});
