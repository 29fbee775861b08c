import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Seat } from './browser.ts';
import { journeys } from './journey.ts';
import { keepsNobodyOut } from './levels-page.ts';
import { choose } from './planner-page.ts';

const { open } = journeys();

describe('The levels of compared plans', () => {
  async function compared(seat: Seat = { size: 'desk' }): Promise<Page> {
    const { page } = await open('/planner?begin=invented', seat);
    await page.getByRole('button', { name: 'Compare paces' }).click();
    await page.getByRole('heading', { name: 'Plan C' }).waitFor();
    await page.getByRole('button', { name: /^Levels in the blood, compared/ }).click();
    await page.locator('.curve-picture').waitFor();
    return page;
  }

  it('stand on the same axes, each with its band, its letter and its own kind of line', async () => {
    const page = await compared();
    expect(await page.locator('.curve-people').count()).toBe(3);
    expect(await page.locator('.curve-letter').allTextContents()).toEqual(['A', 'B', 'C']);
    const dashes = await page
      .locator('.curve-line')
      .evaluateAll((lines) => lines.map((line) => getComputedStyle(line).strokeDasharray));
    expect(new Set(dashes).size).toBe(3);
    await choose(page, 'Of each day show', 'The highest level');
    await page.getByText('The highest level of each day').first().waitFor();
    await page.getByRole('button', { name: /week by week/ }).click();
    expect(await page.locator('.level-table thead th').allTextContents()).toEqual([
      'Day',
      'Plan A',
      'Plan B',
      'Plan C',
    ]);
  });

  it.each([
    { size: 'phone', scheme: 'light' },
    { size: 'desk', scheme: 'dark' },
  ] as const)('keep nobody out, on a $size, $scheme', async (seat) => {
    const page = await compared(seat);
    await page.getByRole('button', { name: /week by week/ }).click();
    await keepsNobodyOut(page);
  });
});
