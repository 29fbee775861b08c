import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { breakStorage } from './browser.ts';
import { journeys } from './journey.ts';

const { open } = journeys();

const tap = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const question = (page: Page, name: RegExp) => page.getByRole('heading', { name }).waitFor();
const isChosen = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, pressed: true }).first().waitFor();

/** As far as the question about how much more than planned was taken. */
async function reachAmount(page: Page) {
  await tap(page, 'None of these');
  await tap(page, /Less than/);
  await tap(page, 'None');
  await question(page, /more baclofen than planned/);
  await tap(page, 'Yes');
  await question(page, /How much more than planned/);
}

describe('Somebody who took too much', () => {
  it('tells tablets and their strength, each with its unit, and is told the amount in words (U4, H08)', async () => {
    const { page } = await open('/help-now', { size: 'phone' });
    await reachAmount(page);
    await page.getByLabel('How many tablets too many?, tablets').fill('3');
    await page.getByText('we treat the amount as not known').waitFor();
    await page.getByLabel('How strong is one tablet? Look on the pack., mg').fill('10');
    await page.getByText('3 tablets of 10 mg: 30 mg too much.').waitFor();
    await tap(page, 'Next');
    await question(page, /no baclofen left/);
  });

  it('tells a liquid with what stands on the bottle (U5, H10)', async () => {
    const { page } = await open('/help-now', { size: 'phone' });
    await reachAmount(page);
    await tap(page, 'Liquid');
    await page.getByLabel('How much liquid too much?, mL').fill('20');
    await page.getByLabel('How much baclofen? Look on the bottle., mg').fill('5');
    await page.getByLabel('In how much liquid? Look on the bottle., mL').fill('5');
    await page.getByText('20 mL of the 5 mg in 5 mL liquid: 20 mg too much.').waitFor();
  });

  it.each(['Next', 'I do not know'])(
    'who taps %s without an amount is sent for help at once (R3, M9)',
    async (name) => {
      const { page } = await open('/help-now', { size: 'phone' });
      await reachAmount(page);
      await tap(page, name);
      await question(page, /Get help now/);
    },
  );
});

describe('The answers', () => {
  it('are there one step back, by the page and by the browser, and after a reload (H35)', async () => {
    const { page } = await open('/help-now', { size: 'phone' });
    await reachAmount(page);
    await page.goBack();
    await question(page, /more baclofen than planned/);
    await isChosen(page, 'Yes');
    await tap(page, 'Go back');
    await question(page, /How many doses have you missed/);
    await isChosen(page, 'None');

    await page.reload();
    await question(page, /How many doses have you missed/);
    await isChosen(page, 'None');
    await page.goBack();
    await question(page, /When did you last take/);
    await isChosen(page, /Less than/);
    await page.goForward();
    await page.goForward();
    await question(page, /more baclofen than planned/);
    await isChosen(page, 'Yes');
  });

  it('are there after another page of Steady was looked at', async () => {
    const { page } = await open('/help-now');
    await tap(page, /fainted/);
    await question(page, /Get help now/);
    await page.getByRole('link', { name: 'Learn' }).click();
    // the old page has a heading too
    await page.waitForURL('**/learn');
    await page.goBack();
    await question(page, /Get help now/);
    await page.getByText(/Because of: fainting/).waitFor();
  });

  it('are told one by one with a broken storage too, and going back keeps them (R6)', async () => {
    const { page } = await open('/help-now', { size: 'phone' });
    await breakStorage(page);
    await reachAmount(page);
    await page.goBack();
    await question(page, /more baclofen than planned/);
    await isChosen(page, 'Yes');
  });

  it('are wiped by starting again, in every step back and after a reload', async () => {
    const { page } = await open('/help-now', { size: 'phone' });
    await tap(page, /seizure/);
    await question(page, /Get help now/);
    await tap(page, 'Start again');
    await question(page, /Is any of this so/);
    await page.goBack();
    await question(page, /Is any of this so/);
    await page.getByRole('button', { name: /seizure/, pressed: false }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: /seizure/, pressed: false }).waitFor();
    expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain('seizure');
  });

  it('are not carried over by a link to help, which begins a new round (R3)', async () => {
    const { page } = await open('/help-now');
    await tap(page, 'None of these');
    await question(page, /When did you last take/);
    await page.getByRole('link', { name: 'Help now' }).click();
    await question(page, /Is any of this so/);
    await page.goBack();
    await question(page, /When did you last take/);
  });

  it('never stand in the address, the title or the history of the window (X6)', async () => {
    const { page } = await open('/help-now');
    await tap(page, /seizure/);
    await question(page, /Get help now/);
    const [address, title, entry] = await page.evaluate(() => [
      location.href,
      document.title,
      JSON.stringify(history.state),
    ]);
    expect(new URL(address ?? '').pathname + new URL(address ?? '').search).toBe('/help-now');
    expect(`${title}${entry}`).not.toMatch(/seizure|emergency/i);
  });
});

describe('The first screen of help', () => {
  it('shows the poisons line beside the emergency number, and no answer larger than another (H17, H35)', async () => {
    const { page } = await open('/help-now', { size: 'phone' });
    await page.getByRole('link', { name: /Poisons .*111/ }).waitFor();
    const look = (name: string) =>
      page.getByRole('button', { name, exact: true }).evaluate((one) => {
        const { backgroundColor, color, fontWeight } = getComputedStyle(one);
        return { backgroundColor, color, fontWeight };
      });
    expect(await look('None of these')).toEqual(await look('I am not sure'));
    const [none, unsure] = await Promise.all(
      ['None of these', 'I am not sure'].map((name) => page.getByRole('button', { name }).boundingBox()),
    );
    expect((unsure?.y ?? 0) - (none?.y ?? 0) - (none?.height ?? 0)).toBeGreaterThanOrEqual(16);
    await tap(page, 'None of these');
    await question(page, /When did you last take/);
    await page.getByRole('link', { name: /Poisons .*111/ }).waitFor();
  });

  it.each(['/', '/learn', '/check', '/help-now'])('is reached from %s by a link of 64 px (H35)', async (path) => {
    const { page } = await open(path, { size: 'phone' });
    const box = await page.getByRole('navigation').getByRole('link', { name: 'Help now' }).boundingBox();
    expect(Math.min(box?.height ?? 0, box?.width ?? 0)).toBeGreaterThanOrEqual(64);
  });
});
