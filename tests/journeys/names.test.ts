import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { journeys } from './journey.ts';
import { choose, planOf60mg, summaryOf, tick, unfoldAll } from './planner-page.ts';

const { open } = journeys();

/** Every state whose names and words are read here. */
const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'a taper of each pace': async (page) => {
    await planOf60mg(page);
    for (const pace of ['Percent', 'Label', 'Your own steps', 'Gentlest', 'Fixed']) await choose(page, 'Pace', pace);
  },
  'a liquid and another strength': async (page) => {
    await planOf60mg(page);
    await tick(page, 'oral solution');
    await page.getByRole('button', { name: 'Add another strength' }).click();
    await page.getByLabel('Form').selectOption('liquid');
  },
  'a titration': async (page) => {
    await page.goto('/planner?begin=empty');
    await choose(page, 'What is planned', 'Titrate up');
    await page.getByLabel('Target, mg a day').fill('37.5');
    await tick(page, 'Baclofen 10 mg tablet');
    await page.getByText('To put right').or(summaryOf(page)).first().waitFor();
  },
  'everything unfolded': async (page) => {
    await page.goto('/planner?begin=invented');
    await summaryOf(page).waitFor();
    await unfoldAll(page);
  },
  'three plans side by side': async (page) => {
    await page.goto('/planner?begin=invented');
    await page.getByRole('button', { name: 'Compare paces' }).click();
    await page.getByRole('heading', { name: 'Plan C' }).waitFor();
  },
  'the list of saved plans': async (page) => {
    await page.goto('/planner?begin=invented');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved as version 1.').waitFor();
    await page.goto('/');
    await page.getByText('version 1').first().waitFor();
  },
};

/** Words of neighbours that run into each other where the text of a part is read or copied, such as `10 mghalf`. */
function runTogether(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((element) => element.checkVisibility() && element.closest('svg, select') === null)
      .flatMap((element) => {
        const parts = [...element.childNodes].map((node) => node.textContent ?? '').filter((text) => text !== '');
        return parts.slice(1).flatMap((part, i) => {
          const seam = `${(parts[i] ?? '').slice(-8)}${part.slice(0, 8)}`;
          const touches = /[\p{L}\p{N}).%]$/u.test(parts[i] ?? '') && /^[\p{L}\p{N}(−+]/u.test(part);
          // biome-ignore lint/performance/useDomNodeTextContent: what is copied is the text as it is laid out
          return touches && element.innerText.includes(seam) ? [seam] : [];
        });
      }),
  );
}

describe('What is read aloud or copied', () => {
  it.each(Object.entries(states))('has no stray commas and no words that touch: %s', async (_, reach) => {
    const { page } = await open('/');
    await reach(page);
    const aloud = await page.locator('main').ariaSnapshot();
    expect(aloud.split('\n').filter((line) => / ,|,,|,"/.test(line))).toEqual([]);
    expect(aloud.split('\n').filter((line) => /\d\s(?:mg|mL|%)[a-zA-Z]/.test(line))).toEqual([]);
    expect(await runTogether(page)).toEqual([]);
  });
});
