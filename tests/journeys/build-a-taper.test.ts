import { answerPlan, writePrescription } from '@steady/exchange';
import { facts } from '@steady/knowledge';
import { sayIn } from '@steady/language';
import { describe, expect, it } from 'vitest';
import { journeys } from './journey.ts';
import { choose, plain, planOf60mg, sentencesOf, shown, summaryOf, tick } from './planner-page.ts';

const { open, address } = journeys();
const say = sayIn('en');

/** What the engine says for a plan that was saved, in Node and not in the page. */
async function sentencesOfTheEngine(id: string): Promise<readonly string[]> {
  const response = await fetch(`${address()}/api/v1/saved-plans/${id}`);
  const { request } = (await response.json()) as { request: unknown };
  const answered = answerPlan(request, facts, say);
  if (!answered.ok) throw new Error('the engine refuses what the page has planned');
  return writePrescription(answered.made.plan, answered.request.products, say).map(plain);
}

describe('Building a plan', () => {
  it('makes a taper from what is taken, typed as one would say it', async () => {
    const { page } = await open('/');
    await planOf60mg(page);

    expect(await shown(page.locator('.taken-understood'))).toBe(
      'Understood: 08:00 20 mg 14:00 20 mg 22:00 20 mg 60 mg a day',
    );
    expect(await shown(summaryOf(page))).toBe('From 60 mg a day to zero in 77 days: 11 steps.');
    const first = page.getByRole('row').nth(1);
    expect(await shown(first)).toContain('55 mg a day −5 mg (8.3 %)');
    expect(await shown(first)).toContain('1 and a half tablets of 10 mg (15 mg)');
  });

  it('draws each dose it names: whole tablets, halves, and a syringe', async () => {
    const { page } = await open('/');
    await planOf60mg(page);
    const dose = page.getByRole('cell', { name: '1 and a half tablets of 10 mg (15 mg)' }).first();
    expect(await dose.locator('.tablet-picture').count()).toBe(2);
    expect(await dose.locator('.tablet-left').count()).toBe(1);

    await tick(page, 'Baclofen 10 mg tablet');
    await tick(page, 'Baclofen 5 mg in 5 mL oral solution');
    await page.locator('.syringe-picture').first().waitFor();
    expect(await shown(page.getByRole('row').nth(1))).toContain('mL of the 5 mg in 5 mL liquid');
  });

  it('says the same doses as the engine does outside the page', async () => {
    const { page } = await open('/planner?begin=invented');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved as version 1.').waitFor();

    const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    expect(await sentencesOf(page)).toEqual(await sentencesOfTheEngine(id));
  });

  it('lets times and doses be corrected one by one, and says them back', async () => {
    const { page } = await open('/');
    await planOf60mg(page);
    await page.getByRole('button', { name: 'Correct times and doses one by one' }).click();
    await page.getByLabel('Dose 3').fill('30');

    await page.getByText('From 70 mg a day').first().waitFor();
    expect(plain(await page.getByLabel('What is taken now').inputValue())).toContain('30 mg at 22:00');
  });

  it('draws the plan again with each change of pace', async () => {
    const { page } = await open('/');
    await planOf60mg(page);
    await page.getByLabel('Every, days').fill('14');
    await page.getByText('in 154 days: 11 steps').first().waitFor();

    await choose(page, 'Pace', 'Gentlest');
    await page.getByText('in 84 days').first().waitFor();

    await choose(page, 'Pace', 'Your own steps');
    await page.getByLabel('Step 1, mg a day').fill('30');
    await page.getByText('in 14 days: 1 step.').first().waitFor();
  });

  it('makes a titration from nothing', async () => {
    const { page } = await open('/planner?begin=empty');
    await choose(page, 'What is planned', 'Titrate up');
    await page.getByLabel('Target, mg a day').fill('40');
    await tick(page, 'Baclofen 10 mg tablet');
    await summaryOf(page).waitFor();
    expect(await shown(summaryOf(page))).toMatch(/^From nothing to 40 mg a day in \d+ days/);
    expect(await page.locator('.staircase-line-open').count()).toBe(1);
  });

  it('takes a hold into the plan', async () => {
    const { page } = await open('/');
    await planOf60mg(page);
    const before = await page.getByRole('row').count();
    await page.getByRole('button', { name: /^Changes on the way/ }).click();
    await page.getByRole('button', { name: 'Add a change' }).click();
    await page.getByText('in 91 days').first().waitFor();
    expect(await page.getByRole('row').count()).toBe(before + 1);
  });

  it('says what stays unknown of the person', async () => {
    const { page } = await open('/');
    await planOf60mg(page);
    await page.getByText('All unknown: age, kidney function, conditions, medicines.').waitFor();
    await page.getByRole('button', { name: /^About the person/ }).click();
    await page.getByLabel('Weight, kg').fill('70');
    await page.getByText('Unknown: age, sex, height, kidney function').waitFor();
  });
});
