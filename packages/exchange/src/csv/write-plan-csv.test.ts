import { type LocalTime, oral, type PlanAnswer, type Product, type TimeZone } from '@steady/engine';
import { facts } from '@steady/knowledge';
import { sayIn } from '@steady/language';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openStepDays } from '../prescription/dispense.ts';
import { anyPlan, type Written } from '../prescription/plan.arbitrary.ts';
import { writePlanCsv } from './write-plan-csv.ts';

const spoken = { facts, say: sayIn('en') };

/** What the plan rests on, in words. */
const expectedSource =
  'TAP-02 French product summary (RCP) text for Lioresal 10 mg, dosage section, dosage section; TAP-20 Steady, a statement of our own, derived from WD-25';

const answerOf = ({ plan }: Written): PlanAnswer => ({
  plan,
  supply: [],
  findings: [],
  basis: ['TAP-02', 'TAP-20'],
  measures: { days: 1, steps: 1, largestShare: 0, squaredShares: 0, lastDose: 0, pieces: 0 },
  alternatives: [],
});

describe('A plan as a table', () => {
  it('starts with the agreed columns, in their order', () => {
    const [written] = fc.sample(anyPlan(), { numRuns: 1, seed: 5 }) as [Written];
    expect(writePlanCsv(answerOf(written), written.request, spoken)).toMatch(
      /^step,start,end,slot,time,mg,tablets,strength_mg,split,cumulative_tablets,max_cut_percent,source,/,
    );
  });

  it('names the documents it rests on once, in words, in the first row', () => {
    const [written] = fc.sample(anyPlan(), { numRuns: 1, seed: 5 }) as [Written];
    const rows = readRows(writePlanCsv(answerOf(written), written.request, spoken));
    expect(rows.map((row) => row['source']).filter(Boolean)).toEqual([expectedSource]);
    expect(rows[0]?.['source']).toBe(expectedSource);
  });

  it('starts with a byte order mark only where one is asked for', () => {
    const [written] = fc.sample(anyPlan(), { numRuns: 1, seed: 5 }) as [Written];
    expect(writePlanCsv(answerOf(written), written.request, { ...spoken, bom: true }).startsWith('\ufeffstep,')).toBe(
      true,
    );
    expect(writePlanCsv(answerOf(written), written.request, { ...spoken, bom: false }).startsWith('step,')).toBe(true);
  });

  it('adds up to the doses of the plan: pieces by strength, slots, days, and what was used so far (P2, P3, P7)', () => {
    fc.assert(
      fc.property(anyPlan({ timeZone: 'Asia/Tokyo' as TimeZone }), (written) => {
        const { plan, request } = written;
        const rows = readRows(writePlanCsv(answerOf(written), request, spoken));
        const used = new Map<string, number>();
        for (const [i, step] of plan.steps.entries()) {
          const own = rows.filter((row) => row['step'] === String(i + 1));
          expect(sum(own, 'mg')).toBeCloseTo(step.daily.microgramsPerDay / 1000, 6);
          for (const row of own) {
            expect(row['start']).toBe(step.from);
            expect(row['zone']).toBe('Asia/Tokyo');
            expect(row['source']).toBe(row === rows[0] ? expectedSource : '');
            if (row['slot'] === '') continue;
            expect(request.times[Number(row['slot']) - 1]).toBe(row['time']);
            const held = row['tablets']
              ? Number(row['tablets']) * Number(row['strength_mg'])
              : Number(row['volume_ml']) * Number(row['strength_mg_per_ml']);
            expect(held).toBeCloseTo(Number(row['mg']), 6);
            expect(row['split']).toBe(row['tablets'] ? (row['tablets'].includes('.') ? 'yes' : 'no') : '');
          }
          for (const row of own) {
            const product = row['product'] ?? '';
            used.set(product, (used.get(product) ?? 0) + Number(row['tablets']) * (step.days ?? openStepDays));
          }
          for (const row of own.filter(({ tablets }) => tablets)) {
            expect(Number(row['cumulative_tablets'])).toBe(used.get(row['product'] ?? ''));
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('says by how much a step lies under the dose before it', () => {
    const [written] = fc.sample(anyPlan(), { numRuns: 1, seed: 5 }) as [Written];
    const [step] = written.plan.steps;
    if (step === undefined) throw new Error('a plan has a step');
    const daily = (micrograms: number) => ({
      ...step,
      daily: { kind: 'oral-per-day' as const, microgramsPerDay: micrograms },
      intakes: [],
    });
    const plan = { ...written.plan, steps: [daily(50_000), daily(60_000), daily(40_000)] };
    const request = { ...written.request, current: [{ time: '08:00' as LocalTime, dose: oral(60_000) }] };
    const rows = readRows(writePlanCsv(answerOf({ plan, request }), request, spoken));
    expect(rows.map((row) => row['max_cut_percent'])).toEqual(['16.7', '', '33.3']);
  });

  it.each(['=HYPERLINK("http://x")', '+1', '-1+1', '@SUM(A1)', '\tx', '\rx', '=1\r\n2,3'])(
    'never holds %j as a formula, and still reads back (H38, X5)',
    (name) => {
      const [{ plan, request }] = fc.sample(anyPlan(), { numRuns: 1, seed: 5 }) as [Written];
      const product: Product = { form: 'tablet', id: name, strength: oral(5000), scored: false };
      const steps = plan.steps.map((step) => ({
        ...step,
        intakes: step.intakes.map((intake) => ({
          ...intake,
          dose: oral(5000),
          portions: [{ product: name, count: 1 }],
        })),
      }));
      const text = writePlanCsv(
        answerOf({ plan: { ...plan, steps }, request }),
        { ...request, products: [product] },
        spoken,
      );
      expect(text).toContain(`"'`);
      for (const row of readRows(text)) expect(row['product'] === '' || row['product'] === `'${name}`).toBe(true);
    },
  );
});

function sum(rows: readonly Readonly<Record<string, string>>[], column: string): number {
  return rows.reduce((total, row) => total + Number(row[column]), 0);
}

/** A reader of its own for RFC 4180. */
function readRows(text: string): readonly Readonly<Record<string, string>>[] {
  const records: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i] as string;
    if (quoted && character === '"' && text[i + 1] === '"') cell += text[i++];
    else if (character === '"') quoted = !quoted;
    else if (quoted) cell += character;
    else if (character === ',' || character === '\n') {
      records.at(-1)?.push(cell.replace(/\r$/, ''));
      cell = '';
      if (character === '\n') records.push([]);
    } else cell += character;
  }
  const [header = [], ...rows] = records.slice(0, -1);
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));
}
