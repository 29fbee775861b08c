import { getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { printPlan } from './print-plan.ts';
import { made, options, pagesOf, plain, taper } from './printed-plan.ts';
import { sheetOfPlan } from './sheet-of-plan.ts';

const weeks = { ...taper, pace: { method: 'gentlest', days: 84 } };
const fortnights = { ...taper, pace: { method: 'fixed', cut: { value: 10, unit: 'mg/d' }, everyDays: 14 } };

/** The first day of the tick rows, which say no year; on a page without rows there is none. */
const firstRow = /day \d+ (?:December|January|February|March)(?! \d{4})/;

describe('The rows to tick', () => {
  it.each([
    ['a week', weeks],
    ['two weeks', fortnights],
  ])('never stand on a page without their step and its doses, in large print too: steps of %s', async (_, json) => {
    const { answer, request } = made(json);
    const { ticks } = sheetOfPlan(answer, request, options);
    for (const largePrint of [false, true]) {
      const pages = await pagesOf(printPlan(answer, request, { ...options, largePrint, sheets: 'person' }));
      const withRows = pages.filter((page) => firstRow.test(page));
      expect(withRows.length).toBeGreaterThan(2);
      for (const page of withRows) {
        const before = page.slice(0, page.search(firstRow));
        const step = ticks.find(({ title }) => before.includes(plain(title)));
        expect(step, before).toBeDefined();
        for (const { dose, units } of step?.columns ?? []) expect(page).toContain(plain(`${dose}: ${units}`));
      }
    }
  });

  it('of steps of a week stand two steps to a page', async () => {
    const { answer, request } = made(weeks);
    const pages = await pagesOf(printPlan(answer, request, { ...options, sheets: 'person' }));
    const steps = pages.map((page) => page.match(/Step \d+:/g)?.length ?? 0).filter((count) => count > 0);
    expect(steps.slice(1, -1).every((count) => count >= 2)).toBe(true);
    expect(steps.length).toBeLessThanOrEqual(Math.ceil(answer.plan.steps.length / 2) + 1);
  });
});

describe('The staircase', () => {
  const { answer, request } = made({ ...weeks, products: [taper.products[0]] });
  const { chart } = sheetOfPlan(answer, request, options);

  it('shows the day of each change, and the first day without baclofen', async () => {
    const turned = await turnedWords(printPlan(answer, request, { ...options, sheets: 'person' }));
    const dates = [...chart.treads.map(({ date }) => date), chart.endDate].map(plain);
    expect(dates.length).toBeGreaterThan(8);
    for (const date of dates) expect(turned.has(date), date).toBe(true);
  });

  it('has each label clear of the risers at both ends of its tread', async () => {
    const turned = await turnedWords(printPlan(answer, request, { ...options, sheets: 'person' }));
    const size = 10;
    // a date stands with its middle under its riser
    const risers = [...chart.treads.map(({ date }) => date), chart.endDate].map((date) => {
      return (turned.get(plain(date)) as number) - 0.35 * size;
    });
    for (const [i, { daily }] of chart.treads.entries()) {
      const right = turned.get(plain(daily)) as number;
      expect(right - 0.7 * size - (risers[i] as number), daily).toBeGreaterThan(2);
      expect((risers[i + 1] as number) - right, daily).toBeGreaterThan(2);
    }
  });
});

/** Where the foot line of each run of turned letters stands, in points from the left. */
async function turnedWords(pdf: Uint8Array): Promise<ReadonlyMap<string, number>> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const words = new Map<string, number>();
  for (let number = 1; number <= document.numPages; number++) {
    for (const item of (await (await document.getPage(number)).getTextContent()).items) {
      if ('str' in item && Math.abs(item.transform[0]) < 0.001) words.set(plain(item.str), item.transform[4]);
    }
  }
  return words;
}
