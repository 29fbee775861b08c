import {
  buildPlan,
  type Finding,
  formatAmount,
  historyRules,
  oral,
  type PlanRequest,
  personRules,
  planRules,
  type Rule,
  readDailyDose,
} from '@steady/engine';
import { facts } from '@steady/knowledge';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatWritten } from './format-written.ts';
import { sayIn } from './say.ts';
import { sayFinding } from './say-finding.ts';

const say = sayIn('en');
const examplesOf = <Shown>(rules: readonly Rule<Shown>[], code: string) =>
  rules
    .filter((rule) => rule.code === code)
    .flatMap((rule) => rule.examples.flatMap(({ seen }) => rule.judge(seen, facts) ?? []));
const findingsOf = (code: string): readonly Finding[] => [
  ...examplesOf(planRules, code),
  ...examplesOf(personRules, code),
  ...examplesOf(historyRules, code),
];

/** What a sentence is without the spaces that do not break. */
const said = (finding: Finding | undefined) => {
  if (finding === undefined) throw new Error('the rule has nothing to say');
  const { title, detail, action } = sayFinding(finding, say);
  return [title, detail, action].map((text) => text.replaceAll('\u00a0', ' '));
};

describe('A finding in words', () => {
  it('says what, why and what to do, with its amounts', () => {
    expect(said(findingsOf('taper.cut-too-large')[0])).toEqual([
      '1 cut is larger than 10 mg a day',
      'The largest cut is 12.5 mg a day. The limit is 10 mg a day in one step. A sudden large cut can bring on withdrawal.',
      'Plan smaller cuts, or sign the reason for this pace.',
    ]);
  });

  it('says the tier, and what is missing to be sure of it', () => {
    const [title, detail] = said(findingsOf('taper.risk').find(({ verdict }) => verdict === 'cannot-tell'));
    expect(title).toBe('Risk of withdrawal: at least low');
    expect(detail).toBe(
      'Dose now: 15 mg a day. Time on baclofen: not known. Conditions that raise the risk: none named. What is missing may put the risk higher.',
    );
  });

  it('names conditions in words', () => {
    const [, detail] = said(findingsOf('renal.creatinine-misleads')[0]);
    expect(detail).toContain('(spinal cord injury at T6 or above)');
  });

  it('shows both estimates of the kidneys, and first of the limits the lowest, which the dose is held against', () => {
    const severe = findingsOf('renal.reduce-oral-dose').find(({ values }) => values['category'] === 'severe');
    expect(said(severe)[1]).toBe(
      'eGFR: 29 mL/min/1.73 m². Creatinine clearance: 100 mL/min. Baclofen leaves the body mostly through the kidneys, so a usual dose can be too much. At most 7.5 mg a day, better 5 mg a day. This plan goes to 30 mg a day, which is more: sign the reason. Another limit: 33 % of the usual dose, 26.4 mg a day where the usual range ends at 80 mg a day. The lower of the two estimates decides. The figures are for adults.',
    );
  });

  it('never tells the low in kidneys to raise or to stop at once', () => {
    const [, , action] = said({
      ...(findingsOf('renal.reduce-oral-dose').find(({ values }) => values['category'] === 'severe') as Finding),
      values: { purpose: 'taper', category: 'severe', egfr: 'unknown', creatinineClearance: 'unknown' },
    });
    expect(action).toContain('an abrupt stop');
  });

  it('is whole for every example of every rule: no gap, no bare unit, no code', () => {
    for (const { code } of [...planRules, ...personRules, ...historyRules]) {
      for (const finding of findingsOf(code)) {
        for (const text of said(finding)) {
          expect(text, code).toMatch(/^\S.*[^\s:,]$/);
          expect(text, code).not.toMatch(/\{|\}|undefined|NaN|\[object|mg\/d(?!L)|\bunknown\b| {2}|\.\./);
        }
      }
    }
  });

  it.each([
    ['the gentlest plan', { method: 'gentlest', days: 84 }, 'taper.gentlest', 'The gentlest plan of this length'],
    [
      'cuts above the percent asked',
      { method: 'percent', percent: 10, everyDays: 7 },
      'taper.cut-above-percent',
      'larger than 10 %',
    ],
  ] as const)('says what only the planner knows: %s', (_, pace, code, words) => {
    const answer = buildPlan({ ...taper, pace }, facts);
    const finding = answer.ok ? answer.value.findings.find((found) => found.code === code) : undefined;
    expect(said(finding)[0]).toContain(words);
  });

  it('says which other ways cannot keep the days and limits of the gentlest, and what the others were held to', () => {
    const detailIn = (days: number) => {
      const answer = buildPlan({ ...taper, pace: { method: 'gentlest', days } }, facts);
      return said(answer.ok ? answer.value.findings.find((found) => found.code === 'taper.gentlest') : undefined)[1];
    };
    expect(detailIn(84)).toContain('With the same cut each time, to the same last dose, the largest is');
    expect(detailIn(84)).toContain('With a share of the dose each time, to the same last dose, the largest is');
    expect(detailIn(42)).toContain('A share of the dose each time cannot keep the days and limits.');
  });

  it('says that a first cut is smaller, and that steps last longer', () => {
    const own = { severity: 'info', verdict: 'applies', cites: [], toSign: false } as const;
    const amount = (value: number) => ({ value, unit: 'mg/d' });
    const smaller = {
      ...own,
      code: 'taper.first-cut-smaller',
      values: { asked: amount(10), first: amount(5) },
    } as const;
    expect(said(smaller)[1]).toContain('The first cut is 5 mg a day');
    expect(said({ ...own, code: 'change.days-instead-of-halves', values: {} })[0]).toContain('last longer');
  });
});

describe('An amount in words', () => {
  it('is what the one formatter makes of it (U3)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (micrograms) => {
        expect(formatWritten({ value: micrograms / 1000, unit: 'mg' }, say)).toBe(formatAmount(oral(micrograms)));
      }),
      { numRuns: 10_000 },
    );
  });

  it.each([
    [{ value: 1, unit: 'd' }, '1 day'],
    [{ value: 1680, unit: 'd' }, '1,680 days'],
    [{ value: 0.9, unit: 'mo' }, '0.9 months'],
    [{ value: 65, unit: 'a' }, '65 years'],
    [{ value: 52.3, unit: 'mL/min/{1.73_m2}' }, '52.3 mL/min/1.73 m²'],
    [{ value: 0.3, unit: 'mg/kg/d' }, '0.3 mg per kg a day'],
    [{ value: 67, unit: '%' }, '67 %'],
    [{ value: 1, unit: 'mg/mL' }, '1 mg in 1 mL'],
  ])('of %j is %s', (written, words) => {
    expect(formatWritten(written, say).replaceAll('\u00a0', ' ')).toBe(words);
    expect(formatWritten(written, say)).not.toContain(' ');
  });

  it('with a unit nobody knows is a fault, not a number', () => {
    expect(() => formatWritten({ value: 1, unit: 'g' }, say)).toThrow('g');
  });
});

const milligrams = (value: number) => {
  const read = readDailyDose({ value, unit: 'mg/d' }, '');
  if (!read.ok) throw new Error('not a daily dose');
  return read.value;
};
const at = (time: string) => ({ time: time as PlanRequest['times'][number], dose: oral(20_000) });

/** From 60 mg a day with tablets of 10 mg. */
const taper: Omit<PlanRequest, 'pace'> = {
  purpose: 'taper',
  start: '2026-12-01' as PlanRequest['start'],
  timeZone: 'Europe/London' as PlanRequest['timeZone'],
  current: [at('08:00'), at('14:00'), at('22:00')],
  times: ['08:00', '14:00', '22:00'] as unknown as PlanRequest['times'],
  timesGiven: true,
  target: milligrams(0),
  products: [{ form: 'tablet', id: 't10', strength: oral(10_000), scored: true }],
  reserveDays: 0,
  changes: [],
  patient: {
    birthDate: 'unknown',
    sex: 'unknown',
    weightKilograms: 'unknown',
    heightCentimetres: 'unknown',
    creatinine: 'unknown',
    monthsOnBaclofen: 'unknown',
    conditions: 'unknown',
    medicines: 'unknown',
    region: 'UK',
  },
};
