import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violationsOn } from './axe.ts';
import { journeys } from './journey.ts';
import { choose, shown } from './planner-page.ts';

const { open } = journeys();

async function typeDay(page: Page, label: RegExp, digits: string): Promise<void> {
  await page.getByRole('spinbutton', { name: label }).first().focus();
  await page.keyboard.type(digits);
}

/** The fill of ITB-24, asked about on 2 November 2026. */
async function fillOf20(page: Page): Promise<void> {
  await typeDay(page, /day.*Day of the fill/i, '02112026');
  await page.getByLabel('Volume filled').fill('20');
  await page.getByLabel('Strength').first().fill('500');
  await page.getByLabel('Daily dose from the fill on').fill('150');
  await page.getByLabel('Size of the reservoir').fill('20');
  await page.getByLabel('Alarm volume').fill('2');
  await page.getByLabel('How long the drug keeps').fill('180');
  await typeDay(page, /day.*Day of the question/i, '02112026');
}

const refillBy = (page: Page) => page.locator('#refill-by');

describe('The refill of a pump (H19, H20, H21)', () => {
  it('is found from the start page, and its day is the largest thing', async () => {
    const { page } = await open('/');
    await page.getByRole('link', { name: 'Pump refills' }).click();
    await page.getByRole('heading', { name: 'Still needed' }).waitFor();
    await fillOf20(page);
    await refillBy(page).waitFor();
    expect(await shown(refillBy(page))).toBe('Refill by Friday 25 December 2026');
    const sizes = await page.evaluate(() =>
      [...document.querySelectorAll('.pump h1, .pump h2, .pump h3, .pump p, .pump dd')].map((element) =>
        Number.parseFloat(getComputedStyle(element).fontSize),
      ),
    );
    const largest = await refillBy(page).evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    expect(largest).toBe(Math.max(...sizes));
    expect(await page.title()).toBe('Pump – Steady');
  });

  it('asks for a bridge when the strength has changed, and says what runs without one (K3)', async () => {
    const { page } = await open('/pump');
    await fillOf20(page);
    await choose(page, 'Before the fill', 'Another strength or dose');
    await page.getByLabel('Strength before').fill('1000');
    await page.getByLabel('Daily dose before').fill('150');
    await page.getByText('Still needed').waitFor();
    await page.getByLabel('Dead volume').fill('0.3');
    await page.getByRole('heading', { name: 'Bridge for 48' }).waitFor();
    await choose(page, 'Bridge', 'Declined');
    await page.getByLabel('Who declines it').fill('Dr A. Invented');
    await page.getByText('300 micrograms/day for 24 hours').first().waitFor();
    await page.getByText('Needs your signature').first().waitFor();
  });

  it('says an alarm in words, for the clinician and for the person', async () => {
    const { page } = await open('/pump');
    await fillOf20(page);
    await page.getByLabel('Alarm', { exact: true }).selectOption('two-tone');
    await page.getByText('Call the pump team now').waitFor();
    await page.getByText('This is an emergency. Call the emergency number now.').waitFor();
  });

  it('says what is wrong at its field and leads there', async () => {
    const { page } = await open('/pump');
    await fillOf20(page);
    await page.getByLabel('Daily dose from the fill on').fill('2500');
    await page.getByRole('heading', { name: 'To put right' }).waitFor();
    await page.getByRole('button', { name: /above the limit for pumps/ }).click();
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('2500');
  });

  it.each([
    { size: 'desk', scheme: 'light' },
    { size: 'desk', scheme: 'dark' },
    { size: 'phone', scheme: 'light' },
    { size: 'phone', scheme: 'dark' },
  ] as const)('keeps nobody out on a $size, $scheme, and is never wider than the window', async (seat) => {
    const { page } = await open('/pump', seat);
    const check = async () => {
      expect(await violationsOn(page)).toEqual([]);
    };
    await page.getByRole('heading', { name: 'Still needed' }).waitFor();
    await check();
    await fillOf20(page);
    await refillBy(page).waitFor();
    await page.getByRole('button', { name: 'Add a change of dose' }).click();
    await check();
    const [width, room] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(width).toBeLessThanOrEqual(room ?? 0);
  });
});
