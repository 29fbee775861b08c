import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Seat } from './browser.ts';
import { journeys } from './journey.ts';
import { keepsNobodyOut, levelsOfInvented, openLevels } from './levels-page.ts';
import { choose, plain, planOf60mg, shown, summaryOf, typeBirth, unfoldAll } from './planner-page.ts';
import { textsOn } from './printed-texts.ts';

const { open } = journeys();

const words = (page: Page): Locator => page.locator('.concentration-words li');
const kidneys = (page: Page): Locator => page.getByRole('slider', { name: /^Kidney function/ });
const picture = (page: Page): Promise<string | null> => page.locator('.curve-people').first().getAttribute('d');

async function afterRedraw(page: Page, act: () => Promise<unknown>): Promise<void> {
  const before = await picture(page);
  await act();
  await expect.poll(() => picture(page)).not.toBe(before);
}

describe('The level in the blood under a plan', () => {
  it('loads nothing of the kinetics before it is asked for', async () => {
    const { page } = await open('/planner?begin=invented');
    await summaryOf(page).waitFor();
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    const before = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect(before.filter((name) => name.includes('concentration'))).toEqual([]);
    await openLevels(page);
    await page.locator('.curve-picture').waitFor();
    expect(new Set(loaded.filter((url) => url.includes('concentration-worker'))).size).toBe(1);
  });

  it('is a band of people over the dates of the stairs, never one line', async () => {
    const page = await levelsOfInvented(open);
    expect(await page.locator('.curve-people').count()).toBe(1);
    expect(await page.locator('.curve-line').count()).toBe(0);
    const dates = (chart: string) =>
      page
        .locator(`${chart} .visx-axis-bottom .visx-axis-tick`)
        .evaluateAll((ticks) =>
          ticks.map((tick) => [tick.textContent, tick.querySelector('line')?.getAttribute('x1')]),
        );
    expect(await dates('.curve-picture')).toEqual(await dates('.staircase-picture'));
    await page.getByText('Concentrations in a typical person with your inputs.').waitFor();
    await page.getByText('No level is a target').waitFor();
  });

  it('says when it is lowest and when highest, with the band, in two figures', async () => {
    const page = await levelsOfInvented(open);
    const [first = ''] = (await words(page).allInnerTexts()).map(plain);
    expect(first).toMatch(
      /55 mg a day: lowest at 08:00, before the first dose: about 1[0-9]0 ng\/mL \(\d+ to \d+0 in 90 of 100 people\); highest at about 23:15: about \d+0 ng\/mL/,
    );
  });

  it('shows each dose of a day, and moves to another day', async () => {
    const page = await levelsOfInvented(open);
    await choose(page, 'Show', 'A day');
    const title = page.locator('.curve-title');
    await expect.poll(() => shown(title)).toMatch(/^The level hour by hour on \w+day \d+ \w+ \d+$/);
    const firstDay = await shown(title);
    expect(await page.locator('.curve-dose').count()).toBe(3);
    expect((await page.locator('.curve-label').allTextContents()).map(plain)).toContain('20 mg');
    await page.getByRole('button', { name: 'Later' }).click();
    await expect.poll(() => shown(title)).not.toBe(firstDay);
    expect(await shown(title)).toContain('The level hour by hour on');
    await choose(page, 'Show', 'A week');
    await expect.poll(() => shown(title)).toMatch(/^The level hour by hour, .+ to .+: line the middle person/);
    expect(await page.locator('.curve-dose').count()).toBe(21);
  });

  it('is drawn anew while kidney function is dragged, also by keyboard, and goes back to what is known', async () => {
    const page = await levelsOfInvented(open);
    const drawnFor = page.getByText(/^Drawn for a creatinine clearance of/);
    const known = /of ([\d.]+) mL\/min from the creatinine of .+ by Cockcroft-Gault, and a weight of 70 kg/;
    const millilitres = Number(known.exec(await shown(drawnFor))?.[1]);
    const [before = ''] = await words(page).allInnerTexts();
    await kidneys(page).focus();
    await afterRedraw(page, () => page.keyboard.press('ArrowLeft'));
    await page.getByText(`${Math.round(millilitres) - 1} mL/min, as set here, not measured`).waitFor();
    await afterRedraw(page, () => page.getByLabel('Kidney function: creatinine clearance, mL/min').nth(1).fill('30'));
    await page.getByText('30 mL/min, as set here, not measured').waitFor();
    const [after = ''] = await words(page).allInnerTexts();
    const lowest = (text: string) => Number(/about ([\d,]+)/.exec(text)?.[1]?.replace(',', ''));
    expect(lowest(after)).toBeGreaterThan(1.5 * lowest(before));
    await page.getByRole('button', { name: /^Back to what is known/ }).click();
    await expect.poll(() => shown(drawnFor)).toMatch(known);
    expect(await words(page).allInnerTexts()).toContain(before);
  });

  it('shows what a missed day, weaker kidneys and a dialysis session would do, and that it is no advice (H40)', async () => {
    const page = await levelsOfInvented(open);
    const whatIf = page.getByLabel('What if');
    await whatIf.selectOption('days');
    await page.getByText('Do not restart like this: the prescriber decides how to go on.').waitFor();
    await expect.poll(() => page.locator('.curve-dose').count()).toBe(12);
    const missed = (await words(page).allInnerTexts()).map(plain).filter((each) => each.includes('no dose'));
    expect(missed).toHaveLength(3);
    for (const each of missed) expect(each).toMatch(/: no dose; at the end of the day (about|less than) /);
    await page.getByRole('button', { name: /^The same in figures/ }).click();
    await page.getByText('The days that tell of what else happens have a row too.').waitFor();
    const rows = (await page.locator('.level-table tbody tr').allInnerTexts()).map(plain);
    expect(rows.filter((row) => /^0 mg a day\s+\w+day\s/.test(row))).toHaveLength(3);
    await whatIf.selectOption('kidneys');
    await page.getByText('The kidneys get weaker within this forecast').waitFor();
    const lower = page.getByLabel('Creatinine clearance from then on, mL/min').nth(1);
    await afterRedraw(page, () => lower.fill('15'));
    await page.getByText(/Drawn as if the creatinine clearance is 15.mL\/min from/).waitFor();
    await afterRedraw(page, () => whatIf.selectOption('dialysis'));
    await page.getByText('Dialysis: the forecast rests on single cases').waitFor();
    await keepsNobodyOut(page);
    await whatIf.selectOption('nothing');
    await page.getByText('Drawn as if').waitFor({ state: 'detached' });
  });

  it('says beside the curve when the dose is high for the kidneys it is drawn for (H14)', async () => {
    const page = await levelsOfInvented(open);
    const ofTheCurve = page.locator('.concentration').getByText(/^Kidney function is/);
    expect(await ofTheCurve.count()).toBe(0);
    await page.getByLabel('Kidney function: creatinine clearance, mL/min').nth(1).fill('20');
    await expect.poll(() => ofTheCurve.allInnerTexts()).toEqual(['Kidney function is very low']);
  });

  it('changes nothing for a number that is out of range, and says which are not', async () => {
    const page = await levelsOfInvented(open);
    const before = await picture(page);
    await page.getByLabel('Kidney function: creatinine clearance, mL/min').nth(1).fill('400');
    await page.getByText('Give a number from 0 to 150.').waitFor();
    expect(await picture(page)).toBe(before);
  });

  it('has the same figures as a table, each with its band', async () => {
    const page = await levelsOfInvented(open);
    await page.getByRole('button', { name: /^The same in figures/ }).click();
    const rows = page.locator('.level-table tbody tr');
    const steps = await page.locator('.step-table tbody tr').count();
    expect(await rows.count()).toBe(steps + 2);
    expect(await shown(rows.nth(1))).toMatch(/^55 mg a day .+ \d+ \d+ to \d+ \d+ \d+ to \d+$/);
  });

  it('names the source of each number, and what nobody has approved', async () => {
    const page = await levelsOfInvented(open);
    await page.getByRole('button', { name: /^Where each number/ }).click();
    const sources = await shown(page.locator('.curve-sources'));
    expect(sources).toMatch(/Clearance: [\d.]+ L\/h/);
    for (const part of [
      'Share that reaches the blood',
      'Clearance: 6.49 L/h',
      'KIN-03',
      'REN-22',
      'KIN-V1',
      'Not yet approved',
    ]) {
      expect(sources).toContain(part);
    }
  });

  it('prints with its label and its words', async () => {
    const page = await levelsOfInvented(open);
    const [first = ''] = (await words(page).allInnerTexts()).map(plain);
    const printed = plain(
      (await textsOn(await page.pdf({ format: 'A4' })))
        .flat()
        .map(({ text }) => text)
        .join(' '),
    );
    expect(printed).toContain('Concentrations in a typical person with your inputs.');
    expect(printed).toContain('Drawn for a creatinine clearance of');
    expect(printed).toContain(first.slice(0, 60));
  });
});

describe('What nobody knows', () => {
  it('is said beside the curve, and never taken as normal in silence', async () => {
    const { page } = await open('/');
    await planOf60mg(page);
    await typeBirth(page, '1980');
    await openLevels(page);
    await page
      .getByText(
        'Drawn for a creatinine clearance of 100 mL/min, assumed, not measured, and a weight of 70 kg, assumed, not measured.',
      )
      .waitFor();
  });

  it('draws nothing where the age is not known either: who asks may be 80, and asks for it there (H14)', async () => {
    const { page } = await open('/');
    await planOf60mg(page);
    await openLevels(page);
    await page.getByText('No curve is drawn').waitFor();
    await page.getByText('Age and kidney function are not known.').waitFor();
    expect(await page.locator('.curve-picture').count()).toBe(0);
    await page.getByLabel('Kidney function: creatinine clearance, mL/min').nth(1).fill('100');
    await page.getByText('100 mL/min, as set here, not measured').waitFor();
    await page.locator('.curve-picture').waitFor();
  });

  it('keeps the curve of somebody of 80 years away until it is set', async () => {
    const { page } = await open('/');
    await planOf60mg(page);
    await typeBirth(page, '1946');
    await openLevels(page);
    await page.getByText('No curve is drawn').waitFor();
    await page.getByText('for this person it is never assumed').waitFor();
    expect(await page.locator('.curve-picture').count()).toBe(0);
    await page.getByLabel('Kidney function: creatinine clearance, mL/min').nth(1).fill('45');
    await page.locator('.curve-picture').waitFor();
    await page.getByText('45 mL/min, as set here, not measured').waitFor();
    await page.getByText('absorption may be slower').first().waitFor();
  });

  it('is refused in words with acute kidney injury, whatever is set', async () => {
    const page = await levelsOfInvented(open);
    await page.getByRole('button', { name: /^About the person/ }).click();
    await page
      .locator('label', { hasText: /acute kidney injury/i })
      .first()
      .click();
    await page.getByText('No curve is drawn').waitFor();
    await page.getByText('With acute kidney injury nobody can tell how fast baclofen leaves the body').waitFor();
    expect(await page.locator('.curve-picture').count()).toBe(0);
    expect(await kidneys(page).count()).toBe(0);
  });
});

describe('The levels keep nobody out', () => {
  const seats: readonly Seat[] = [
    { size: 'desk', scheme: 'light', reducedMotion: true },
    { size: 'phone', scheme: 'dark' },
  ];
  it.each(seats)('with everything open, on a $size, $scheme', async (seat) => {
    const page = await levelsOfInvented(open, seat);
    await keepsNobodyOut(page);
    await choose(page, 'Show', 'A day');
    await page.locator('.curve-dose').first().waitFor({ state: 'attached' });
    await unfoldAll(page.locator('.concentration'));
    await keepsNobodyOut(page);
  });

  it('when none is drawn', async () => {
    const { page } = await open('/');
    await planOf60mg(page);
    await typeBirth(page, '1946');
    await openLevels(page);
    await page.getByText('No curve is drawn').waitFor();
    await keepsNobodyOut(page);
  });
});
