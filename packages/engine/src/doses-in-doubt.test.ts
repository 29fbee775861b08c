import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { day, lookingWith, plan, steadily } from './assess.examples.ts';
import { afterMinutes } from './calendar/instant.ts';
import type { Event } from './record/event.ts';
import { at, event, taken } from './record/examples.ts';

const { look, said, severities } = lookingWith(facts);
const codes = (when: string, ...events: readonly Event[]) =>
  look(when, plan, ...steadily, ...events).findings.map(({ code }) => code);

describe('A dose that is said to be taken at a time that had not come (M8, T5, Y3)', () => {
  const now = `${day}T20:30`;
  /** Written at 09:00 for the 08:00 dose, with the date of the day after. */
  const ahead = taken('ahead', '2026-12-04T08:00', [day, 0], 10, { written: at(`${day}T09:00`) });

  it('ends no gap', () => {
    const without = look(now, plan, ...steadily);
    const { run } = look(now, plan, ...steadily, ahead);
    expect([without.run, run]).toEqual([3, 3]);
    expect(severities('dose.long-gap', now, plan, ...steadily, ahead)).toEqual(['danger']);
  });

  it('is said, since nobody can tell when it was, or if', () => {
    expect(
      look(now, plan, ...steadily, ahead).findings.find(({ code }) => code === 'dose.time-in-doubt'),
    ).toMatchObject({
      severity: 'warning',
      verdict: 'cannot-tell',
      cites: ['LIMIT-T5', 'LIMIT-M8'],
      values: { doses: 1 },
    });
    expect(codes(now)).not.toContain('dose.time-in-doubt');
  });

  it('uses the dose that it names up for nobody: it is asked about, and never named', () => {
    expect(said(`${day}T09:30`, plan, ...steadily, ahead)).toEqual([`${day}/0 ask log-not-known`]);
    expect(said(`${day}T12:30`, plan, ...steadily, ahead)).toEqual([`${day}/0 ask log-not-known`]);
  });

  it('counts as taken for the next: the last dose is not known (M7)', () => {
    expect(look(`${day}T14:00`, plan, ...steadily, ahead).last).toBe('unknown');
    expect(said(`${day}T14:00`, plan, ...steadily, ahead)).toContain(`${day}/1 ask last-dose-not-known`);
  });

  it('counts as taken for what was too much, at the latest when it was written (M9)', () => {
    const beside = taken('beside', '2027-12-04T08:00', 'unplanned', 100, { written: at(`${day}T07:00`) });
    expect(severities('dose.too-much', `${day}T07:30`, plan, ...steadily, beside)).toEqual(['emergency emergency']);
    expect(severities('dose.too-much', '2026-12-04T07:30', plan, ...steadily, beside)).toEqual([]);
  });

  it('does not come true when that time comes', () => {
    expect(said('2026-12-04T08:30', plan, ...steadily, ahead)).toContain(`${day}/0 ask log-not-known`);
    expect(look('2026-12-04T08:30', plan, ...steadily, ahead).run).toBe(4);
  });

  it('is doubted by the clock of now as well, where the device wrote it at a later time', () => {
    const early = taken('early', `${day}T10:00`, [day, 0]);
    expect(codes(`${day}T08:30`, early)).toEqual(expect.arrayContaining(['dose.time-in-doubt', 'clock.in-doubt']));
    expect(said(`${day}T08:30`, plan, ...steadily, early)).toEqual([`${day}/0 ask log-not-known`]);
    expect(codes(`${day}T10:00`, early)).not.toContain('dose.time-in-doubt');
  });

  it('is none within what two clocks differ by', () => {
    const near = taken('near', `${day}T08:05`, [day, 0], 10, { written: at(`${day}T08:00`) });
    expect(codes(`${day}T08:00`, near)).not.toContain('dose.time-in-doubt');
    const beyond = { ...near, happened: afterMinutes(at(`${day}T08:05`), 0.1) };
    expect(codes(`${day}T08:00`, beyond)).toContain('dose.time-in-doubt');
  });

  it('is none where a correction says later that it was taken later', () => {
    const early = taken('early', `${day}T08:00`, [day, 0]);
    const mend = event('mend', at(`${day}T10:00`), {
      kind: 'correction',
      corrects: early.id,
      happenedInstead: at(`${day}T09:00`),
      instead: { kind: 'dose-taken', amount: early.amount, portions: 'unknown', slot: early.slot },
    });
    expect(codes(`${day}T10:30`, early, mend)).not.toContain('dose.time-in-doubt');
  });
});

describe('A small part of a dose (M8)', () => {
  const now = `${day}T20:30`;
  const parts = (milligrams: number) =>
    ['08:00', '14:00', '20:00'].map((time, i) => taken(time, `${day}T${time}`, [day, i], milligrams));

  it.each([
    ['half of the dose', 5, 0, []],
    ['less than half of it', 4.999, 3, ['danger']],
    ['hardly any of it', 0.001, 3, ['danger']],
  ] as const)('%s, each time', (_, milligrams, run, severity) => {
    expect(look(now, plan, ...steadily, ...parts(milligrams)).run).toBe(run);
    expect(severities('dose.long-gap', now, plan, ...steadily, ...parts(milligrams))).toEqual(severity);
  });

  it('is said where it was taken since the last dose that counts', () => {
    const part = (...events: readonly Event[]) =>
      look(now, plan, ...steadily, ...events).findings.find(({ code }) => code === 'dose.long-gap')?.values['part'];
    expect([part(), part(...parts(2))]).toEqual(['no', 'yes']);
  });

  it('beside the plan ends no gap either', () => {
    const beside = (milligrams: number) => taken('x', `${day}T20:00`, 'unplanned', milligrams);
    expect(look(now, plan, ...steadily, beside(4)).run).toBe(3);
    expect(look(now, plan, ...steadily, beside(5)).run).toBe(0);
  });

  it('still counts for the gap to the next dose and for what was too much (M4, M9)', () => {
    const late = taken('late', `${day}T13:00`, [day, 0], 1);
    expect(said(`${day}T14:00`, plan, ...steadily, late)).toEqual([`${day}/1 wait too-soon`]);
    expect(
      severities('dose.too-much', `${day}T13:30`, plan, ...steadily, taken('x', `${day}T13:00`, 'unplanned', 1)),
    ).toEqual(['danger call']);
  });

  it('uses its planned dose up all the same: the rest of it is never named (M3)', () => {
    expect(said(`${day}T09:30`, plan, ...steadily, taken('part', `${day}T08:00`, [day, 0], 1))).toEqual([]);
  });

  it('of an amount that nobody knows ends a gap', () => {
    const unknown = { ...taken('u', `${day}T20:00`, [day, 2]), amount: 'unknown' } as const;
    expect(look(now, plan, ...steadily, unknown).run).toBe(0);
  });
});
