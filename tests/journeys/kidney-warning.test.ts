import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Seat } from './browser.ts';
import { journeys } from './journey.ts';
import { keepsNobodyOut, levelsOfInvented } from './levels-page.ts';
import { plain, shown } from './planner-page.ts';

const { open } = journeys();

/** The levels of the invented person, whose kidneys get weaker. */
async function withWeakerKidneys(seat: Seat): Promise<Page> {
  const page = await levelsOfInvented(open, seat);
  await page.getByLabel('What if').selectOption('kidneys');
  await page.getByLabel('Creatinine clearance from then on, mL/min').nth(1).fill('15');
  await page.getByText(/Drawn as if the creatinine clearance is 15.mL\/min/).waitFor();
  return page;
}

async function places(page: Page) {
  const picture = await page.locator('.beside-picture .curve').boundingBox();
  const warning = await page.locator('.beside-picture .finding').first().boundingBox();
  if (picture === null || warning === null) throw new Error('there is no picture, or no warning');
  return { picture, warning };
}

describe('Kidneys that get weaker in the picture of a plan', () => {
  it('are warned of beside it, in what a desk shows at once (H14)', async () => {
    const page = await withWeakerKidneys({ size: 'desk' });
    const { picture, warning } = await places(page);
    expect(warning.x).toBeGreaterThan(picture.x + picture.width);
    expect(Math.abs(warning.y - picture.y)).toBeLessThan(24);
    // both within a window from the number that is set
    const set = await page.getByLabel('Creatinine clearance from then on, mL/min').nth(1).boundingBox();
    expect(picture.y + picture.height - (set?.y ?? 0)).toBeLessThan(900);
    await keepsNobodyOut(page);
  });

  it('are warned of right under it on a phone', async () => {
    const page = await withWeakerKidneys({ size: 'phone' });
    const { picture, warning } = await places(page);
    expect(warning.y).toBeGreaterThanOrEqual(picture.y + picture.height);
    expect(warning.y - picture.y - picture.height).toBeLessThan(32);
    await keepsNobodyOut(page);
  });

  it('are warned of once, with the words of the finding and the day, and aloud', async () => {
    const page = await withWeakerKidneys({ size: 'desk' });
    const titles = (await page.locator('.concentration .finding-title').allInnerTexts()).map(plain);
    expect(titles.slice(0, 2)).toEqual(['Kidney function is very low', 'The kidneys get weaker within this forecast']);
    expect(new Set(titles).size).toBe(titles.length);
    const beside = await shown(page.locator('.beside-picture .findings'));
    expect(beside).toMatch(/From \w+day \d+ \w+ \d{4} on the creatinine clearance is 15 mL\/min instead of/);
    await expect
      .poll(async () => (await page.locator('.concentration [role=status].aloud').allInnerTexts()).join())
      .toContain('The kidneys get weaker within this forecast.');
  });
});
