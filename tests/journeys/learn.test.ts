import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violationsOn } from './axe.ts';
import type { Seat } from './browser.ts';
import { journeys } from './journey.ts';

const { open } = journeys();

const seats: readonly Seat[] = [
  { size: 'desk', scheme: 'light' },
  { size: 'phone', scheme: 'dark' },
  { size: 'desk', scheme: 'dark' },
  { size: 'phone', scheme: 'light' },
];

const ask = (page: Page, question: string) => page.getByLabel('Your question').fill(question);

describe('Somebody with a question', () => {
  it('finds the page from the start, asks, and reads an answer with its sources by keyboard', async () => {
    const { page } = await open('/');
    await page.getByRole('link', { name: 'Ask, or read about baclofen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Learn' }).waitFor();
    expect(await page.title()).toContain('Learn');
    await ask(page, 'Can I drink wine with it?');
    await page.getByRole('heading', { level: 3, name: 'Alcohol' }).waitFor();
    await page.getByText('It is best to drink none.').waitFor();
    const source = page.getByText('Swiss product information').filter({ visible: true });
    expect(await source.count()).toBe(0);
    await page.getByRole('button', { name: 'Sources: Alcohol' }).focus();
    await page.keyboard.press('Enter');
    await source.first().waitFor();
  });

  it('is told what to follow where other pages say something else, and not what they say (H03)', async () => {
    const { page } = await open('/learn');
    await ask(page, 'wine');
    await page.getByText('Other pages say otherwise. Follow this').waitFor();
    await page.getByText('It is best to drink no alcohol at all.').waitFor();
    expect(await page.getByText(/Save the wine/).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'What the pages say' }).count()).toBe(0);
  });

  it('who is a clinician finds what the other pages say, and where, on a page of its own', async () => {
    const { page } = await open('/learn/disagree');
    await page.getByRole('heading', { level: 1, name: 'For clinicians: where pages disagree' }).waitFor();
    const statements = page.getByRole('button', { name: 'What the pages say' });
    await statements.nth(22).click();
    await page.getByText('“Save the wine until you know how it affects you.”').waitFor();
  });

  it('with signs of danger is led on to the questions of Help now, by a way as large as a call (R8, H35)', async () => {
    const { page } = await open('/learn', { size: 'phone' });
    await ask(page, 'I have no tablets left');
    await page
      .getByRole('alert')
      .getByText(/Open Help now too/)
      .waitFor();
    const way = page.getByRole('alert').getByRole('link', { name: /^Help now/ });
    expect((await way.boundingBox())?.height).toBeGreaterThanOrEqual(64);
    await way.click();
    await page.getByRole('heading', { name: /Is any of this so/ }).waitFor();
  });

  it('reads that nothing is known, and whom to ask', async () => {
    const { page } = await open('/learn');
    await ask(page, 'What is the capital of France?');
    await page.getByText('We do not know. Nothing we have read answers this.').waitFor();
    await page.getByText('Ask your pharmacist, or whoever prescribes your baclofen.').waitFor();
  });

  it('sees the emergency number before any answer when the words mean danger, large enough to hit (R8 H35)', async () => {
    const { page } = await open('/learn', { size: 'phone' });
    await ask(page, 'I forgot a dose and I see things that are not there');
    const call = page.getByRole('alert').getByRole('link', { name: '999' });
    await call.waitFor();
    expect(await call.getAttribute('href')).toBe('tel:999');
    const size = await call.boundingBox();
    expect(size?.height).toBeGreaterThanOrEqual(64);
    const first = page.locator('section[aria-labelledby="answers"] h3').first();
    expect(await first.textContent()).toBe('Emergency');
  });

  it('gets the text of another country by saying where they are', async () => {
    const { page } = await open('/learn');
    await ask(page, 'what is the maximum dose');
    await page.getByText('100 mg a day').first().waitFor();
    await page.getByLabel('Where you are').selectOption('US');
    await page.getByText('The US label ends at 80 mg a day.').waitFor();
    expect(await page.getByText('100 mg a day').count()).toBe(0);
  });

  it('reads and asks on without a network', async () => {
    const { page } = await open('/learn');
    await page.getByRole('heading', { level: 1, name: 'Learn' }).waitFor();
    await page.context().setOffline(true);
    await ask(page, 'can i drive');
    await page.getByRole('heading', { level: 3, name: 'Driving and machines' }).waitFor();
    await page.getByRole('link', { name: 'The pump' }).click();
    await page.getByRole('heading', { level: 2, name: 'Alarms' }).waitFor();
    await page.getByRole('link', { name: 'All topics' }).click();
    await page.getByRole('link', { name: /where pages disagree/ }).click();
    await page.getByText('It is never a test on the road.').waitFor();
  });
});

describe('Nothing keeps anybody out of', () => {
  const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
    'all topics': (page) => page.getByRole('heading', { name: 'All topics' }).waitFor(),
    'an article, its sources unfolded': async (page) => {
      await page.getByRole('link', { name: 'Taking it' }).click();
      await page.getByRole('button', { name: 'Sources: A missed dose', exact: true }).click();
      await page.getByText('MISS-01').filter({ visible: true }).first().waitFor();
    },
    'the pages that disagree': async (page) => {
      await page.getByRole('link', { name: /where pages disagree/ }).click();
      await page.getByText('Other pages on baclofen').waitFor();
    },
    'an answer in an emergency': async (page) => {
      await ask(page, 'she is very hard to wake and her lips are swollen');
      await page.getByRole('alert').waitFor();
    },
  };
  const everything = seats.flatMap((seat) => Object.keys(states).map((state) => ({ ...seat, state })));

  it.each(everything)('$state, on a $size, $scheme', async ({ state, ...seat }) => {
    const { page } = await open('/learn', seat);
    await states[state]?.(page);
    expect(await violationsOn(page)).toEqual([]);
    if (process.env['STEADY_PICTURES']) {
      const name = `${state.replaceAll(/\W+/g, '-')}-${seat.size}-${seat.scheme}.png`;
      await page.screenshot({ path: `${process.env['STEADY_PICTURES']}/${name}`, fullPage: seat.size === 'phone' });
    }
  });

  it.each(Object.entries(states))('%s is never wider than a narrow window', async (_, reach) => {
    const { page } = await open('/learn', { size: 'phone' });
    await page.setViewportSize({ width: 320, height: 256 });
    await reach(page);
    const [width, room] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(width).toBeLessThanOrEqual(room ?? 0);
  });
});
