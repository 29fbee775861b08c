import {
  concentration,
  dailyDose,
  type LocalDate,
  type LocalTime,
  oral,
  type PlannedIntake,
  type Portion,
  type Product,
  type Step,
  volume,
} from '@steady/engine';
import { sayIn } from '@steady/language';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPlan } from './plan.arbitrary.ts';
import { readPrescription } from './read-prescription.ts';
import { sayIntake, sayPortion, sayStrength } from './say-portions.ts';
import { writePrescribedStep, writePrescription } from './write-prescription.ts';

const say = sayIn('en');
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const t10: Product = { form: 'tablet', id: 't10', strength: oral(10_000), scored: true };
const t20: Product = { form: 'tablet', id: 't20', strength: oral(20_000), scored: false };
const packets: Product = { form: 'granules', id: 'g10', strength: oral(10_000) };
const liquid: Product = { form: 'liquid', id: 'liq', strength: concentration(1000), mark: volume(500) };
const products = [t10, t20, packets, liquid];

const morning: PlannedIntake = {
  time: '08:00' as LocalTime,
  dose: oral(15_000),
  portions: [{ product: 't10', count: 1.5 }],
};
const first: Step = {
  from: '2026-12-01' as LocalDate,
  days: 14,
  daily: dailyDose(50_000),
  intakes: [
    morning,
    { time: '14:00' as LocalTime, dose: oral(15_000), portions: [{ product: 't10', count: 1.5 }] },
    { time: '22:00' as LocalTime, dose: oral(20_000), portions: [{ product: 't20', count: 1 }] },
  ],
  why: 'cut',
  products: ['t10', 't20'],
};

describe('The time of day in a prescription', () => {
  const timesIn = (line: string) => [...plain(line).matchAll(/ at (.+?) \(/g)].map(([, time]) => time);

  it('is said as people of the region say it', () => {
    expect(timesIn(writePrescribedStep(first, products, say, 'UK'))).toEqual(['08:00', '14:00', '22:00']);
    expect(timesIn(writePrescribedStep(first, products, say, 'US'))).toEqual(['8:00 am', '2:00 pm', '10:00 pm']);
  });

  it('is read back from each way, noon and midnight too (H09)', () => {
    const at = (time: string): Step => ({
      ...first,
      daily: dailyDose(15_000),
      intakes: [{ ...morning, time: time as LocalTime }],
    });
    for (const time of ['00:00', '00:30', '08:00', '11:59', '12:00', '12:30', '22:05']) {
      for (const region of ['US', 'UK'] as const) {
        const line = writePrescribedStep(at(time), products, say, region);
        expect(readPrescription(line, products)).toMatchObject({ ok: true, value: [{ intakes: [{ time }] }] });
      }
    }
  });
});

describe('The words for what a hand takes', () => {
  const table: readonly (readonly [Portion, string])[] = [
    [{ product: 't10', count: 0.5 }, 'half a tablet of 10 mg'],
    [{ product: 't10', count: 1 }, '1 tablet of 10 mg'],
    [{ product: 't10', count: 1.5 }, '1 and a half tablets of 10 mg'],
    [{ product: 't10', count: 2 }, '2 tablets of 10 mg'],
    [{ product: 't10', count: 2.5 }, '2 and a half tablets of 10 mg'],
    [{ product: 'g10', count: 1 }, '1 packet of 10 mg granules'],
    [{ product: 'g10', count: 2 }, '2 packets of 10 mg granules'],
    [{ product: 'liq', volume: volume(3000) }, '3 mL of the 5 mg in 5 mL liquid'],
    [{ product: 'liq', volume: volume(7500) }, '7.5 mL of the 5 mg in 5 mL liquid'],
  ];
  it.each(table)('%j is said as %s', (portion, words) => {
    expect(plain(sayPortion(portion, products, say))).toBe(words);
  });

  it('say tablets and milligrams together', () => {
    expect(plain(sayIntake(morning, products, say))).toBe('1 and a half tablets of 10 mg (15 mg)');
  });

  it('write the strength of a liquid in 5 mL where that is whole milligrams, else in 1 mL (H10)', () => {
    expect(plain(sayStrength(concentration(5000), say))).toBe('25 mg in 5 mL');
    expect(plain(sayStrength(concentration(2000), say))).toBe('10 mg in 5 mL');
    expect(plain(sayStrength(concentration(500), say))).toBe('0.5 mg in 1 mL');
  });

  it('tell apart two products that read the same by their names', () => {
    const twin: Product = { ...t10, id: 'other', scored: false };
    expect(plain(sayPortion({ product: 'other', count: 2 }, [t10, twin], say))).toBe('2 tablets of 10 mg named other');
  });

  it('never say units that do not sum to the dose (H11)', () => {
    const wrong = { ...morning, dose: oral(20_000) };
    expect(() => sayIntake(wrong, products, say)).toThrow('do not sum');
  });
});

describe('The sentences of a prescription', () => {
  it('say from when, for how long, how much, when, of what, and the total', () => {
    expect(plain(writePrescribedStep(first, products, say))).toBe(
      'From 1 December 2026 for 14 days: 15 mg at 08:00 (1 and a half tablets of 10 mg), ' +
        '15 mg at 14:00 (1 and a half tablets of 10 mg), 20 mg at 22:00 (1 tablet of 20 mg). Total 50 mg a day.',
    );
  });

  it('say that an open step lasts until the prescriber changes it', () => {
    expect(plain(writePrescribedStep({ ...first, days: null }, products, say))).toMatch(
      /^From 1 December 2026 until the prescriber changes it: /,
    );
  });

  it('join the products of one dose with plus', () => {
    const portions = [
      { product: 't20', count: 1 },
      { product: 't10', count: 0.5 },
    ];
    const step = {
      ...first,
      daily: dailyDose(25_000),
      intakes: [{ ...morning, dose: oral(25_000), portions }],
    };
    expect(plain(writePrescribedStep(step, products, say))).toContain(
      '(1 tablet of 20 mg plus half a tablet of 10 mg)',
    );
  });

  it('read back as exactly the same steps, whatever the plan (P2, P7, P8)', () => {
    fc.assert(
      fc.property(anyPlan(), ({ plan, request }) => {
        const lines = writePrescription(plan, request.products, say);
        const read = readPrescription(lines.join('\n'), request.products);
        const said = plan.steps.map(({ from, days, daily, intakes }) => ({ from, days, daily, intakes }));
        expect(read).toEqual({ ok: true, value: said });
        expect(readPrescription(plain(lines.join('\r\n')), request.products)).toEqual(read);
      }),
      { numRuns: 500 },
    );
  });

  it('never hold a bare decimal tablet, a multiplication sign or a volume without its strength', () => {
    fc.assert(
      fc.property(anyPlan(), ({ plan, request }) => {
        const names = request.products.map(({ id }) => ` named ${id}`).toSorted((a, b) => b.length - a.length);
        for (const written of writePrescription(plan, request.products, say).map(plain)) {
          const line = names.reduce((text, name) => text.replaceAll(name, ''), written);
          expect(line).not.toMatch(/\d\.\d+ (and a half )?(tablet|packet)|\b0 (tablet|packet)|\dx|×|½|1\/2/);
          for (const [, rest] of line.matchAll(/\d mL (?!liquid)(.{0,6})/g)) expect(rest).toBe('of the');
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('Reading a prescription', () => {
  const good = plain(writePrescribedStep(first, products, say));
  const wrong: readonly (readonly [string, string])[] = [
    ['a total that is not the sum', good.replace('Total 50 mg', 'Total 60 mg')],
    ['units that are not the dose', good.replace('1 tablet of 20 mg', '2 tablets of 20 mg')],
    ['a dose that is not its units', good.replace('20 mg at 22:00', '25 mg at 22:00').replace('Total 50', 'Total 55')],
    ['a strength nobody has', good.replace('1 tablet of 20 mg', '4 tablets of 5 mg')],
    ['a time that is none', good.replace('22:00', '24:00')],
    ['a day that is none', good.replace('1 December', '31 November')],
    ['another month', good.replace('December', 'Dezember')],
    ['half of a tablet that is not said in words', good.replace('1 and a half tablets', '1.5 tablets')],
    ['a day of a comma', good.replace('14 days', '1,4 days')],
    ['words after the end', `${good} Or as needed.`],
    ['words before the start', `Usually ${good}`],
    ['a missing total', good.replace(/ Total.*$/, '')],
    ['an intake cut short', good.replace('), 15 mg at 14:00', ', 15 mg at 14:00')],
  ];
  it.each(wrong)('refuses %s', (_, line) => {
    expect(line).not.toBe(good);
    expect(readPrescription(line, products)).toMatchObject({ ok: false, problems: [{ code: 'text.not-understood' }] });
  });

  it('refuses a line with any one character changed, or reads the steps that line says', () => {
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.constantFrom(...'0123456789 .,():apxA'), (at, character) => {
        const line = good.slice(0, at) + character + good.slice(at + 1);
        const read = readPrescription(line, products);
        if (read.ok && read.value[0]) {
          const again = plain(writePrescribedStep(read.value[0], products, say));
          expect(again).toBe(line.replaceAll(/\s+/g, ' ').trim());
        }
      }),
    );
  });

  it('cannot read which of two products is meant when a line does not name it', () => {
    const twin: Product = { ...t20, id: 'other' };
    expect(readPrescription(good, [...products, twin])).toMatchObject({ ok: false });
  });
});
