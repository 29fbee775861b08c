import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { journeys } from './journey.ts';
import { shown, summaryOf } from './planner-page.ts';

const { open } = journeys();

/** Opens a page on a device that says it speaks these languages; `undefined` where it says nothing. */
async function speaking(page: Page, languages: readonly string[] | undefined): Promise<void> {
  await page.addInitScript(
    (tags) => {
      Object.defineProperty(navigator, 'languages', { get: () => tags });
      Object.defineProperty(navigator, 'language', { get: () => tags?.[0] });
    },
    languages as string[] | undefined,
  );
}

describe('Whatever language a device says it speaks', () => {
  it.each([
    ['a tag that is none', ['en-US@posix']],
    ['the tag of a plain terminal', ['C']],
    ['an empty one', ['']],
    ['no language at all', undefined],
    ['a list without any', []],
    ['a country nobody knows', ['en-ZZ']],
    ['a region without a label here', ['pt-BR', 'en-US@posix']],
  ])('a plan is made: %s', async (_, languages) => {
    const { page } = await open('/');
    await speaking(page, languages);
    await page.goto(new URL('/planner?begin=invented', page.url()).href);
    await summaryOf(page).waitFor();
    expect(await shown(summaryOf(page))).toContain('From 60 mg a day to zero in 84 days');
    expect(await page.getByLabel('Region').inputValue()).toBe('unknown');
    await page.getByText('The rules of this region are not known').waitFor();
  });
});
