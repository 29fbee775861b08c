import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violationsOn } from './axe.ts';
import { journeys } from './journey.ts';

const { open } = journeys();

const titles = (page: Page) => page.locator('.finding-title').allTextContents();
const addMedicine = async (page: Page, name: string) => {
  await page.getByLabel('Add a medicine').first().fill(name);
  await page.keyboard.press('Enter');
};

describe('Checking a person and their medicines', () => {
  it('is one of the first things offered, and says at once what it was not told', async () => {
    const { page } = await open('/');
    await page.getByRole('link', { name: 'Check a person and their medicines' }).click();
    await page.getByRole('heading', { name: 'Check a person and their medicines', level: 1 }).waitFor();
    expect(await titles(page)).toContain('The baclofen doses are not known');
    expect(await titles(page)).toContain('Nobody asked about other medicines');
  });

  it('ranks what it finds as it is typed, by keyboard alone, and passes over no word', async () => {
    const { page } = await open('/check');
    await page.getByLabel('What is taken now').first().fill('10 mg three times a day');
    for (const name of ['ibuprofen 400 mg', 'morphine', 'a blue pill']) await addMedicine(page, name);
    await page.getByText('A medicine was not recognised').waitFor();
    const found = await titles(page);
    expect(found[0]).toBe('With an opioid: breathing can fail');
    expect(found).toContain('With drugs that lower kidney function');
    expect(found).not.toContain('The baclofen doses are not known');
    await page.getByText('a blue pill: not recognised, so not checked').waitFor();
    await page.getByText('ibuprofen 400 mg: ibuprofen').waitFor();
    expect(await page.getByRole('status').allTextContents()).toContain(`${found.length} findings`);
  });

  it('keeps the findings in view while a field is not finished, and says which one is not read (H14)', async () => {
    const { page } = await open('/check');
    await addMedicine(page, 'morphine');
    await page.getByText('With an opioid: breathing can fail').waitFor();
    await page.getByLabel('What is taken now').first().fill('10 mg thr');
    await page.getByRole('heading', { name: 'Not read yet, so judged as not known' }).waitFor();
    expect(await titles(page)).toEqual(
      expect.arrayContaining(['With an opioid: breathing can fail', 'The baclofen doses are not known']),
    );
    expect(await violationsOn(page)).toEqual([]);
    await page.getByLabel('What is taken now').first().fill('10 mg three times a day');
    await page.getByRole('heading', { name: 'Not read yet, so judged as not known' }).waitFor({ state: 'detached' });
    expect(await titles(page)).not.toContain('The baclofen doses are not known');
  });

  it('reads a creatinine with its unit as reports write it (U4)', async () => {
    const { page } = await open('/check');
    await page.getByLabel('Creatinine in blood').fill('0.9 mg/dL');
    expect(await page.getByLabel('Unit', { exact: true }).inputValue()).toBe('mg/dL');
    await page.getByLabel('Creatinine in blood').fill('80 \u03bcmol/L');
    expect(await page.getByLabel('Unit', { exact: true }).inputValue()).toBe('umol/L');
  });

  it('shows the source of each finding one tap away', async () => {
    const { page } = await open('/check');
    await addMedicine(page, 'morphine');
    const opioid = page.locator('.finding', { hasText: 'With an opioid' });
    await opioid.getByRole('button').click();
    await opioid.getByText('INT-01').first().waitFor();
  });

  it.each([
    ['desk', 'light'],
    ['desk', 'dark'],
    ['phone', 'light'],
    ['phone', 'dark'],
  ] as const)('can be used by anybody: %s, %s', async (size, scheme) => {
    const { page } = await open('/check', { size, scheme });
    for (const name of ['morphine', 'a blue pill']) await addMedicine(page, name);
    await page.getByRole('button', { name: 'More conditions' }).click();
    await page.locator('label', { hasText: /sleep apnoea/i }).click();
    await page.getByText('Sleep apnoea, with other depressants').waitFor();
    if (process.env['STEADY_SHOTS'])
      await page.screenshot({ path: `${process.env['STEADY_SHOTS']}/${size}-${scheme}.png`, fullPage: true });
    expect(await violationsOn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });
});
