import { describe, expect, it } from 'vitest';
import { ceilingFor } from './ceilings.ts';
import { checkPlan } from './check-plan.ts';
import { planted, request, right } from './planted.cases.ts';
import type { WireAnswer, WirePatient, WireRequest } from './wire.ts';

const broken = (answer: WireAnswer, asked: WireRequest = request) =>
  checkPlan(asked, answer).map(({ breaks }) => breaks);

describe('The independent checker', () => {
  it('finds nothing in a plan that was worked out by hand', () => {
    expect(checkPlan(request, right)).toEqual([]);
  });

  it.each(planted)('sees %s', (_what, breaks, change) => {
    expect(broken(change(right))).toContain(breaks);
  });
});

describe('The independent checker sees in a titration', () => {
  const titration: WireRequest = {
    ...request,
    purpose: 'titrate',
    current: [],
    target: { value: 90, unit: 'mg/d' },
    pace: { method: 'fixed', rise: { value: 15, unit: 'mg/d' }, everyDays: 3 },
    patient: { region: 'US' },
  };
  const only = (daily: number, days: number | null): WireAnswer['plan']['steps'][number] => ({
    from: '2026-12-01',
    days,
    daily: { value: daily, unit: 'mg/d' },
    intakes: ['08:00', '14:00', '22:00'].map((time) => ({
      time,
      dose: { value: daily / 3, unit: 'mg' },
      units: [{ product: 't10', count: daily / 30 }],
    })),
    why: 'start',
    products: ['t10', 'u5', 'liq'],
  });
  const going = (...steps: WireAnswer['plan']['steps']): WireAnswer => ({
    ...right,
    plan: { purpose: 'titrate', steps, end: { kind: 'maintenance', on: '2026-12-01' } },
    supply: [],
  });

  it('a dose above the ceiling (P1)', () => {
    expect(broken(going(only(90, null)), titration)).toContain('P1');
  });

  it('a dose above the limit of the clinician (P1)', () => {
    const limited = { ...titration, target: { value: 60, unit: 'mg/d' }, limit: { value: 50, unit: 'mg/d' } };
    expect(broken(going(only(60, null)), limited)).toContain('P1');
  });

  it('a rise too fast that nobody is to sign for (P4)', () => {
    const rise = { ...only(60, null), from: '2026-12-03', why: 'rise' };
    expect(broken(going(only(30, 2), rise), titration)).toContain('P4');
  });

  it('a last step that stops (P8)', () => {
    expect(broken(going(only(90, 14)), titration)).toContain('P8');
  });
});

describe('The ceiling of the checker', () => {
  const ceiling = (patient: WirePatient) => Number(ceilingFor({ ...request, patient })) / 1000;
  const creatinine = (value: number) => ({ value, unit: 'mg/dL', on: '2026-11-01' });
  const woman = { birthDate: '1970-05-01', sex: 'female', weight: { value: 60, unit: 'kg' }, region: 'UK' } as const;

  it.each([
    ['the United States', { region: 'US' }, 80],
    ['Australia', { region: 'AU' }, 100],
    ['a place nobody knows', { region: 'BR' }, 80],
    ['a child of 7', { region: 'UK', birthDate: '2018-12-02' }, 40],
    ['a child of 8', { region: 'UK', birthDate: '2018-12-01' }, 60],
    ['healthy kidneys', { ...woman, creatinine: creatinine(0.9) }, 100],
    ['kidneys that nearly fail', { ...woman, creatinine: creatinine(2.5) }, 7.5],
    ['kidneys that fail', { ...woman, creatinine: creatinine(5) }, 5],
    ['dialysis, whatever creatinine says', { ...woman, creatinine: creatinine(0.9), conditions: ['dialysis'] }, 5],
  ] as const)('is that of %s', (_who, patient, milligrams) => {
    expect(ceiling(patient)).toBe(milligrams);
  });
});
