import { describe, expect, it } from 'vitest';
import { journeys } from './journey.ts';
import { choose, planOf60mg, shown, summaryOf, tick } from './planner-page.ts';

const { open } = journeys();

describe('What the page says of a plan before anybody reads its lines', () => {
  it('is where a percent cannot be kept with these products', async () => {
    const { page } = await open('/');
    await planOf60mg(page);
    await choose(page, 'Pace', 'Percent');
    await page.getByText('11 steps').first().waitFor();
    const head = page.locator('.plan-head');
    await head.getByText('8 cuts are larger than').waitFor();
    expect(await shown(head)).toContain('Largest cut 50 %, from 10 mg to 5 mg a day, the last one to zero aside.');
    expect(await shown(head)).toContain(
      '8 cuts are larger than the 10 % asked, first in step 4, from 45 mg to 40 mg a day. These products make no smaller cut there.',
    );

    await page.getByLabel('Cut by, %').fill('50');
    await head.getByText('8 cuts are larger than').waitFor({ state: 'detached' });
  });

  it('is why a titration begins with another dose than its rise', async () => {
    const { page } = await open('/planner?begin=empty');
    await choose(page, 'What is planned', 'Titrate up');
    await page.getByLabel('Target, mg a day').fill('40');
    await tick(page, 'Baclofen 10 mg tablet');
    await choose(page, 'Pace', 'Fixed');
    await page
      .getByText(/The first step is 15.mg.a.day: the start of the label \(DOSE-07\).* Rises of 5.mg.a.day follow\./)
      .waitFor();
    await page.getByLabel('Rise by, mg a day').fill('15');
    await page.getByText('The first step is').waitFor({ state: 'detached' });
  });

  it('is a question where far more is taken than any text goes to, also before there is a plan', async () => {
    const { page } = await open('/planner?begin=empty');
    const taken = page.getByLabel('What is taken now');
    await taken.fill('500 mg three times a day');
    const question = page.getByText(/Is this right\? 1,500.mg.a.day is above 300.mg.a.day.*\(OFF-02\)/);
    await question.waitFor();
    await taken.fill('100 mg three times a day');
    await question.waitFor({ state: 'detached' });
  });
});

describe('A gentlest plan with a fine syringe', () => {
  it('offers to end at the usual last step, says what that changes, and does it', async () => {
    const { page } = await open('/');
    await planOf60mg(page);
    await tick(page, 'Baclofen 10 mg tablet');
    await tick(page, 'Baclofen 5 mg in 5 mL oral solution');
    await choose(page, 'Pace', 'Gentlest');
    const offer = page.locator('.other-end');
    await offer.waitFor();
    expect(await shown(offer)).toMatch(
      /^This plan goes down to [\d.]+ mg a day and stays below 5 mg a day for \d+ days\. It could end at 5 mg a day, the usual last step \(TAP-12\)\. The largest cut before that would then be [\d.]+ %, where it is 50 % now\. The last one to zero would be 5 mg a day, where it is [\d.]+ mg a day now\. End at 5 mg a day$/,
    );
    const promised = /then be ([\d.]+) %/.exec(await shown(offer))?.[1];
    await offer.getByRole('button', { name: 'End at 5 mg a day' }).click();
    await offer.waitFor({ state: 'detached' });
    expect(await page.getByLabel('Last dose, mg a day').inputValue()).toBe('5');
    await page.getByText(new RegExp(`^Largest cut ${promised}.%`)).waitFor();
    expect(await shown(page.locator('.step-table tbody tr').last())).toContain('5 mg a day');
  });

  it('is not offered where tablets end at the usual step by themselves', async () => {
    const { page } = await open('/planner?begin=invented');
    await summaryOf(page).waitFor();
    expect(await page.locator('.other-end').count()).toBe(0);
  });

  it('asks for the syringe of a listed liquid, and plans with it', async () => {
    const { page } = await open('/');
    await planOf60mg(page);
    await tick(page, 'Baclofen 10 mg tablet');
    await tick(page, 'Baclofen 5 mg in 5 mL oral solution');
    const mark = page.getByLabel('Syringe mark, mL');
    expect(await mark.inputValue()).not.toBe('');
    await mark.fill('0');
    await page.getByRole('heading', { name: 'To put right' }).waitFor();
    await mark.fill('2.5');
    await page.getByRole('heading', { name: 'To put right' }).waitFor({ state: 'detached' });
    const volumes = (await shown(page.locator('.step-table'))).matchAll(/([\d.]+) mL of/g);
    for (const [, volume] of volumes) expect(Number(volume) % 2.5).toBe(0);
  });

  it('says its days in weeks', async () => {
    const { page } = await open('/planner?begin=invented');
    await page.getByText('= 12 weeks', { exact: true }).waitFor();
    await page.getByLabel('In, days').fill('90');
    await page.getByText('= 12 weeks and 6 days').waitFor();
  });
});
