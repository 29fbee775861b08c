import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violationsOn } from './axe.ts';
import type { Seat } from './browser.ts';
import { journeys } from './journey.ts';
import { summaryOf, tick, unfoldAll } from './planner-page.ts';

const { open } = journeys();

/** Both sizes and both schemes: what depends on the size hardly depends on the scheme, so two of the four see every state. */
const seats: readonly Seat[] = [
  { size: 'desk', scheme: 'light' },
  { size: 'phone', scheme: 'dark' },
];
const otherSeats: readonly Seat[] = [
  { size: 'desk', scheme: 'dark' },
  { size: 'phone', scheme: 'light' },
];

/** Every state of the page that looks different, and how it is reached. */
const states: Readonly<Record<string, { at: string; reach: (page: Page) => Promise<unknown> }>> = {
  'the start page': {
    at: '/',
    reach: async (page) => {
      await page
        .getByText(/No plan is saved yet|version/)
        .first()
        .waitFor();
    },
  },
  'an address with nothing there': {
    at: '/nowhere',
    reach: async (page) => {
      await page.getByRole('heading', { level: 1 }).waitFor();
    },
  },
  'an empty planner': {
    at: '/planner?begin=empty',
    reach: async (page) => {
      await page.getByRole('heading', { name: 'Still needed' }).waitFor();
    },
  },
  'a finished taper': {
    at: '/planner?begin=invented',
    reach: async (page) => {
      await summaryOf(page).waitFor();
    },
  },
  'everything unfolded': {
    at: '/planner?begin=invented',
    reach: async (page) => {
      await summaryOf(page).waitFor();
      await page.getByRole('button', { name: /^Changes on the way/ }).click();
      await page.getByRole('button', { name: 'Add a change' }).click();
      await page.getByLabel('What', { exact: true }).selectOption('switch-products');
      await page.getByRole('button', { name: 'Add another strength' }).first().click();
      await page.getByLabel('Form').first().selectOption('liquid');
      await unfoldAll(page);
      await page
        .getByRole('heading', { name: 'To put right' })
        .or(page.getByRole('heading', { name: 'Still needed' }))
        .first()
        .waitFor();
    },
  },
  'a titration with a liquid': {
    at: '/planner?begin=empty',
    reach: async (page) => {
      await page.locator('label', { hasText: 'Titrate up' }).click();
      await page.getByLabel('Target, mg a day').fill('30');
      await tick(page, 'oral solution');
      await summaryOf(page).waitFor();
    },
  },
  'a plan with a problem': {
    at: '/planner?begin=invented',
    reach: async (page) => {
      await summaryOf(page).waitFor();
      await page.getByLabel('What is taken now').fill('20 mg sometimes');
      await page.getByRole('heading', { name: 'To put right' }).waitFor();
    },
  },
  'a doubt about what is taken': {
    at: '/planner?begin=empty',
    reach: async (page) => {
      await page.getByLabel('What is taken now').fill('500 mg three times a day');
      await page.getByText('Is this right?').waitFor();
    },
  },
  'an offer of another end': {
    at: '/planner?begin=invented',
    reach: async (page) => {
      await tick(page, 'Baclofen 10 mg tablet');
      await tick(page, 'oral solution');
      await page.locator('.other-end').waitFor();
    },
  },
  'a percent that cannot be kept': {
    at: '/planner?begin=invented',
    reach: async (page) => {
      await page.getByRole('radiogroup', { name: 'Pace' }).locator('label', { hasText: 'Percent' }).click();
      await page.getByText('cuts are larger than').first().waitFor();
    },
  },
  'the versions of a saved plan': {
    at: '/planner?begin=invented',
    reach: async (page) => {
      for (const [version, days] of [
        [1, '84'],
        [2, '126'],
      ] as const) {
        await page.getByLabel('In, days').fill(days);
        await page.getByText(`in ${days} days`).first().waitFor();
        await page.getByRole('button', { name: 'Save', exact: true }).click();
        await page.getByText(`Saved as version ${version}.`).waitFor();
      }
      await page.goto('/');
      await page.getByText('Earlier versions').first().click();
      await page
        .getByText(/^version 1,/)
        .first()
        .waitFor();
    },
  },
  'three plans side by side': {
    at: '/planner?begin=invented',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Compare paces' }).click();
      await page.getByRole('heading', { name: 'Plan C' }).waitFor();
    },
  },
};

async function reached(state: string, seat: Seat, window?: { width: number; height: number }): Promise<Page> {
  const { at = '', reach } = states[state] ?? {};
  const { page } = await open(at, seat);
  if (window !== undefined) await page.setViewportSize(window);
  await reach?.(page);
  return page;
}

describe('Nothing keeps anybody out of', () => {
  const everything = seats.flatMap((seat) => Object.keys(states).map((state) => ({ ...seat, state })));
  const again = otherSeats.flatMap((seat) =>
    ['a finished taper', 'a plan with a problem'].map((state) => ({ ...seat, state })),
  );

  it.each([...everything, ...again])('$state, on a $size, $scheme', async ({ state, ...seat }) => {
    const page = await reached(state, seat);
    expect(await violationsOn(page)).toEqual([]);
  });
});

describe('The bar of the phone', () => {
  it('leads to the plan, and makes room while the plan is in view', async () => {
    const { page } = await open('/planner?begin=invented', { size: 'phone' });
    await summaryOf(page).waitFor();
    const bar = page.locator('.phone-bar');
    await bar.click();
    await bar.waitFor({ state: 'detached' });
    await page.getByText('rests on').last().scrollIntoViewIfNeeded();
    expect(await bar.count()).toBe(0);
    await page.getByLabel('What is taken now').scrollIntoViewIfNeeded();
    await bar.waitFor();
  });
});

describe('However narrow the window', () => {
  it.each(Object.keys(states))('%s is never wider than it', async (state) => {
    // a window of 1280 x 1024 magnified to 400 %
    const page = await reached(state, { size: 'phone' }, { width: 320, height: 256 });
    const [width, room] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(width).toBeLessThanOrEqual(room ?? 0);
  });

  it('everything to touch is large enough for an unsteady hand', async () => {
    const { page } = await open('/planner?begin=invented', { size: 'phone' });
    await summaryOf(page).waitFor();
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button, a, select, input:not([type=radio]):not([type=checkbox]), label')]
        .filter((element) => element.checkVisibility() && !element.matches('.skip, .label, .aloud, [tabindex="-1"]'))
        .map((element) => ({
          words: element.textContent || element.outerHTML.slice(0, 80),
          box: element.getBoundingClientRect(),
        }))
        .filter(({ box }) => box.width > 1 && (box.height < 43.5 || box.width < 43.5))
        .map(({ words, box }) => `${words}: ${Math.round(box.width)} x ${Math.round(box.height)}`),
    );
    expect(small).toEqual([]);
  });
});
