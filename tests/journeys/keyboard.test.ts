import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { journeys } from './journey.ts';
import { shown, summaryOf } from './planner-page.ts';

const { open } = journeys();

/** What has the focus, as it is called aloud. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    return (
      (element?.getAttribute('aria-label') ?? labels.map((label) => label.textContent).join(' ')) ||
      (element?.textContent ?? '')
    );
  });
}

/** Presses Tab until something with these words has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    if ((await focused(page)).includes(words)) return;
  }
  throw new Error(`${words} cannot be reached with the keyboard`);
}

describe('With the keyboard alone', () => {
  it('a taper is made, saved and printed', async () => {
    const { page } = await open('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Go to the content');
    await tabTo(page, 'Start empty');
    await page.keyboard.press('Enter');

    // nobody types into a page that is not drawn yet
    const now = page.getByLabel('What is taken now');
    await now.waitFor();
    await tabTo(page, 'What is taken now');
    await page.keyboard.type('20 mg three times a day');
    await expect.poll(() => now.inputValue()).toBe('20 mg three times a day');
    await tabTo(page, 'Baclofen 10 mg tablet');
    await page.keyboard.press('Space');
    await summaryOf(page).waitFor();

    await tabTo(page, 'Fixed');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, 'In, days');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('126');
    await page.getByText('in 126 days').first().waitFor();

    await tabTo(page, 'Save');
    await page.keyboard.press('Enter');
    await page.getByText('Saved as version 1.').waitFor();
    await tabTo(page, 'Calendar file');
    const [calendar] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(calendar.suggestedFilename()).toBe('plan.ics');
  });

  it('the arrow keys in a number of the pace move in it, and choose no other pace', async () => {
    const { page } = await open('/planner?begin=invented');
    await page.getByLabel('In, days').focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('radio', { name: /^Gentlest/ }).isChecked()).toBe(true);
    expect(await focused(page)).toContain('In, days');
  });

  it('a day is typed', async () => {
    const { page } = await open('/planner?begin=invented');
    await summaryOf(page).waitFor();
    await page.getByRole('spinbutton', { name: /day.*First day of the plan/i }).focus();
    await page.keyboard.type('01122026');
    await page.getByText('Tuesday 1 December 2026').first().waitFor();
  });

  it('the way past the head leads to the content', async () => {
    const { page } = await open('/planner?begin=invented');
    await summaryOf(page).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  it.each(['desk', 'phone'] as const)('the focus can always be seen, on a %s', async (size) => {
    const { page } = await open('/planner?begin=invented', { size });
    await summaryOf(page).waitFor();
    const unseen: string[] = [];
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      const isSeen = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === null || element === document.body) return true;
        const marked = [element, element.closest('label'), element.closest('.date-entry-input')]
          .filter((one) => one !== null)
          .map((one) => getComputedStyle(one));
        const box = element.getBoundingClientRect();
        const bar = document.querySelector('.phone-bar')?.getBoundingClientRect();
        const end = element.matches('.phone-bar') ? window.innerHeight : bar?.top || window.innerHeight;
        const isInView = box.bottom > 0 && box.top < end;
        return (
          isInView && marked.some(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && outlineWidth !== '0px')
        );
      });
      if (!isSeen) unseen.push(await focused(page));
    }
    expect(unseen).toEqual([]);
    expect(await shown(summaryOf(page))).toContain('60 mg a day to zero');
  });
});
