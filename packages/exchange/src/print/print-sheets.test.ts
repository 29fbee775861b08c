import { getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { printPlan } from './print-plan.ts';
import { made, options, pagesOf, plain, taper } from './printed-plan.ts';
import { sheetOfPlan } from './sheet-of-plan.ts';
import type { SheetsToPrint } from './sheets-to-print.ts';

describe('The sheets of one of both', () => {
  const { answer, request } = made(taper);
  const sheet = sheetOfPlan(answer, request, options);
  const printed = (sheets: SheetsToPrint, largePrint = false) =>
    pagesOf(printPlan(answer, request, { ...options, sheets, largePrint }));
  const sourceCode = /\b(?:TAP|WD|REN|DOSE|WARN|PROD|[A-Z]{2,})-\d+/;

  it('are for the person what to take, what to tick, what to watch for and what never to do, without source codes', async () => {
    const text = (await printed('person')).join(' ');
    expect(text).toContain('Your plan to take less baclofen');
    expect(text).toContain('Get help now if you have any of these. Call 999.');
    for (const { daily, days, from, until, change, intakes } of sheet.steps) {
      for (const words of [`${daily} ${days}`, change, from, until]) expect(text).toContain(plain(words));
      for (const { time, dose, units } of intakes) {
        expect(text).toContain(plain(time));
        expect(text).toContain(plain(`${dose}: ${units}`));
      }
    }
    for (const sentence of sheet.after) expect(text).toContain(plain(sentence));
    for (const { title, columns } of sheet.ticks) {
      const [, after = ''] = text.split(plain(title), 2);
      for (const { dose, units } of columns) expect(after).toContain(plain(`${dose}: ${units}`));
    }
    expect(text).not.toMatch(sourceCode);
    for (const words of [
      'To check before signing',
      'What to hand out',
      'For the prescription',
      'What this plan rests on',
    ]) {
      expect(text).not.toContain(words);
    }
  });

  it('are for the clinician what to check, to hand out and to prescribe, each with what it rests on', async () => {
    const text = (await printed('clinician')).join(' ');
    expect(text).toContain('For the clinician: to check and sign');
    for (const line of sheet.prescription) expect(text).toContain(plain(line));
    for (const { rows } of sheet.supply) {
      for (const { when, amounts } of rows) expect(text).toContain(plain([when, ...amounts].join(' ')));
    }
    for (const { title, restsOn } of sheet.findings) {
      expect(text).toContain(plain(title));
      expect(text).toContain(plain(restsOn));
    }
    for (const { fact, says, sources } of sheet.basis) {
      for (const words of [`${fact}: ${says}`, ...sources]) expect(text).toContain(plain(words));
    }
    expect(text).not.toContain('Tick each dose');
  });

  it('name every fact that a finding rests on in the basis (P15)', () => {
    const cited = new Set(answer.findings.flatMap(({ cites }) => cites));
    const known = sheet.basis.map(({ fact }) => fact);
    expect([...cited].filter((fact) => !known.includes(fact))).toEqual([]);
  });

  it.each(['person', 'clinician'] as const)(
    'for the %s warn on each, and have lines for the name and the signature',
    async (sheets) => {
      for (const largePrint of [false, true]) {
        const pages = await printed(sheets, largePrint);
        for (const [i, page] of pages.entries()) {
          expect(page).toContain('Do not stop suddenly.');
          expect(page).toMatch(/[Cc]all 999\./);
          expect(page).toContain('Birth date');
          expect(page).toContain(`Page ${i + 1} of ${pages.length}`);
        }
        for (const words of ['Clinician', 'Signature', 'Draft, not signed']) expect(pages[0]).toContain(words);
      }
    },
  );

  it('are together what both are', async () => {
    const [both, person, clinician] = await Promise.all([printed('both'), printed('person'), printed('clinician')]);
    const begins = both.findIndex((page) => page.includes('For the clinician: to check and sign'));
    expect(begins).toBe(person.length);
    expect(both.slice(begins).some((page) => page.includes('Tick each dose'))).toBe(false);
    expect(both[begins]).toContain('Signature');
    expect(both.length).toBeLessThanOrEqual(person.length + clinician.length);
  });

  it.each([
    ['10 days', 10, [7, 3]],
    ['8 days', 8, [8]],
    ['3 days', 3, [3]],
  ] as const)(
    'have the days of a step of %s under each other, a week and then the next beside it',
    async (_, everyDays, weeks) => {
      const plan = made({ ...taper, pace: { ...taper.pace, everyDays } });
      const ticks = sheetOfPlan(plan.answer, plan.request, options).ticks;
      const left = await leftEdges(printPlan(plan.answer, plan.request, { ...options, sheets: 'person' }));
      for (const { days } of ticks.slice(0, 3)) {
        const edges = days.map(({ day }) => left.get(plain(day)));
        const [first, second] = [edges[0], weeks.length > 1 ? edges[7] : undefined];
        expect(edges).toEqual([...Array(weeks[0]).fill(first), ...Array(weeks[1] ?? 0).fill(second)]);
        expect(first).toBeGreaterThan(0);
        expect(first).not.toBe(second);
      }
    },
  );

  it('have the whole table of doses on one where it fits', async () => {
    const pages = await printed('person');
    const doses = pages.find((page) => page.includes('Your doses')) ?? '';
    for (const { from } of sheet.steps) expect(doses).toContain(plain(from));
  });
});

/** Where each run of letters begins on its page, in whole points from the left. */
async function leftEdges(pdf: Uint8Array): Promise<ReadonlyMap<string, number>> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const edges = new Map<string, number>();
  for (let number = 1; number <= document.numPages; number++) {
    for (const item of (await (await document.getPage(number)).getTextContent()).items) {
      if ('str' in item) edges.set(plain(item.str), Math.round(item.transform[4]));
    }
  }
  return edges;
}
