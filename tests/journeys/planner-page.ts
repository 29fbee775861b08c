import type { Locator, Page } from 'playwright-core';

/** The summary of the plan, e.g. `From 60 mg a day to zero in 84 days: 11 steps.` */
export function summaryOf(page: Page) {
  return page.locator('#plan h2');
}

/** Begins with nothing, and types what most plans need. */
export async function planOf60mg(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Start empty' }).click();
  await page.getByLabel('What is taken now').fill('20 mg three times a day');
  await tick(page, 'Baclofen 10 mg tablet');
  await summaryOf(page).waitFor();
}

/** Ticks a box by its words, as a finger does. */
export async function tick(page: Page, words: string): Promise<void> {
  await page.locator('label', { hasText: words }).first().click();
}

/** Chooses one of a few by its words. */
export async function choose(page: Page, group: string, words: string): Promise<void> {
  await page.getByRole('radiogroup', { name: group }).locator('label', { hasText: words }).first().click();
}

/** Types the birth date: the first of May of a year. */
export async function typeBirth(page: Page, year: string): Promise<void> {
  await page.getByRole('button', { name: /^About the person/ }).click();
  await page.getByRole('spinbutton', { name: /day.*Birth date/i }).focus();
  await page.keyboard.type(`0105${year}`);
}

/** Opens every fold, and the folds in them. */
export async function unfoldAll(within: Page | Locator): Promise<void> {
  for (let fold = await nextFolded(within); fold !== undefined; fold = await nextFolded(within)) {
    try {
      await fold.click({ timeout: 5000 });
      // one that is not open yet would be found, and closed, a second time
      while ((await fold.getAttribute('aria-expanded')) === 'false') await fold.waitForElementState('stable');
    } catch {
      // drawn anew meanwhile: it is looked for again
    }
  }
}

async function nextFolded(within: Page | Locator) {
  const [next] = await within.locator('.fold-trigger[aria-expanded="false"]:visible').elementHandles();
  return next;
}

/** The sentences for the prescription, with plain spaces. */
export async function sentencesOf(page: Page): Promise<readonly string[]> {
  const lines = await page.locator('.prescription-lines li').allTextContents();
  return lines.map(plain);
}

/** What an element shows, line breaks and hard spaces as plain spaces; what is only said aloud is in it too. */
export async function shown(place: Locator): Promise<string> {
  return plain((await place.allInnerTexts()).join(' '));
}

/** Text with every kind of space as a plain one. */
export function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
