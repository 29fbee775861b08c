import { addDays, type LocalDate, type LocalTime, type Plan, type TimeZone } from '@steady/engine';
import { sayIn } from '@steady/language';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPlan, type Written } from '../prescription/plan.arbitrary.ts';
import { type CalendarOptions, writeCalendar } from './write-calendar.ts';
import { instantsIn, notesOf, plain, readEvents, unfold } from './written-calendar.ts';

const say = sayIn('en');
const options: CalendarOptions = { say, planId: 'p1', version: 1, createdAt: '2026-11-21T10:00:00+01:00' };

describe('A calendar of a plan', () => {
  const { plan, request } = fixedPlan('Europe/London' as TimeZone, '2027-03-22' as LocalDate, ['01:30', '08:00']);
  const text = writeCalendar(plan, request, options);

  it('says the dose in words', () => {
    const summaries = readEvents(text).map(({ SUMMARY }) => plain(SUMMARY?.value ?? ''));
    expect(summaries).toContain('Baclofen 15 mg: 1 and a half tablets of 10 mg');
  });

  it('repeats each slot of a step daily until a day in universal time', () => {
    expect(text).toContain('DTSTART;TZID=Europe/London:20270322T080000\r\n');
    expect(text).toMatch(/RRULE:FREQ=DAILY;UNTIL=20270327T080000Z\r\n/);
  });

  it('gives a dose that summer time skips an event of its own, as far after the gap as it lies in it (H07)', () => {
    expect(text).toContain('DTSTART:20270328T013000Z\r\n');
    expect(text).not.toContain('20270328T013000\r\n');
  });

  it('carries the zone, and never a zone together with a universal time', () => {
    expect(text).toContain('BEGIN:VTIMEZONE\r\nTZID:Europe/London\r\n');
    expect(text).not.toMatch(/TZID=[^:]+:\d{8}T\d{6}Z/);
    expect(text).toMatch(/DTSTAMP:20261121T090000Z/);
    expect(text).not.toMatch(/DTSTAMP:\d{8}T\d{6}\r/);
  });

  it('rings at each dose, and on no note', () => {
    for (const { DTSTART, TRIGGER } of readEvents(text)) {
      const isNote = DTSTART?.params.includes('VALUE=DATE') ?? false;
      expect(TRIGGER?.value).toBe(isNote ? undefined : 'PT0S');
    }
  });

  it('has the last day, the first day without baclofen, the after-care and a check of the alarms', () => {
    const notes = notesOf(text);
    expect(notes['20270322']).toContain('Check today that your baclofen reminders ring');
    expect(notes['20270404']).toContain('Last day of baclofen on this plan');
    expect(notes['20270405']).toContain('First day without baclofen: plan ends, see the clinic');
    expect(notes['20270408']).toContain('Watch closely until today. From now on check each day');
  });

  it('asks for more baclofen seven days before each supply of 28 days runs out (H01)', () => {
    const long = fixedPlan('Europe/London' as TimeZone, '2026-12-01' as LocalDate, ['08:00'], 84);
    const refills = Object.entries(notesOf(writeCalendar(long.plan, long.request, options))).filter(([, said]) =>
      said.includes('Ask for more baclofen today'),
    );
    expect(refills.map(([day]) => day)).toEqual(['20261222', '20270119']);
  });

  it('names no medicine and no dose when it is to be discreet (X6, H31)', () => {
    const quiet = writeCalendar(plan, request, { ...options, discreet: true });
    expect(unfold(quiet)).not.toMatch(/baclofen|tablet|mg|dose|clinic|medicine/i);
    expect(instantsIn(quiet).length).toBe(instantsIn(text).length);
  });

  it('warns a week before a plan that ends above zero, and on the day after (P11)', () => {
    const end = { kind: 'unfinished' as const, on: '2027-04-05' as LocalDate, watch: [] };
    const notes = notesOf(writeCalendar({ ...plan, end }, request, options));
    expect(plain(notes['20270329'] ?? '')).toContain(
      'Your baclofen plan ends on Sunday 4 April 2027: call your clinic now',
    );
    expect(notes['20270405']).toContain('Your baclofen plan has ended: call your clinic today');
  });

  it('says before an open step leaves the calendar that only the reminders end', () => {
    const [step] = plan.steps;
    const open: Plan = {
      ...plan,
      steps: step ? [{ ...step, days: null }] : [],
      end: { kind: 'maintenance', on: request.start, watch: [] },
    };
    const notes = notesOf(writeCalendar(open, request, options));
    expect(notes['20280320']).toContain('these baclofen reminders end tomorrow');
  });

  it('replaces an earlier one: the same entries with a higher sequence, and the others cancelled', () => {
    const shorter: Plan = { ...plan, steps: plan.steps.slice(0, 1) };
    const later = { ...options, version: 2, createdAt: '2026-11-21T10:00:01+01:00' };
    const next = writeCalendar(shorter, request, { ...later, replaces: [{ plan, request }] });
    const ids = (text: string) =>
      readEvents(text)
        .map(({ UID }) => UID?.value)
        .toSorted();
    expect(ids(next)).toEqual(ids(text));
    const sequences = (text: string) => [...new Set(readEvents(text).map(({ SEQUENCE }) => Number(SEQUENCE?.value)))];
    const [before = 0] = sequences(text);
    expect(sequences(next)).toEqual([before + 1]);
    const cancelled = readEvents(next).filter(({ STATUS }) => STATUS?.value === 'CANCELLED');
    expect(cancelled.map(({ UID }) => UID?.value?.replace(/-slot.*/, ''))).toContain('p1-step-2');
    expect(readEvents(next).filter(({ STATUS }) => STATUS?.value === 'CONFIRMED').length).toBeGreaterThan(0);
  });

  it('replaces a later version too, where an earlier one is put in the calendar again (H23)', () => {
    const sequenceOf = (version: number, createdAt: string) =>
      Number(readEvents(writeCalendar(plan, request, { ...options, version, createdAt }))[0]?.['SEQUENCE']?.value);
    expect(sequenceOf(1, '2026-11-22T10:00:00+01:00')).toBeGreaterThan(sequenceOf(3, '2026-11-21T10:00:00+01:00'));
  });

  it('says with each dose which plan it is of, and not of a saved one where it is not (H23)', () => {
    const detailOf = (version: 2 | 'not-saved') =>
      plain(readEvents(writeCalendar(plan, request, { ...options, version }))[0]?.['DESCRIPTION']?.value ?? '');
    expect(detailOf(2)).toMatch(/^Step 1\. Plan version 2, saved, code \w{4}-\w{4}\. Do not stop suddenly\./);
    expect(detailOf('not-saved')).toMatch(/^Step 1\. Plan not saved, code \w{4}-\w{4}\. Do not stop suddenly\./);
  });

  it('is the same for the same plan', () => {
    expect(writeCalendar(plan, request, options)).toBe(text);
  });
});

describe('The text of a calendar', () => {
  it('ends each line with CR LF, holds at most 75 octets in each, and splits no character', () => {
    fc.assert(
      fc.property(anyPlan({ mostDays: 20 }), ({ plan, request }) => {
        const text = writeCalendar(plan, request, { ...options, planId: 'päd,;\n"🎈'.repeat(5) });
        expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
        for (const line of text.split('\r\n')) {
          expect(line).not.toMatch(/[\r\n]/);
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line.isWellFormed()).toBe(true);
          expect(line).not.toMatch(/�/);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('gives each entry an identity of its own', () => {
    fc.assert(
      fc.property(anyPlan({ mostDays: 20 }), ({ plan, request }) => {
        const ids = readEvents(writeCalendar(plan, request, options)).map(({ UID }) => UID?.value);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 25 },
    );
  });
});

/** Two steps of half tablets, then none. */
function fixedPlan(timeZone: TimeZone, start: LocalDate, times: readonly string[], days = 14): Written {
  const [{ plan, request }] = fc.sample(anyPlan({ timeZone, start }), { numRuns: 1, seed: 1 }) as [Written];
  const step = (from: LocalDate, count: number, length: number) => {
    const dose = { kind: 'oral' as const, micrograms: count * 10_000 };
    return {
      from,
      days: length,
      daily: { kind: 'oral-per-day' as const, microgramsPerDay: dose.micrograms * times.length },
      intakes: times.map((time) => ({ time: time as LocalTime, dose, portions: [{ product: 't10', count }] })),
      why: 'cut' as const,
      products: ['t10'],
    };
  };
  const half = Math.floor(days / 2);
  const on = addDays(start, half * 2);
  return {
    plan: {
      ...plan,
      steps: [step(start, 1.5, half), step(addDays(start, half), 0.5, half)],
      end: { kind: 'zero', on, watch: [{ how: 'closely', until: addDays(on, 3) }] },
    },
    request: {
      ...request,
      times: times as LocalTime[],
      products: [{ form: 'tablet', id: 't10', strength: { kind: 'oral', micrograms: 10_000 }, scored: true }],
    },
  };
}
