import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { allScenarios, type Planned } from '../scenarios/scenario.ts';
import { journeys } from './journey.ts';
import { plain } from './planner-page.ts';

const { open, address } = journeys();
const planned = allScenarios().filter(({ then }) => 'steps' in then);

describe('Every scenario that is a plan', () => {
  it.each(planned.map((scenario) => [scenario.title, scenario] as const))(
    'shows the same milligrams on the page: %s',
    async (title, { given, then }) => {
      const id = randomUUID();
      const saved = await fetch(`${address()}/api/v1/saved-plans/${id}/versions/1`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ name: title.slice(0, 80), request: given }),
      });
      expect(saved.status).toBe(201);

      const { page } = await open(`/planner/${id}`);
      await page.locator('.step-table tbody tr').first().waitFor();
      const { times, steps } = then as Planned;
      expect(await milligramsOn(page, times)).toEqual(steps.map(({ daily, doses }) => ({ daily, doses })));
    },
  );
});

/** The daily dose and the dose of each time of each step, in mg, as the table of the page says them. */
async function milligramsOn(page: Page, times: readonly string[]) {
  const table = page.locator('.step-table').first();
  const heads = (await table.locator('thead th').allTextContents()).slice(2).map(plain);
  const rows = await table.locator('tbody tr').all();
  return Promise.all(
    rows.map(async (row) => {
      const daily = plain((await row.locator('.step-dose').textContent()) ?? '');
      const cells = (await row.locator('.step-intake').allTextContents()).map(plain);
      const doses = times.map((time) => milligramsIn(cells[heads.findIndex((head) => head.startsWith(time))] ?? ''));
      return { daily: Number(daily.replace(' mg a day', '').replace(',', '')), doses };
    }),
  );
}

/** The last amount in brackets, e.g. 15 of `1 and a half tablets of 10 mg (15 mg)`; 0 where no dose is named. */
function milligramsIn(cell: string): number {
  return Number(/\(([\d.]+) mg\)$/.exec(cell)?.[1] ?? 0);
}
