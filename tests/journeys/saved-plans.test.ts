import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { journeys } from './journey.ts';
import { planOf60mg, shown, summaryOf } from './planner-page.ts';

const { open } = journeys();

/** Saves a plan of 60 mg with a cut every 7 days, then every 10, then every 14; gives its address. */
async function threeVersions(page: Page): Promise<string> {
  await planOf60mg(page);
  for (const [i, days] of ['7', '10', '14'].entries()) {
    await page.getByLabel('Every, days').fill(days);
    await page
      .getByText(`in ${Number(days) * 11} days`)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText(`Saved as version ${i + 1}.`).waitFor();
  }
  return new URL(page.url()).pathname;
}

describe('The list of saved plans', () => {
  it('opens an earlier version, says that it is one, and saves it as the newest', async () => {
    const { page } = await open('/');
    const place = await threeVersions(page);
    await page.getByRole('link', { name: 'Steady' }).click();
    await page.getByText('Earlier versions').first().click();
    const first = page.locator(`.start-line[href="${place}?version=1"]`);
    await first.waitFor();
    expect(await shown(first)).toMatch(/^From 60 mg a day to zero in 77 days: 11 steps\. version 1,/);

    await first.click();
    await page.getByText('This is version 1 of 3.').waitFor();
    expect(await shown(summaryOf(page))).toContain('in 77 days');
    await page.getByText('Saved as version 1. The newest is version 3.').waitFor();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved as version 4.').waitFor();
    expect(await page.getByText('This is version 1 of 3.').count()).toBe(0);
  });

  it('does not list an earlier version as unsaved where somebody only looked at it, and opens the last one from the list', async () => {
    const { page } = await open('/');
    const place = await threeVersions(page);
    await page.goto(`${new URL(place, page.url()).href}?version=1`);
    await page.getByText('This is version 1 of 3.').waitFor();
    await page.reload();
    await page.getByText('Saved as version 1. The newest is version 3.').waitFor();

    await page.getByRole('link', { name: 'Steady' }).click();
    await page.getByRole('region', { name: 'Saved plans' }).waitFor();
    expect(await page.getByRole('heading', { name: 'Not saved yet' }).count()).toBe(0);
    await page.locator(`.start-line[href="${place}"]`).click();
    await page.getByText('Saved as version 3.').waitFor();
  });

  it('keeps a change to an earlier version, and lists it as unsaved', async () => {
    const { page } = await open('/');
    const place = await threeVersions(page);
    await page.goto(`${new URL(place, page.url()).href}?version=1`);
    await page.getByText('This is version 1 of 3.').waitFor();
    await page.getByLabel('Every, days').fill('21');
    await page.getByText('Changed since version 3; the changes are not saved.').waitFor();
    await page.reload();
    await page.getByText('in 231 days').first().waitFor();
    await page.getByRole('link', { name: 'Steady' }).click();
    await page
      .getByRole('region', { name: 'Not saved yet' })
      .getByRole('link', { name: /in 231.days/ })
      .waitFor();
  });

  it('loses nothing that is not saved when an earlier version is opened', async () => {
    const { page } = await open('/');
    const place = await threeVersions(page);
    await page.getByLabel('Every, days').fill('21');
    await page.getByText('in 231 days').first().waitFor();
    await page.getByRole('link', { name: 'Steady' }).click();
    await page.getByText('Earlier versions').first().click();
    await page.locator(`.start-line[href="${place}?version=2"]`).click();
    await page.getByText('This is version 2 of 3.').waitFor();

    await page.getByRole('link', { name: 'Steady' }).click();
    const unsaved = page.getByRole('region', { name: 'Not saved yet' });
    await unsaved.getByRole('link', { name: /in 231.days/ }).click();
    await page.getByText('Not saved.').waitFor();
    expect(await shown(summaryOf(page))).toContain('in 231 days');
  });

  it('takes a plan off, and puts it back', async () => {
    const { page } = await open('/');
    const place = await threeVersions(page);
    await page.getByRole('link', { name: 'Steady' }).click();
    const line = page.locator(`.start-line[href="${place}"]`);
    const plan = page.getByRole('region', { name: 'Saved plans' }).getByRole('listitem').filter({ has: line }).first();
    await plan.getByRole('button', { name: /^Remove from the list: From 60.mg a.day/ }).click();
    await page.getByText('Removed from the list: From 60').waitFor();
    expect(await line.count()).toBe(0);

    const { page: elsewhere } = await open(place, { size: 'desk', expected: /Failed to load resource/ });
    await elsewhere.getByText('This plan was removed from the list.').waitFor();
    await elsewhere.getByText(/From 60.mg.a.day to zero in 154.days/).waitFor();

    await page.getByRole('button', { name: /^Put it back: From 60.mg a.day/ }).click();
    await line.waitFor();
    const { page: again } = await open(place);
    await summaryOf(again).waitFor();
  });

  it('puts a removed plan back where it was opened by its address', async () => {
    const { page } = await open('/', { size: 'desk', expected: /Failed to load resource/ });
    const place = await threeVersions(page);
    await page.getByRole('link', { name: 'Steady' }).click();
    const line = page.locator(`.start-line[href="${place}"]`);
    const plan = page.getByRole('region', { name: 'Saved plans' }).getByRole('listitem').filter({ has: line }).first();
    await plan.getByRole('button', { name: /^Remove from the list: From 60.mg a.day/ }).click();
    await page.getByText('Removed from the list: From 60').waitFor();

    const { page: elsewhere } = await open(place, { size: 'desk', expected: /Failed to load resource/ });
    await elsewhere.getByRole('button', { name: 'Put it back' }).click();
    await elsewhere.getByText('Saved as version 3.').waitFor();
  });

  it('does not take a plan off when somebody saved a newer version in between, and says so', async () => {
    const { page } = await open('/', { size: 'desk', expected: /Failed to load resource/ });
    const place = await threeVersions(page);
    await page.getByRole('link', { name: 'Steady' }).click();
    const line = page.locator(`.start-line[href="${place}"]`);
    await line.waitFor();
    const { page: other } = await open(place);
    await other.getByLabel('Every, days').fill('28');
    await other.getByRole('button', { name: 'Save', exact: true }).click();
    await other.getByText('Saved as version 4.').waitFor();

    const plan = page.getByRole('region', { name: 'Saved plans' }).getByRole('listitem').filter({ has: line }).first();
    await plan.getByRole('button', { name: /^Remove from the list/ }).click();
    await page.getByText('This was not done. Somebody saved a newer version in between.').waitFor();
    expect(await line.count()).toBe(1);
  });
});
