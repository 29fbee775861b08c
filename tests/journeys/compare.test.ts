import { describe, expect, it } from 'vitest';
import { journeys } from './journey.ts';
import { choose, planOf60mg, shown, summaryOf } from './planner-page.ts';

const { open } = journeys();

describe('Comparing paces', () => {
  it('shows three plans for the same person on the same axes', async () => {
    const { page } = await open('/');
    await planOf60mg(page);
    await page.getByRole('button', { name: 'Compare paces' }).click();
    await page.getByRole('heading', { name: 'Plan C' }).waitFor();

    expect(await page.locator('.staircase-title').count()).toBe(3);
    const axes = await page.locator('.staircase-picture').evaluateAll((charts) =>
      charts.map((chart) => {
        const [first] = chart.querySelectorAll('.visx-axis-bottom .visx-axis-tick');
        const line = chart.querySelector('.visx-axis-bottom line.chart-axis:last-of-type');
        return [first?.textContent, line?.getAttribute('x2')];
      }),
    );
    expect(new Set(axes.map(String)).size).toBe(1);
    for (const figure of [
      'Days',
      'Steps',
      'Largest cut, the last one to zero aside',
      'Last dose before zero',
      'To hand out',
      'Findings',
    ]) {
      expect(await page.getByRole('term').filter({ hasText: figure }).count(), figure).toBeGreaterThanOrEqual(3);
    }
  });

  it('says by how much other ways are worse in the days of the gentlest', async () => {
    const { page } = await open('/planner?begin=invented');
    await page.getByRole('button', { name: 'Compare paces' }).click();
    const other = page.getByRole('definition').filter({ hasText: 'Fixed:' });
    await other.waitFor();
    expect(await shown(other)).toMatch(/Fixed: [\d.]+ %, (not larger|[\d.]+ points more)/);
  });

  it('says which other way cannot keep the days and limits of the gentlest', async () => {
    const { page } = await open('/');
    await planOf60mg(page);
    await page.getByRole('button', { name: 'Compare paces' }).click();
    const planB = page.getByRole('region', { name: 'Plan B' });
    await planB.getByLabel('In, days').fill('42');
    await planB.getByText('Percent: cannot keep these days and limits').waitFor();
    const other = planB.locator('.compared-figure', { hasText: 'Other ways in the same days' });
    expect(await shown(other)).toContain('Fixed:');
  });

  it('counts the findings, and says which to look at first', async () => {
    const { page } = await open('/');
    await planOf60mg(page);
    await page.getByRole('button', { name: 'Compare paces' }).click();
    const planA = page.getByRole('region', { name: 'Plan A' });
    const findings = planA.locator('.compared-figure', { hasText: 'Findings' }).getByRole('definition');
    await findings.waitFor();
    expect(await shown(findings)).toMatch(
      /^\d+ findings: 1 to look at first Warning: Risk of withdrawal: at least high$/,
    );
  });

  it('says where a percent cannot be kept, and that the last cut is not counted', async () => {
    const { page } = await open('/');
    await planOf60mg(page);
    await choose(page, 'Pace', 'Percent');
    await page.getByRole('button', { name: 'Compare paces' }).click();
    const planA = page.getByRole('region', { name: 'Plan A' });
    const largest = planA.locator('.compared-figure', { hasText: 'Largest cut, the last one to zero aside' });
    await largest.waitFor();
    expect(await shown(largest)).toContain(
      '50 % 8 cuts are larger than the 10 % asked, first in step 4, from 45 mg to 40 mg a day.',
    );
  });

  it('brings the pace that is chosen back to the planner', async () => {
    const { page } = await open('/');
    await planOf60mg(page);
    await page.getByRole('button', { name: 'Compare paces' }).click();
    const planB = page.getByRole('region', { name: 'Plan B' });
    await planB.getByLabel('In, days').fill('126');
    await planB.getByText('in 126 days').filter({ visible: true }).first().waitFor();
    await planB.getByRole('button', { name: 'Use this pace' }).click();

    await summaryOf(page).waitFor();
    expect(await shown(summaryOf(page))).toContain('in 126 days');
    expect(await page.getByRole('radio', { name: /^Gentlest/ }).isChecked()).toBe(true);
  });

  it('says what to do when there is nothing to compare', async () => {
    const { page } = await open('/compare');
    await page.getByRole('link', { name: 'Fill in the planner first' }).click();
    await page.getByLabel('What is taken now').waitFor();
    expect(new URL(page.url()).pathname).toBe('/planner');
  });
});
