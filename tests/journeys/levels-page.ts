import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
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
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))])).toEqual([]);
  const [width, room] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(width).toBeLessThanOrEqual(room ?? 0);
}
