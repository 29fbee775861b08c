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

describe('A clearance in the picture of a plan', () => {
  it('is told by the weight that is known or set there, never by an assumed one, and waits with the form (H14)', async () => {
    const page = await levelsOfInvented(open);
    const levels = page.locator('.concentration');
    const drawnFor = levels.getByText(/^Drawn for a creatinine clearance of/);
    const weight = page.locator('.planner-left').getByRole('textbox', { name: 'Weight' });
    await page.getByRole('button', { name: /^About the person/ }).click();
    await weight.fill('');
    await levels.getByText('Still needed: the weight. Add it under About the person.').waitFor();
    expect(await page.locator('.curve-picture').count()).toBe(0);
    expect(await levels.getByLabel('Weight, kg').nth(1).inputValue()).toBe('');
    await keepsNobodyOut(page);

    await levels.getByLabel('Weight, kg').nth(1).fill('45');
    await page.locator('.curve-picture').waitFor();
    const anew = /by Cockcroft-Gault, worked out anew with the weight set here, and a weight of 45 kg, as set here/;
    await expect.poll(() => shown(drawnFor)).toMatch(anew);
    const at45 = await shown(drawnFor);
    await weight.fill('62');
    await levels.getByRole('button', { name: /^Back to what is known: Weight/ }).click();
    await expect.poll(() => shown(drawnFor)).toMatch(/by Cockcroft-Gault, and a weight of 62 kg\.$/);
    await levels.getByLabel('Weight, kg').nth(1).fill('45');
    await expect.poll(() => shown(drawnFor)).toBe(at45);

    await weight.fill('6o');
    await levels.getByText('It waits for this, under About the person:').waitFor();
    await levels.getByText('is not a number').waitFor();
    expect(await levels.locator('input').count()).toBe(0);
    expect(await drawnFor.count()).toBe(0);
    await keepsNobodyOut(page);
  });
});
