import { randomUUID } from 'node:crypto';
import { examplePlanRequest } from '@steady/exchange';
import { describe, expect, it } from 'vitest';
import { journeys } from './journey.ts';
import { plain, planOf60mg, sentencesOf, shown, summaryOf, tick } from './planner-page.ts';

const { open, address } = journeys();

describe('Saving a plan', () => {
  it('keeps it on the server, and opens it from the list as it was', async () => {
    const { page } = await open('/');
    await planOf60mg(page);
    const sentences = await sentencesOf(page);
    await page.getByRole('button', { name: 'Give it a name' }).click();
    await page.getByLabel('Name in the list of saved plans').fill('Ward 3, bed 7');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved as version 1.').waitFor();

    const elsewhere = await open('/');
    await elsewhere.page.getByRole('link', { name: 'Ward 3, bed 7' }).click();
    await summaryOf(elsewhere.page).waitFor();
    expect(await sentencesOf(elsewhere.page)).toEqual(sentences);
    await elsewhere.page.getByText('Saved as version 1.').waitFor();
  });

  it('never names an old dose: a plan that nobody named is listed by the dose it was last saved with', async () => {
    const { page } = await open('/');
    await planOf60mg(page);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved as version 1.').waitFor();
    const place = new URL(page.url()).pathname;
    const line = page.locator(`.start-line[href="${place}"]`);
    await page.goto(new URL('/', page.url()).href);
    await line.waitFor();
    expect(await shown(line)).toMatch(/^From 60 mg a day to zero in 77 days: 11 steps\. version 1/);

    const { page: elsewhere } = await open('/');
    const again = elsewhere.locator(`.start-line[href="${place}"]`);
    await again.click();
    await elsewhere.getByLabel('What is taken now').fill('10 mg three times a day');
    await elsewhere.getByText('From 30 mg a day').first().waitFor();
    await elsewhere.getByRole('button', { name: 'Save', exact: true }).click();
    await elsewhere.getByText('Saved as version 2.').waitFor();
    await elsewhere.getByRole('link', { name: 'Steady' }).click();
    await again.waitFor();
    expect(await shown(again)).toMatch(/^From 30 mg a day to zero in \d+ days: \d+ steps?\. version 2/);
  });

  it('takes a name that an earlier Steady made from the dose for no name', async () => {
    const id = randomUUID();
    const name = 'From 60\u00a0mg\u00a0a\u00a0day to zero in 84\u00a0days: 6\u00a0steps.';
    await fetch(`${address()}/api/v1/saved-plans/${id}/versions/1`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name, request: examplePlanRequest }),
    });
    const { page } = await open(`/planner/${id}`);
    await page.getByText('Saved as version 1.').waitFor();
    await page.getByLabel('Every, days').fill('21');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved as version 2.').waitFor();
    await page.getByRole('link', { name: 'Steady' }).click();
    const line = page.locator(`.start-line[href="/planner/${id}"]`);
    await line.waitFor();
    expect(await shown(line)).toContain('in 126 days');
  });

  it('calls it by what it comes to when it has no name, and does not list it as unsaved', async () => {
    const { page } = await open('/planner?begin=invented');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved as version 1.').waitFor();
    await page.getByRole('link', { name: 'Steady' }).click();
    await page.getByRole('link', { name: /From 60.mg a.day to zero in 84.days: 11.steps\. version 1/ }).waitFor();
    expect(await page.getByRole('heading', { name: 'Not saved yet' }).count()).toBe(0);

    const { page: elsewhere } = await open('/');
    await elsewhere
      .getByRole('link', { name: /in 84.days: 11.steps/ })
      .first()
      .click();
    await elsewhere.getByLabel('In, days').fill('126');
    await elsewhere.getByRole('button', { name: 'Save', exact: true }).click();
    await elsewhere.getByText('Saved as version 2.').waitFor();
    await elsewhere.getByRole('link', { name: 'Steady' }).click();
    await elsewhere
      .getByRole('link', { name: /in 126.days/ })
      .first()
      .waitFor();
  });

  it('shows what is taken now in words when it is opened again, and the words are read as the same', async () => {
    const { page } = await open('/planner?begin=invented');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved as version 1.').waitFor();
    const { page: again } = await open(new URL(page.url()).pathname);
    const taken = again.getByLabel('What is taken now');
    await taken.waitFor();
    const words = await taken.inputValue();
    expect(plain(words)).toBe('20 mg at 08:00, 20 mg at 14:00, 20 mg at 22:00 (60 mg a day)');
    await again.getByText('Saved as version 1.').waitFor();
    const understood = await shown(again.locator('.taken-understood'));
    await taken.fill(`${words} `);
    expect(await shown(again.locator('.taken-understood'))).toBe(understood);
    expect(await taken.getAttribute('aria-invalid')).not.toBe('true');
  });

  it('saves a change as the next version', async () => {
    const { page } = await open('/');
    await planOf60mg(page);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved as version 1.').waitFor();
    await page.getByLabel('Every, days').fill('10');
    await page.getByText('Changed since version 1; the changes are not saved.').waitFor();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved as version 2.').waitFor();

    await page.reload();
    await page.getByText('in 110 days').first().waitFor();
    await page.getByText('Saved as version 2.').waitFor();
  });

  it('loses nothing that was typed when the page is loaded again', async () => {
    const { page } = await open('/');
    await page.getByRole('link', { name: 'Start empty' }).click();
    await page.getByLabel('What is taken now').fill('15 mg twice a day');
    await page.getByLabel('What is taken now').blur();
    await page.reload();
    expect(await page.getByLabel('What is taken now').inputValue()).toBe('15 mg twice a day');

    await page.goto(new URL('/', page.url()).href);
    await page.getByRole('link', { name: 'A plan that is not finished' }).click();
    expect(await page.getByLabel('What is taken now').inputValue()).toBe('15 mg twice a day');
  });

  it('says that it is not saved when the server does not answer, and saves when it does again', async () => {
    const { page } = await open('/', { size: 'desk', expected: /Failed to load resource/ });
    await planOf60mg(page);
    await page.route('**/api/v1/saved-plans/**', (route) => route.abort());
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Not saved. The server does not answer.').waitFor();
    expect(await page.getByLabel('What is taken now').inputValue()).toBe('20 mg three times a day');

    await page.unroute('**/api/v1/saved-plans/**');
    await page.getByRole('button', { name: 'Save again' }).click();
    await page.getByText('Saved as version 1.').waitFor();
  });

  it('sends the same version again without harm when the answer was lost', async () => {
    const { page } = await open('/', { size: 'desk', expected: /Failed to load resource/ });
    await planOf60mg(page);
    let lost = 0;
    await page.route('**/api/v1/saved-plans/**', async (route) => {
      if (lost++ > 0) return route.continue();
      await route.fetch();
      return route.abort();
    });
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('button', { name: 'Save again' }).click();
    await page.getByText('Saved as version 1.').waitFor();
  });

  it('keeps a plan as a new one when somebody else saved a newer version in between', async () => {
    const { page } = await open('/', { size: 'desk', expected: /Failed to load resource/ });
    await planOf60mg(page);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved as version 1.').waitFor();
    const first = new URL(page.url()).pathname;

    const { page: other } = await open(first);
    await other.getByLabel('Every, days').fill('10');
    await other.getByRole('button', { name: 'Save', exact: true }).click();
    await other.getByText('Saved as version 2.').waitFor();

    await page.getByLabel('Every, days').fill('21');
    await page.getByText('in 231 days').first().waitFor();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('button', { name: 'Keep it as a new plan' }).click();
    await page.getByText('in 231 days').first().waitFor();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved as version 1.').waitFor();
    expect(new URL(page.url()).pathname).not.toBe(first);
  });

  it('says honestly that the list cannot be reached', async () => {
    const { page } = await open('/not-yet', { size: 'desk', expected: /Failed to load resource/ });
    await page.route('**/api/v1/saved-plans', (route) => route.abort());
    await page.getByRole('link', { name: 'Go to the start page' }).click();
    await page.getByText('The saved plans cannot be reached').waitFor();
    await page.unroute('**/api/v1/saved-plans');
    await page.getByRole('button', { name: 'Look again' }).click();
    await page.getByText('The saved plans cannot be reached').waitFor({ state: 'detached' });
  });

  it('keeps what the products are through saving and opening', async () => {
    const { page } = await open('/');
    await planOf60mg(page);
    await tick(page, 'Has a score line; halves may be taken');
    await page.getByRole('button', { name: 'Add another strength' }).click();
    await page.getByLabel('Strength, mg').fill('5');
    await page.getByText('1 tablet of 5 mg').first().waitFor();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved as version 1.').waitFor();
    const before = await sentencesOf(page);

    const { page: again } = await open(new URL(page.url()).pathname);
    await summaryOf(again).waitFor();
    expect(await sentencesOf(again)).toEqual(before);
    expect(await again.getByLabel('Strength, mg').inputValue()).toBe('5');
    expect(await shown(again.locator('.staircase-title').first())).toContain('5 mg');
  });

  it('names no person and no dose in the title or the address', async () => {
    const { page } = await open('/planner?begin=invented');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved as version 1.').waitFor();
    expect(await page.title()).toBe('Planner – Steady');
    expect(page.url()).toMatch(/\/planner\/[0-9a-f-]{36}$/);
  });
});
