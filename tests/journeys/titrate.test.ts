import { describe, expect, it } from 'vitest';
import { journeys } from './journey.ts';
import { choose, plain, sentencesOf, shown, summaryOf, tick } from './planner-page.ts';

const { open } = journeys();

describe('A titration', () => {
  it.each(['nothing', 'None yet.', 'not taking any'])(
    'begins from "%s", and shows that it was understood',
    async (words) => {
      const { page } = await open('/planner?begin=empty');
      await choose(page, 'What is planned', 'Titrate up');
      await page.getByLabel('What is taken now, if anything').fill(words);
      expect(await shown(page.locator('.taken-understood'))).toBe('Understood: no baclofen now');
      await page.getByLabel('Target, mg a day').fill('30');
      await tick(page, 'Baclofen 10 mg tablet');
      await summaryOf(page).waitFor();
      expect(await shown(summaryOf(page))).toMatch(/^From nothing to 30 mg a day/);
    },
  );

  it('says the times in the US with am and pm, in the table and in the words for the prescription', async () => {
    const { page } = await open('/planner?begin=empty');
    await choose(page, 'What is planned', 'Titrate up');
    await page.getByLabel('Region', { exact: true }).selectOption('US');
    await page.getByLabel('Target, mg a day').fill('30');
    await tick(page, 'Baclofen 10 mg tablet');
    await summaryOf(page).waitFor();
    expect((await sentencesOf(page)).join(' ')).toMatch(/ at 8:00 am \(/);
    expect((await sentencesOf(page)).join(' ')).toMatch(/ at \d+:00 pm \(/);
    expect(plain((await page.locator('.step-table thead').textContent()) ?? '')).toContain('08:00 8:00 am');
  });
});

describe('A pace of a fixed cut', () => {
  it('says beside its numbers how long it takes in all', async () => {
    const { page } = await open('/planner?begin=empty');
    await page.getByLabel('What is taken now').fill('20 mg three times a day');
    await tick(page, 'Baclofen 10 mg tablet');
    await summaryOf(page).waitFor();
    const inAll = page.locator('.pace-length');
    await expect.poll(() => shown(inAll)).toBe('In all 77 days = 11 weeks');
    await page.getByLabel('Every, days').fill('10');
    await expect.poll(() => shown(inAll)).toBe('In all 110 days = 15 weeks and 5 days');
    await page.getByLabel('Every, days').fill('ten');
    await expect.poll(() => inAll.count()).toBe(0);
  });
});
