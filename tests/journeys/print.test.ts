import { readFile } from 'node:fs/promises';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { journeys } from './journey.ts';
import { plain, planOf60mg, sentencesOf, shown, summaryOf } from './planner-page.ts';

const { open } = journeys();

/** The text of a PDF with every white space as a plain one: lines break where the paper ends. */
async function textOf(pdf: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
  return plain(text);
}

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
