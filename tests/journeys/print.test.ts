import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { journeys } from './journey.ts';
import { choose, plain, planOf60mg, sentencesOf, shown, summaryOf } from './planner-page.ts';
import { overlapsOn, textsOn } from './printed-texts.ts';

const { open, address } = journeys();

/** The text of a PDF with every white space as a plain one: lines break where the paper ends. */
async function textOf(pdf: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
  return plain(text);
}

const mg = (value: number) => ({ value, unit: 'mg' });

/** Opens a taper that is saved: so many mg three times a day, less by so much a day every 14 days. */
async function openTaper(region: string, doses: readonly number[], cut: number): Promise<Page> {
  const request = {
    purpose: 'taper',
    start: '2026-12-01',
    timeZone: 'Europe/London',
    current: ['08:00', '14:00', '22:00'].map((time, i) => ({ time, dose: mg(doses[i] as number) })),
    target: { value: 0, unit: 'mg/d' },
    products: [{ id: 't10', form: 'tablet', strength: mg(10), scored: true }],
    pace: { method: 'fixed', cut: { value: cut, unit: 'mg/d' }, everyDays: 14, last: { value: cut, unit: 'mg/d' } },
    patient: { region },
  };
  const id = randomUUID();
  await fetch(`${address()}/api/v1/saved-plans/${id}/versions/1`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'On paper', request }),
  });
  const { page } = await open(`/planner/${id}`);
  await summaryOf(page).waitFor();
  return page;
}

const lengths = [
  ['4 weeks', 'in 28 days', [10, 10, 10], 10],
  ['12 weeks', 'in 84 days', [20, 20, 30], 10],
  ['26 weeks', 'in 182 days', [20, 25, 25], 5],
] as const;

const sheets = [
  ['A4', 'UK', '999'],
  ['Letter', 'US', '911'],
] as const;

describe.each(lengths)('A plan of %s, printed from the page', (_, days, doses, cut) => {
  it.each(sheets)(
    'on %s says whose it is, who signs it and what never to do, and nothing lies over anything (H01, H17, H22)',
    async (format, region, number) => {
      const page = await openTaper(region, doses, cut);
      expect(await shown(summaryOf(page))).toContain(days);
      const printed = await textsOn(await page.pdf({ format }));
      const [first = '', ...others] = printed.map((texts) => plain(texts.map(({ text }) => text).join(' ')));

      for (const words of ['Name', 'Birth date', 'Clinician', 'Signature', 'Date', 'Draft – not signed'])
        expect(first).toContain(words);
      expect(first).toContain('Do not stop suddenly. Never take two doses together.');
      expect(first).toContain(`Call ${number}.`);
      expect(first).toContain('A fit (seizure)');
      for (const [i, other] of others.entries()) {
        expect(other).toContain(`Do not stop suddenly. In an emergency call ${number}.`);
        expect(other).toContain('Name ___');
        expect(other).toContain('Birth date ___');
        expect(other).toContain(`Page ${i + 2} of ${printed.length}`);
      }
      expect(printed.flatMap(overlapsOn)).toEqual([]);
      expect(printed.map((texts) => texts.length > 5)).not.toContain(false);
    },
  );

  it('has the letters of its doses and findings in 12 points', async () => {
    const page = await openTaper('UK', doses, cut);
    const texts = (await textsOn(await page.pdf({ format: 'A4' }))).flat();
    const dose = texts.filter(({ text }) => /tablets? of /.test(plain(text)));
    expect([...new Set(dose.map(({ height }) => Math.round(height * 10) / 10))]).toEqual([12]);
  });
});

describe('A plan on paper', () => {
  it('printed from the page says what the page says', async () => {
    const { page } = await open('/');
    await planOf60mg(page);
    const sentences = await sentencesOf(page);
    const summary = await shown(summaryOf(page));
    const rows = await Promise.all((await page.getByRole('cell').all()).map((cell) => shown(cell)));

    const text = await textOf(await page.pdf({ format: 'A4' }));
    expect(text).toContain('Draft – not signed');
    expect(text).toContain(summary);
    for (const words of [...sentences, ...rows]) expect(text).toContain(words);
    expect(text).toContain('Before you sign');
    expect(text).not.toContain('Compare paces');
    expect(text).not.toContain('What is planned');
  });

  it('says on each sheet which plan it is: a saved version only where it is saved as that (H23)', async () => {
    const { page } = await open('/');
    await planOf60mg(page);
    const printed = async () => {
      const sheets = await textsOn(await page.pdf({ format: 'A4' }));
      return sheets.map((texts) => plain(texts.map(({ text }) => text).join(' ')));
    };
    const codeIn = (text = '') => /code ([2-9A-Z]{4}-[2-9A-Z]{4})/.exec(text)?.[1];
    const [first = '', ...others] = await printed();
    expect(first).toMatch(/Plan not saved, code [\w-]+, made on \d+ \w+ 20\d\d at \d\d:\d\d\./);
    for (const other of others) expect(other).toContain(`Plan not saved, code ${codeIn(first)}`);

    await page.getByLabel('Every, days').fill('10');
    await page.getByText('in 110 days').first().waitFor();
    const [changed] = await printed();
    expect(codeIn(changed)).not.toBe(codeIn(first));

    await page.getByLabel('Every, days').fill('7');
    await page.getByText('in 77 days').first().waitFor();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved as version 1.').waitFor();
    const [saved] = await printed();
    expect(saved).toContain(`Plan version 1, saved, code ${codeIn(first)}, made on`);

    await page.getByLabel('Every, days').fill('14');
    await page.getByText('in 154 days').first().waitFor();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved as version 2.').waitFor();
    const place = new URL(page.url()).pathname;
    await page.goto(`${new URL(place, page.url()).href}?version=1`);
    await page.getByText('This is version 1 of 2.').waitFor();
    expect((await printed())[0]).toContain(`Plan version 1, saved, code ${codeIn(first)}`);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'PDF', exact: true }).click(),
    ]);
    expect(await textOf(await readFile(await download.path()))).toContain(
      `Plan version 1, saved, code ${codeIn(first)}, made on`,
    );
  });

  it('is not there while what is typed has no plan: no dose and no line to sign, only why (H39)', async () => {
    const { page } = await open('/');
    await planOf60mg(page);
    await page.getByLabel('What is taken now').fill('20 mg three times a da');
    await page.getByText('It does not have your latest changes').waitFor();
    const printed = await textOf(await page.pdf({ format: 'A4' }));
    expect(printed).toContain('No plan is printed.');
    expect(printed).not.toMatch(/\bmg\b|Signature|tablet|Step by step/);
  });

  it('has the plans side by side whole, with their pace in words and no boxes to type in', async () => {
    const { page } = await open('/');
    await planOf60mg(page);
    await page.getByRole('button', { name: 'Compare paces' }).click();
    await page.getByRole('heading', { name: 'Plan C' }).waitFor();
    const printed = await textsOn(await page.pdf({ format: 'A4' }));
    const sheets = printed.map((texts) => plain(texts.map(({ text }) => text).join(' ')));
    expect(sheets[0]).toContain('cut 5 mg a day every 7 days');
    for (const plan of ['Plan A', 'Plan B', 'Plan C']) {
      const sheet = sheets.find((text) => text.includes(plan)) ?? '';
      expect(sheet.slice(sheet.indexOf(plan))).toContain('To hand out');
    }
    const text = sheets.join(' ');
    expect(text).not.toContain('Only if it matters');
    expect(text).not.toContain('How fast');
    expect(printed.flatMap(overlapsOn)).toEqual([]);
  });

  it('as a PDF names the same doses', async () => {
    const { page } = await open('/');
    await planOf60mg(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'PDF', exact: true }).click(),
    ]);
    await page.getByText('The PDF is in your downloads.').waitFor();
    expect(download.suggestedFilename()).toBe('plan.pdf');

    const text = await textOf(await readFile(await download.path()));
    expect(text).toContain('Do not stop suddenly');
    const intakes = await Promise.all((await page.locator('.step-intake').all()).map((cell) => shown(cell)));
    for (const words of new Set(intakes.filter((words) => words !== 'no dose'))) {
      const [, tablets = '', dose = ''] = /^(.+) \((.+)\)$/.exec(words) ?? [];
      expect(text).toContain(tablets);
      expect(text).toContain(dose);
    }
  });

  it('as a PDF has the sheets of the person alone, where they are chosen', async () => {
    const { page } = await open('/');
    await planOf60mg(page);
    await choose(page, 'Sheets of the PDF', 'For the person');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'PDF', exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('plan-person.pdf');
    const text = await textOf(await readFile(await download.path()));
    expect(text).toContain('Tick each dose when you have taken it');
    expect(text).not.toContain('What this plan rests on');
  });

  it('goes into a calendar and into a table', async () => {
    const { page } = await open('/planner?begin=invented');
    const [calendar] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Calendar file' }).click(),
    ]);
    expect(calendar.suggestedFilename()).toBe('plan.ics');
    expect(await readFile(await calendar.path(), 'utf8')).toContain('BEGIN:VCALENDAR');
    await page.getByText('The calendar file is in your downloads.').waitFor();

    const [table] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV', exact: true }).click(),
    ]);
    expect(table.suggestedFilename()).toBe('plan.csv');
    await page.getByText('The CSV file is in your downloads.').waitFor();
  });
});
