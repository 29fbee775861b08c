import { type Problem, problem, problemCodes } from '@steady/engine';
import { describe, expect, it } from 'vitest';
import { sayIn } from './say.ts';
import { sayProblem } from './say-problem.ts';

const say = sayIn('en');
const said = (...[code, at, values]: Parameters<typeof problem>) =>
  sayProblem(problem(code, at, values), say).replaceAll('\u00a0', ' ');

describe('A problem in words', () => {
  it('says where, what and what to do', () => {
    expect(said('input.required', '/pace/cut')).toBe('Pace, cut is missing. Fill it in.');
    expect(said('amount.unit', '/current/0/dose/unit', { unit: 'g', expected: 'mg' })).toBe(
      'Current dose 1, dose, unit needs a number with a unit that fits. Use: mg.',
    );
    expect(said('input.not-json', '')).toBe('What was sent is not JSON. Send one JSON object.');
  });

  it('leaves a field it does not know as it was written', () => {
    expect(said('input.unknown-field', '/a~1b~0c', { field: 'a/b~c' })).toMatch(/^A\/b~c is not known here\./);
  });

  it('says the nearest that can be made', () => {
    const values = { asked: amount(12), nearestBelow: amount(10), nearestAbove: amount(15) };
    expect(said('target.not-makeable', '/target', values)).toBe(
      'These products cannot make the target. The nearest dose below is 10 mg a day. The nearest dose above is 15 mg a day. Choose another target, or add a product.',
    );
    const nearest = { pace: { method: 'fixed', cut: amount(5), everyDays: 14 } };
    expect(said('pace.cut-not-makeable', '/pace/cut', { cut: amount(7), nearest })).toContain(
      'The nearest cut they can make is 5 mg a day. Choose another cut',
    );
    const large = { pace: { method: 'fixed', cut: amount(25), everyDays: 14 } };
    expect(
      said('pace.cut-not-makeable', '/pace/cut', { cut: amount(10), nearest: large, limit: amount(10) }),
    ).toContain(
      'The nearest cut they can make is 25 mg a day. That is larger than the limit of 10 mg a day, and is to be signed.',
    );
  });

  it('says days as days', () => {
    const nearest = { pace: { method: 'gentlest', days: 42 } };
    expect(said('pace.days-too-few', '/pace/days', { days: 7, fewest: 42, nearest })).toContain(
      'The fewest are 42 days.',
    );
  });

  it('names the ceiling', () => {
    expect(said('dose.above-ceiling', '/target', { ceiling: amount(80), fact: 'DOSE-02' })).toBe(
      'The target is above the ceiling for this person, 80 mg a day. Choose a lower target.',
    );
  });

  it('says the field in plain words, and its bounds with their unit', () => {
    const outside = (at: string, values: Problem['values']) => said('input.out-of-range', at, values);
    expect(outside('/patient/weight/value', { least: 0.5, most: 400, unit: 'kg', value: '900' })).toBe(
      'Weight of the person must be from 0.5 kg to 400 kg. Correct it.',
    );
    expect(outside('/patient/creatinine/value', { least: 0.05, most: 50, unit: 'mg/dL' })).toBe(
      'Creatinine of the person must be from 0.05 mg/dL to 50 mg/dL. Correct it.',
    );
    expect(outside('/pace/days', { least: 1, most: 3660, unit: 'd', value: '0' })).toBe(
      'Length of the plan must be from 1 day to 3,660 days. Correct it.',
    );
    expect(outside('/pace/days', { most: 112, unit: 'd', value: 200 })).toBe(
      'Length of the plan must be at most 112 days. Correct it.',
    );
    expect(outside('/reserveDays', { least: 0, most: 90, unit: 'd' })).toBe(
      'Supply in reserve must be from 0 days to 90 days. Correct it.',
    );
    expect(outside('/pace/cut/value', { above: 0, unit: 'mg/d' })).toBe(
      'Pace, cut must be more than 0 mg a day. Correct it.',
    );
    expect(outside('/pace/percent', { below: 100, unit: '%' })).toBe(
      'Cut in percent must be less than 100 %. Correct it.',
    );
    expect(outside('/version', { least: 1 })).toBe('Version must be at least 1. Correct it.');
  });

  it('says the bounds of a day as days', () => {
    expect(said('input.out-of-range', '/patient/birthDate', { value: '2030-01-01', most: '2026-12-01' })).toBe(
      'Birth date of the person is after 2026-12-01. Correct it.',
    );
    expect(said('input.out-of-range', '/patient/creatinine/on', { value: '1960-01-01', least: '1970-05-01' })).toBe(
      'Day of the creatinine is before 1970-05-01. Correct it.',
    );
  });

  it('says a bound in a unit it has no words for as it stands', () => {
    expect(said('input.out-of-range', '/dose', { most: 5, unit: 'furlong' })).toBe(
      'Dose must be at most 5. Correct it.',
    );
  });

  it('has a whole sentence for every code, even without values', () => {
    for (const code of problemCodes) {
      expect(said(code, '/pace/steps/2/daily'), code).toMatch(/^[A-Z].*\.$/);
      expect(said(code, ''), code).not.toMatch(/\{|\}|undefined|NaN|\bnone\b| {2}|\.\./);
    }
  });

  it('says why typed words could not be read', () => {
    expect(said('text.not-understood', '/current', { reason: 'no-unit', part: '20 tds' })).toBe(
      'A number has no unit: 20 tds. Type it with mg.',
    );
    expect(said('text.not-understood', '/current', { reason: 'constructor', part: '20' })).toContain('Write it like');
  });

  it('names a flag by its name', () => {
    expect(said('input.unknown-field', '', { field: '--slowly' })).toBe(
      '--slowly is not known here. Correct the spelling, or leave it out.',
    );
    expect(said('input.too-many', '', { field: '--titrate', other: '--taper', most: 1 })).toBe(
      '--titrate and --taper do not go together. Use one of the two.',
    );
  });

  it('shows what people wrote as text', () => {
    expect(said('text.not-understood', '', { value: '<b>{x}</b>' })).toContain('“<b>{x}</b>”');
  });
});

function amount(value: number) {
  return { value, unit: 'mg/d' };
}
