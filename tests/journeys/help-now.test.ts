import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violationsOn } from './axe.ts';
import { breakStorage, type Seat } from './browser.ts';
import { journeys } from './journey.ts';

const { open } = journeys();

const seats: readonly Seat[] = [
  { size: 'desk', scheme: 'light' },
  { size: 'desk', scheme: 'dark' },
  { size: 'phone', scheme: 'light' },
  { size: 'phone', scheme: 'dark' },
];

const tap = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

/** Answers every question with no until one that says `last` is asked. */
async function answerNoUntil(page: Page, last: RegExp): Promise<void> {
  const question = page.locator('.help-question');
  for (let asked = await question.textContent(); !last.test(asked ?? ''); asked = await question.textContent()) {
    await page.getByRole('button', { name: 'No', exact: true }).click();
    await expect.poll(() => question.textContent()).not.toBe(asked);
  }
}

/** Each state that looks different, from the first screen on. */
const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the first screen': async (page) => {
    await page.getByRole('heading', { name: /Is any of this so/ }).waitFor();
  },
  'a question': async (page) => {
    await tap(page, 'None of these');
    await page.getByRole('heading', { name: /When did you last take/ }).waitFor();
  },
  'how much too much': async (page) => {
    await tap(page, 'None of these');
    await tap(page, /Less than/);
    await tap(page, 'None');
    await tap(page, 'Yes');
    await page.getByLabel(/How strong is one tablet/).fill('10');
    await page.getByText(/not known/).waitFor();
  },
  'an emergency': async (page) => {
    await tap(page, /seizure/);
    await page.getByRole('heading', { name: /Get help now/ }).waitFor();
  },
  'an outcome of a form left half-way': async (page) => {
    await tap(page, 'None of these');
    await tap(page, 'Show me what to do');
    await page.getByRole('heading', { level: 2 }).first().waitFor();
  },
};

/** The first screen in every seat; the others by day on a desk and by night on a phone. */
const looks = Object.entries(states).flatMap(([name, reach], i) =>
  seats.filter((_, seat) => i === 0 || seat === 0 || seat === 3).map((seat) => ({ name, reach, seat })),
);

describe('Help now, by day and night, on a phone and a desk', () => {
  it.each(looks.map((one) => [`${one.name}, ${one.seat.size}, ${one.seat.scheme}`, one] as const))(
    '%s: contrast of 7:1, targets of 64 px, nothing cut off (R6, H35)',
    async (_, { reach, seat }) => {
      const { page } = await open('/help-now', seat);
      await reach(page);
      expect(await violationsOn(page, 'color-contrast-enhanced')).toEqual([]);

      const targets = page.locator('.help').locator('button, a, select, input, textarea');
      for (const box of await targets.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))) {
        expect(box).toBeGreaterThanOrEqual(64);
      }
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
      await page.getByRole('link', { name: /999/ }).first().waitFor();
    },
  );
});

describe('Somebody who needs help', () => {
  it('finds it from the start page, and calls with one tap', async () => {
    const { page } = await open('/', { size: 'phone' });
    await page.getByRole('link', { name: /^Help now: somebody/ }).click();
    expect(await page.getByRole('link', { name: /Call 999/ }).getAttribute('href')).toBe('tel:999');
    await tap(page, /hard to wake you/);
    await page.getByRole('heading', { name: /Get help now/ }).waitFor();
    await page.getByRole('link', { name: /Call 999/ }).waitFor();
  });

  it('is answered when the server no longer is: the page is there and works (R6, H17, H33)', async () => {
    const { page } = await open('/', { size: 'phone', expected: /Failed to (fetch|load)|ERR_INTERNET_DISCONNECTED/ });
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await page.getByRole('link', { name: /^Help now: somebody/ }).click();
    await tap(page, /fainted/);
    await page.getByRole('heading', { name: /Get help now/ }).waitFor();
  });

  it('is answered when the storage of the device is broken (R6, H17)', async () => {
    const { page } = await open('/help-now', { size: 'phone' });
    await breakStorage(page);
    await tap(page, /seizure/);
    await page.getByRole('heading', { name: /Get help now/ }).waitFor();
  });

  it('goes to the outcome as soon as an answer is an emergency, and never before the rest is asked (R1)', async () => {
    const { page } = await open('/help-now', { size: 'phone' });
    await tap(page, 'None of these');
    await tap(page, /Less than/);
    await tap(page, '1');
    await page.getByRole('heading', { name: /more baclofen than planned/ }).waitFor();
    await answerNoUntil(page, /much stiffer/);
    await tap(page, 'Yes');
    await page.getByRole('heading', { name: /Get help now/ }).waitFor();
    await page.getByText(/Because of:.*stiffness/).waitFor();
  });

  it('who is not sure is asked one thing at a time, by keyboard alone', async () => {
    const { page } = await open('/help-now');
    await page.getByRole('button', { name: 'I am not sure' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /hard to wake you/ }).waitFor();
    await page.getByRole('button', { name: 'I do not know' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Show me what to do' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /Get help today/ }).waitFor();
  });

  it('elsewhere is shown the numbers of that place, and the generic words where none is known (R5, H17)', async () => {
    const { page } = await open('/help-now');
    await page.getByLabel('Numbers for').selectOption('AU');
    await page.getByRole('link', { name: /Call 000/ }).waitFor();
    await page.getByLabel('Numbers for').selectOption('unknown');
    await page.getByText(/112 works on many phones/).waitFor();
  });

  it('with nothing told and everything asked is told to watch, and when to look again', async () => {
    const { page } = await open('/help-now', { size: 'phone' });
    await tap(page, 'None of these');
    await tap(page, /Less than/);
    await tap(page, 'None');
    await page.getByRole('heading', { name: /more baclofen than planned/ }).waitFor();
    await answerNoUntil(page, /in your own words/);
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('heading', { name: /no warning sign/ }).waitFor();
    await page.getByText(/tomorrow/).waitFor();
  });
});
