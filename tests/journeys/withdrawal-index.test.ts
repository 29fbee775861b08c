import { describe, expect, it } from 'vitest';
import { journeys } from './journey.ts';
import { keepsNobodyOut, levelsOfInvented, openLevels } from './levels-page.ts';
import { plain, planOf60mg, shown, summaryOf, typeBirth } from './planner-page.ts';
import { textsOn } from './printed-texts.ts';

const { open } = journeys();

describe('The illustrative index (H41)', () => {
  it('stands nowhere until it is opened by its name, and then right under its label, as a band of whole numbers', async () => {
    const page = await levelsOfInvented(open);
    expect(await page.getByText('Illustrative model.').count()).toBe(0);
    await page.getByRole('button', { name: 'Withdrawal index (illustrative)' }).click();
    const part = page.locator('.concentration .concentration');
    await part.locator('.curve-picture').waitFor();
    const said = await shown(part);
    expect(said).toMatch(
      /^Illustrative model\. Built from general published facts about timing; .+ need emergency care\./,
    );
    expect(said).toMatch(
      /The middle is highest first on .+: \d+, with a band of \d+ to \d+\. The band reaches highest first on .+: up to \d+\. A low index never means that it is safe to stop\./,
    );
    expect(said).not.toContain('%');
    expect(said).not.toMatch(/\d\.\d/);
    expect(await part.locator('.curve-people').count()).toBe(1);
    expect(await shown(summaryOf(page))).not.toMatch(/index/i);
    await keepsNobodyOut(page);
  });

  it('has its figures as a table, with the label in it', async () => {
    const page = await levelsOfInvented(open);
    await page.getByRole('button', { name: 'Withdrawal index (illustrative)' }).click();
    await page.getByRole('button', { name: 'The index in figures, day by day' }).click();
    const table = page.locator('.concentration .concentration table');
    expect(await shown(table.locator('caption'))).toMatch(/^Illustrative model\..+ need emergency care\.$/);
    expect(await shown(table.locator('tbody tr').first())).toMatch(/^\w+day \d+ \w+ \d+ \d+ \d+ to \d+$/);
    await keepsNobodyOut(page);
  });

  it('prints with its label', async () => {
    const page = await levelsOfInvented(open);
    await page.getByRole('button', { name: 'Withdrawal index (illustrative)' }).click();
    await page.locator('.concentration .concentration .curve-picture').waitFor();
    const printed = plain(
      (await textsOn(await page.pdf({ format: 'A4' })))
        .flat()
        .map(({ text }) => text)
        .join(' '),
    );
    expect(printed).toContain('Illustrative model. Built from general published facts about timing;');
  });

  it('is not drawn where nobody said how long baclofen has been taken', async () => {
    const { page } = await open('/');
    await planOf60mg(page);
    await typeBirth(page, '1980');
    await openLevels(page);
    await page.getByRole('button', { name: 'Withdrawal index (illustrative)' }).click();
    await page.getByText('How long baclofen has been taken is not known, so there is no index.').waitFor();
  });
});
