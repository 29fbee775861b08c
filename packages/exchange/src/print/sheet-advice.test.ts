import { describe, expect, it } from 'vitest';
import { made, options, plain, taper } from './printed-plan.ts';
import { sheetOfPlan } from './sheet-of-plan.ts';

const mg = (value: number) => ({ value, unit: 'mg' });
const sheetOf = (json: object) => {
  const { answer, request } = made(json);
  return sheetOfPlan(answer, request, options);
};
const basisOf = (json: object) => sheetOf(json).basis.map(({ fact }) => fact);
const missedOf = (patient: object) => sheetOf({ ...taper, patient }).missed.map(plain);

const titration = {
  purpose: 'titrate',
  start: '2026-12-01',
  timeZone: 'America/New_York',
  current: [],
  times: ['08:00', '14:00', '22:00'],
  target: { value: 60, unit: 'mg/d' },
  products: [{ id: 't10', form: 'tablet', strength: mg(10), scored: true }],
  pace: { method: 'label' },
  reserveDays: 3,
  patient: { region: 'US' },
};

describe('What the sheet says about a missed dose', () => {
  const rule =
    'If you missed a dose, take it when you remember. If the next dose is due in less than 2 hours, leave the missed dose out.';
  const ask = 'If you missed a dose, ask your pharmacist or clinic what to do.';

  it('is the cited rule in the UK, and never two doses together (M1, H03, H04)', () => {
    expect(missedOf({ region: 'UK' })).toEqual([rule, 'Never take two doses together.']);
    expect(basisOf({ ...taper, patient: { region: 'UK' } })).toContain('MISS-01');
  });

  it.each(['US', 'IE', undefined])('is whom to ask where a region has no rule of its own: %s', (region) => {
    expect(missedOf({ region })).toEqual([ask, 'Never take two doses together.']);
  });

  it('is whom to ask for a child in the UK, which has to wait longer (MISS-03)', () => {
    const weight = { value: 50, unit: 'kg' };
    expect(missedOf({ region: 'UK', birthDate: '2012-01-01', weight })[0]).toBe(ask);
    expect(missedOf({ region: 'UK', birthDate: '2008-12-01', weight })[0]).toBe(rule);
  });
});

describe('What the sheet says after the last step', () => {
  it('of a titration: what to watch for, how long, and never to stop suddenly (H01)', () => {
    expect(sheetOf(titration).after.map(plain)).toEqual([
      'From Thursday 10 December 2026 this dose goes on until the prescriber changes it.',
      'Baclofen can make you sleepy or dizzy after each step up. This often eases in 2 weeks.',
      'Call your clinic today if you are still sleepy after 14 days, if it gets worse, or if you fall.',
      'Do not drive or use machines until you know how it affects you.',
      'Do not drink alcohol. With baclofen it can make you much more sleepy.',
      'Do not stop suddenly.',
    ]);
  });

  it('of a titration rests on facts that the clinician finds in the basis (P15)', () => {
    expect(basisOf(titration)).toEqual(expect.arrayContaining(['AE-30', 'WARN-02', 'INT-03', 'WARN-01']));
  });

  it('of a taper to a lower dose: the signs of too little, and never to stop suddenly', () => {
    const lower = {
      ...taper,
      target: { value: 30, unit: 'mg/d' },
      pace: { ...taper.pace, cut: { value: 10, unit: 'mg/d' } },
    };
    const [, signs, doNotStop] = sheetOf(lower).after;
    expect(signs).toContain('more stiffness');
    expect(doNotStop).toBe('Do not stop suddenly.');
  });
});

it('The numbers that were checked are said to be the emergency numbers', () => {
  expect(sheetOf(taper).foot.at(-1)).toMatch(/^The emergency and advice numbers were last checked on /);
});
