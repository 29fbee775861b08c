import { describe, expect, it } from 'vitest';
import { journeys } from './journey.ts';
import { planOf60mg, shown, summaryOf } from './planner-page.ts';

const { open } = journeys();

describe('What keeps a plan from being made', () => {
  it('is asked for calmly at the beginning, and leads to its field', async () => {
    const { page } = await open('/planner?begin=empty');
    await page.getByRole('heading', { name: 'Still needed' }).waitFor();
    expect(await page.getByRole('heading', { name: 'To put right' }).count()).toBe(0);

    await page.getByRole('button', { name: 'What is taken now, with its times of day' }).click();
    expect(await page.getByLabel('What is taken now').evaluate((field) => field === document.activeElement)).toBe(true);
  });

  it('is said at the field and beside the last good plan, which stays', async () => {
    const { page } = await open('/');
    await planOf60mg(page);
    const before = await shown(summaryOf(page));
    await page.getByLabel('What is taken now').fill('20 mg sometimes');
    await page.getByRole('heading', { name: 'To put right' }).waitFor();

    expect(await shown(summaryOf(page))).toBe(before);
    expect(await page.getByRole('button', { name: 'Save', exact: true }).isVisible()).toBe(false);
    const field = page.getByLabel('What is taken now');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    const notes = await field.evaluate((element) =>
      (element.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' '),
    );
    expect(notes).toContain('sometimes');
  });

  it('does not move the page while somebody types', async () => {
    const { page } = await open('/');
    await planOf60mg(page);
    const chart = page.locator('.staircase');
    const before = await chart.boundingBox();
    await page.getByLabel('What is taken now').fill('20 mg three tim');
    await page.getByRole('heading', { name: 'To put right' }).waitFor();
    expect((await chart.boundingBox())?.y).toBe(before?.y);
  });

  it('in a closed part of the form opens it', async () => {
    const { page } = await open('/');
    await planOf60mg(page);
    await page.getByRole('button', { name: /^Times, limit and reserve/ }).click();
    await page.getByLabel('Your own ceiling, mg a day').fill('1O');
    await page.getByRole('button', { name: /^Times, limit and reserve/ }).click();
    const link = page.locator('.problems-link');
    await link.waitFor();
    expect(await shown(link)).toContain('“1O” is not a number');

    await link.click();
    const ceiling = page.getByLabel('Your own ceiling, mg a day');
    expect(await ceiling.evaluate((field) => field === document.activeElement)).toBe(true);
  });

  it('says that a comma could mean two numbers', async () => {
    const { page } = await open('/');
    await planOf60mg(page);
    await page.getByLabel('Cut by, mg a day').fill('2,5');
    await page.getByText('“2,5” is not a number.').first().waitFor();
  });

  it('says which cut these products can make', async () => {
    const { page } = await open('/');
    await planOf60mg(page);
    await page.getByLabel('Cut by, mg a day').fill('3');
    await page.getByRole('heading', { name: 'To put right' }).waitFor();
    expect(await shown(page.locator('.problems-link'))).toContain('5 mg');
  });
});
