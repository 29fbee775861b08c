import fc from 'fast-check';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { anyPlan } from '../prescription/plan.arbitrary.ts';
import { readPrescription } from '../prescription/read-prescription.ts';
import { sayShortDay } from '../prescription/say-date.ts';
import { writePrescription } from '../prescription/write-prescription.ts';
import { printPlan } from './print-plan.ts';
import { made, options, pagesOf, plain, say, taper, wordsOffThePaper } from './printed-plan.ts';
import { sheetOfPlan } from './sheet-of-plan.ts';

describe('A printed plan', () => {
  const { answer, request } = made(taper);
  const pdf = printPlan(answer, request, options);

  it('holds each sentence of the prescription, and they read back as the plan', async () => {
    const text = (await pagesOf(pdf)).join(' ');
    const lines = writePrescription(answer.plan, request.products, say).map(plain);
    const found = lines.filter((line) => text.includes(line));
    expect(found).toEqual(lines);
    const read = readPrescription(found.join('\n'), request.products);
    expect(read).toMatchObject({ ok: true, value: answer.plan.steps.map(({ from, daily }) => ({ from, daily })) });
  });

  it('holds for each step its daily dose, its change, its days, and every dose in words', async () => {
    const text = (await pagesOf(pdf)).join(' ');
    for (const step of sheetOfPlan(answer, request, options).steps) {
      for (const words of [`${step.daily} ${step.days}`, step.change, step.from, step.until]) {
        expect(text).toContain(plain(words));
      }
      for (const { dose, units } of step.intakes) expect(text).toContain(plain(`${dose}: ${units}`));
    }
  });

  it('has a row to tick for each day of the plan, once', async () => {
    const pages = await pagesOf(pdf);
    const first = pages.findIndex((page) => page.includes('Tick each dose'));
    const last = pages.findIndex((page) => page.includes('To check before signing'));
    const ticks = pages.slice(first, last).join(' ');
    const days = sheetOfPlan(answer, request, options).ticks.flatMap((group) =>
      group.days.map(({ day }) => plain(day)),
    );
    const planned = answer.plan.steps.reduce((sum, step) => sum + (step.days ?? 28), 0);
    expect(days).toHaveLength(planned);
    for (const day of days) {
      const rows = ticks.match(new RegExp(`(?<!from )\\b${day}(?! \\d{4})`, 'g')) ?? [];
      expect(rows, day).toHaveLength(days.filter((other) => other === day).length);
    }
    expect(days[0]).toBe(plain(sayShortDay(request.start, say)));
  });

  it('holds what to hand out, with halves and the reserve', async () => {
    const text = (await pagesOf(pdf)).join(' ');
    for (const { rows } of sheetOfPlan(answer, request, options).supply) {
      for (const { when, amounts } of rows) expect(text).toContain(plain([when, ...amounts].join(' ')));
    }
    expect(text).toContain('as a reserve');
  });

  it('warns on each sheet, with the number to call and whose plan it is (H01, H17, H22)', async () => {
    for (const [i, page] of (await pagesOf(pdf)).entries()) {
      expect(page).toContain('Do not stop suddenly.');
      expect(page).toMatch(i === 0 ? /Call 999\./ : /In an emergency call 999\./);
      expect(page).toContain('Name');
      expect(page).toContain('Birth date');
      // the day in the zone of the plan
      expect(page).toMatch(/Plan version 3, saved, code \w{4}-\w{4}, made on 21 November 2026 at \d\d:\d\d\./);
      expect(page).toContain('Draft, not signed.');
    }
  });

  it('says each finding with its sources, and what the plan rests on (P15)', async () => {
    const text = (await pagesOf(pdf)).join(' ');
    for (const { title } of sheetOfPlan(answer, request, options).findings) expect(text).toContain(plain(title));
    for (const id of answer.basis) expect(text).toContain(`${id}: `);
  });

  it('shows what somebody wrote as text, and never runs it (H38, X5)', async () => {
    expect((await pagesOf(pdf)).join(' ')).toContain('#panic("no") *bold* $x$ [y] <label> @ref');
  });

  it('is the same, byte for byte, for the same plan (P14)', () => {
    const other = made({ ...taper, start: '2027-01-01' });
    printPlan(other.answer, other.request, options);
    expect(Buffer.from(printPlan(answer, request, options)).equals(Buffer.from(pdf))).toBe(true);
  });

  it('is tagged for screen readers, in its language, with a title', async () => {
    const document = await getDocumentProxy(new Uint8Array(pdf));
    const { info, metadata } = await document.getMetadata();
    expect(info).toMatchObject({ Language: 'en', Title: 'Your plan to take less baclofen' });
    expect(metadata?.get('pdfuaid:part')).toBe('1');
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
  });

  it.each([
    [false, 10, 12],
    [true, 16, 16],
  ])('has no small letters (large print: %s)', async (largePrint, least, most) => {
    const document = await getDocumentProxy(printPlan(answer, request, { ...options, largePrint }));
    const heights = new Map<number, number>();
    for (let number = 1; number <= document.numPages; number++) {
      const { items } = await (await document.getPage(number)).getTextContent();
      for (const item of items) {
        if ('str' in item && item.str.trim()) {
          const height = Math.round(Math.hypot(item.transform[2], item.transform[3]) * 10) / 10;
          heights.set(height, (heights.get(height) ?? 0) + item.str.length);
        }
      }
    }
    expect(Math.min(...heights.keys())).toBeGreaterThanOrEqual(least);
    expect(heights.has(most)).toBe(true);
  });

  it('is on the paper of its region, and says am and pm there beside the 24 hours', async () => {
    const us = made({ ...taper, timeZone: 'America/New_York', patient: { region: 'US' } });
    const printed = printPlan(us.answer, us.request, options);
    const document = await getDocumentProxy(new Uint8Array(printed));
    expect((await document.getPage(1)).view.slice(2)).toEqual([612, 792]);
    const text = (await pagesOf(printed)).join(' ');
    expect(text).toContain('22:00 10:00 pm');
    expect(text).toContain('Call 911.');
  });

  it('says which number to look for where the region is not known', async () => {
    const nowhere = made({ ...taper, patient: {} });
    const [first, second] = await pagesOf(printPlan(nowhere.answer, nowhere.request, options));
    expect(first).toContain('Call your local emergency number; 112 works on many phones.');
    expect(second).toContain('In an emergency call your local emergency number');
  });
});

describe('Any plan', () => {
  const measures = { days: 1, steps: 1, largestShare: 0, squaredShares: 0, lastDose: 0, pieces: 0 };

  it('can be printed, with each of its sentences, and with every word on the paper', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan({ mostDays: 20 }), fc.boolean(), async ({ plan, request }, largePrint) => {
        const answer = { plan, supply: [], findings: [], basis: [], measures, alternatives: [] };
        const pdf = printPlan(answer, request, { ...options, largePrint });
        // the name of a product may break after its hyphen, so white space is no measure
        const dense = (text: string) => text.replaceAll(/\s/g, '');
        const text = dense((await pagesOf(pdf)).join(''));
        for (const line of writePrescription(plan, request.products, say)) expect(text).toContain(dense(line));
        const { steps, ticks } = sheetOfPlan(answer, request, options);
        for (const { daily, from, until } of steps) {
          for (const words of [daily, from, until]) expect(text).toContain(dense(words));
        }
        for (const { time, dose, units } of [...steps, ...ticks].flatMap((group) =>
          'intakes' in group ? group.intakes : group.columns,
        )) {
          expect(text).toContain(dense(time));
          expect(text).toContain(dense(`${dose}: ${units}`));
        }
        expect(await wordsOffThePaper(pdf)).toEqual([]);
      }),
      { numRuns: 30, endOnFailure: true },
    );
  });
});
