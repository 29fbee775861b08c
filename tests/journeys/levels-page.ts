import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { violationsOn } from './axe.ts';
import type { Seat } from './browser.ts';
import type { Journey } from './journey.ts';
import { summaryOf } from './planner-page.ts';

/** Opens the levels of the plan on the page. */
export async function openLevels(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Level in the blood/ }).click();
  await page.locator('.concentration').waitFor();
}

/** The invented person with a finished taper, and the levels of it. */
export async function levelsOfInvented(open: Journey['open'], seat: Seat = { size: 'desk' }): Promise<Page> {
  const { page } = await open('/planner?begin=invented', seat);
  await summaryOf(page).waitFor();
  await openLevels(page);
  await page.locator('.curve-picture').waitFor();
  return page;
}

/** Axe finds nothing, and nothing is wider than the window. */
export async function keepsNobodyOut(page: Page): Promise<void> {
  expect(await violationsOn(page)).toEqual([]);
  const [width, room] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(width).toBeLessThanOrEqual(room ?? 0);
}
