import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { journeys } from './journey.ts';
import { choose, planOf60mg } from './planner-page.ts';

const { open } = journeys();

interface Entry {
  readonly uid: string;
  readonly sequence: number;
  readonly isCancelled: boolean;
}

/** The calendar file of the plan on the page, and its entries. */
async function calendarOf(page: Page): Promise<{ readonly text: string; readonly entries: readonly Entry[] }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Calendar file' }).click(),
  ]);
  const text = (await readFile(await download.path(), 'utf8')).replaceAll('\r\n ', '');
  const entries = text
    .split('BEGIN:VEVENT')
    .slice(1)
    .map((event) => ({
      uid: /^UID:(.+?)\r?$/m.exec(event)?.[1] ?? '',
      sequence: Number(/^SEQUENCE:(\d+)/m.exec(event)?.[1]),
      isCancelled: event.includes('STATUS:CANCELLED'),
    }));
  return { text, entries };
}

/** The entries that ring when the calendars were read in one after the other: of each, the one with the highest sequence. */
function ringing(...calendars: readonly (readonly Entry[])[]): readonly string[] {
  const last = new Map<string, Entry>();
  for (const entry of calendars.flat()) {
    const before = last.get(entry.uid);
    if (before === undefined || entry.sequence > before.sequence) last.set(entry.uid, entry);
  }
  return [...last.values()].flatMap(({ uid, isCancelled }) => (isCancelled ? [] : [uid])).toSorted();
}

const kept = (entries: readonly Entry[]) => ringing(entries.filter(({ isCancelled }) => !isCancelled));

async function save(page: Page, version: number): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText(`Saved as version ${version}.`).waitFor();
}

describe('The calendar of a changed plan', () => {
  it('takes away the reminders of each earlier version, so that none rings beside its own (H04)', async () => {
    const { page } = await open('/');
    await planOf60mg(page);
    await save(page, 1);
    const first = await calendarOf(page);
    await page.getByLabel('What is taken now').fill('30 mg twice a day');
    await page.getByText('30 mg').first().waitFor();
    await save(page, 2);
    await page.waitForTimeout(1100);
    const second = await calendarOf(page);
    expect(second.entries.some(({ isCancelled }) => isCancelled)).toBe(true);
    expect(ringing(first.entries, second.entries)).toEqual(kept(second.entries));
  });

  it('takes away those of a plan that was not saved, too, and of no other plan', async () => {
    const { page } = await open('/');
    await planOf60mg(page);
    const first = await calendarOf(page);
    await page.getByText('The calendar file is in your downloads.').waitFor();
    await page.getByLabel('What is taken now').fill('30 mg twice a day');
    await page.waitForTimeout(1100);
    const second = await calendarOf(page);
    expect(ringing(first.entries, second.entries)).toEqual(kept(second.entries));

    const { page: other } = await open('/');
    await planOf60mg(other);
    const { entries } = await calendarOf(other);
    const ids = new Set(first.entries.map(({ uid }) => uid));
    expect(entries.filter(({ uid }) => ids.has(uid))).toEqual([]);
  });

  it('says beside the button to delete the old one first, since no program is known to obey', async () => {
    const { page } = await open('/planner?begin=invented');
    await page.getByText('Delete the old calendar first').waitFor();
  });

  it('names no medicine and no dose where that is chosen (H31)', async () => {
    const { page } = await open('/planner?begin=invented');
    expect((await calendarOf(page)).text).toMatch(/baclofen/i);
    await choose(page, 'Reminders of the calendar file', 'Say only');
    const { text } = await calendarOf(page);
    expect(text).not.toMatch(/baclofen|\bmg\b/i);
    expect(text).toContain('SUMMARY:Reminder');
  });
});
