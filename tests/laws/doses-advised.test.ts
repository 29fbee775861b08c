import { type Assessment, assess, type Instant, oral } from '@steady/engine';
import type { Event, Unread } from '@steady/engine/record';
import { type Advice, slotsBetween } from '@steady/engine/slots';
import { facts } from '@steady/knowledge';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { event, signed } from '../../packages/engine/src/record/examples.ts';
import { patience, tryOn } from './law.ts';
import { minute, someDoseLog, someEvents, someInstant } from './some-records.ts';

const recordOf = (events: readonly Event[], unread: readonly Unread[] = []) => ({ events, unread });
const at = (events: readonly Event[], now: Instant) => assess(recordOf(events), now, facts);
const adviceOf = ({ due, missed }: Assessment): readonly Advice[] => [...due, ...missed];
const named = (assessment: Assessment) => adviceOf(assessment).filter(({ advised }) => advised === 'take-now');
const anyRecord = fc.tuple(fc.oneof(someDoseLog, someEvents), someInstant);
const isHalf = (amount: 'unknown' | { readonly micrograms: number }) =>
  amount === 'unknown' || amount.micrograms >= 5000;
const planOf = (events: readonly Event[]) => events.find((one) => one.kind === 'plan-signed');

describe('Whatever is recorded, the advice', () => {
  it(
    'names at most one dose, of the planned amount, that was not used up, left out or superseded (M1, M2, M3, T6)',
    patience,
    () => {
      tryOn(anyRecord, ([events, now]) => {
        const assessment = at(events, now);
        const take = named(assessment);
        expect(take.length).toBeLessThanOrEqual(1);
        const used = assessment.state.doses.map(({ slot }) => slot);
        const leftOut = assessment.state.events.flatMap((one) => (one.kind === 'dose-left-out' ? [one.slot] : []));
        for (const { slot } of take) {
          const [planned] = slotsBetween(assessment.state.plans, slot.at, (slot.at + 1) as Instant);
          expect(planned?.dose).toEqual(slot.dose);
          expect([...used, ...leftOut]).not.toContain(slot.id);
        }
      });
    },
  );

  it('uses each planned dose up at most once, and each dose for at most one (M3, T3)', patience, () => {
    tryOn(anyRecord, ([events, now]) => {
      const { due, missed } = at(events, now);
      const ids = [...due, ...missed].map(({ slot }) => slot.id);
      expect(new Set(ids).size).toBe(ids.length);
    });
  });

  it('names no dose with a reported excess, or a last dose that nobody knows (M7)', patience, () => {
    tryOn(anyRecord, ([events, now]) => {
      const assessment = at(events, now);
      const codes = assessment.findings.map(({ code }) => code);
      if (codes.includes('dose.too-much') || assessment.last === 'unknown') expect(named(assessment)).toEqual([]);
    });
  });

  it('names no dose after 3 planned doses or 24 h without one, and is urgent then (M8, H40)', patience, () => {
    tryOn(anyRecord, ([events, now]) => {
      const assessment = at(events, now);
      // every planned dose is of 10 mg: less than half of one, and one that is still to come, is no dose
      const known = assessment.state.doses.flatMap(({ at, amount }) =>
        at !== 'unknown' && at <= now && isHalf(amount) ? [at] : [],
      );
      const hours = known.length === 0 ? 0 : (now - Math.max(...known)) / 3_600_000;
      if (assessment.plan !== 'signed' || (hours < 24 && assessment.run < 3)) return;
      expect(named(assessment)).toEqual([]);
      if (assessment.run === 0) return;
      const urgent = assessment.findings.filter(({ severity }) => severity === 'danger' || severity === 'emergency');
      expect(
        urgent.map(({ code }) => code).some((code) => code === 'dose.long-gap' || code === 'dose.restart-alone'),
      ).toBe(true);
    });
  });

  it('only repeats the label and whom to ask where no clinician signed a plan (M11, P10)', patience, () => {
    tryOn(anyRecord, ([events, now]) => {
      const byOthers = events.map(
        (one): Event => (one.kind === 'plan-signed' ? { ...one, author: { role: 'carer', id: 'x' } } : one),
      );
      expect(adviceOf(at(byOthers, now))).toEqual([]);
      const plan = planOf(events);
      if (plan === undefined) return;
      const { plan: steps, products, zone, region, before, gapMinutes } = plan;
      const entered = event('typed', plan.written, {
        kind: 'plan-entered',
        plan: steps,
        products,
        zone,
        region,
        before,
        gapMinutes,
      });
      const advice = adviceOf(at([...events.filter((one) => one !== plan), entered], now));
      // help, and what was too much, come before any label
      const told = ['no-signed-plan', 'red-flag', 'too-much-taken'];
      expect(advice.filter(({ advised, reason }) => advised !== 'ask' || !told.includes(reason))).toEqual([]);
    });
  });
});

describe('What is not known', () => {
  it('never makes the advice name a dose: a lost log, an event that cannot be read (M10, Y10, H26)', patience, () => {
    tryOn(anyRecord, ([events, now]) => {
      const lost = event('lost', now, { kind: 'log-lost', from: 'unknown', until: 'unknown' });
      expect(named(at([...events, lost], now))).toEqual([]);
      const unread: Unread = {
        found: '{}',
        id: 'unknown',
        happened: 'unknown',
        problems: [{ code: 'input.type', at: '', values: {} }],
      };
      const assessment = assess(recordOf(events, [unread]), now, facts);
      expect(named(assessment)).toEqual([]);
      expect(assessment.findings.map(({ code }) => code)).toContain('record.not-complete');
    });
  });

  it('is still a doubt where two copies tell one event in two ways', patience, () => {
    tryOn(fc.tuple(someDoseLog, someInstant, fc.nat()), ([events, now, pick]) => {
      const doses = events.filter((one) => one.kind === 'dose-taken');
      const one = doses[pick % Math.max(1, doses.length)];
      if (one === undefined) return;
      expect(named(at([...events, { ...one, amount: oral(1000) }], now))).toEqual([]);
    });
  });
});

describe('Too much', () => {
  const severity = (assessment: Assessment) =>
    Math.max(
      -1,
      ...assessment.findings
        .filter(({ code }) => code === 'dose.too-much')
        .map(({ severity }) => rank.indexOf(severity)),
    );
  const rank = ['info', 'caution', 'warning', 'danger', 'emergency'];
  /** What was taken before the first plan goes on until it begins, in micrograms; nothing where nobody knows of any. */
  const goesOn = ({ state: { plans } }: Assessment, now: Instant) => {
    const first = plans.toSorted((a, b) => a.from - b.from)[0];
    if (first === undefined || now >= first.from || first.event.before === 'unknown') return 0;
    return first.event.before.microgramsPerDay;
  };

  it(
    'can always be recorded, never gives a dose, and more of it is never less pressing (M9, U6, H18)',
    patience,
    () => {
      const excess = fc.tuple(anyRecord, fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 0, max: 1000 }));
      tryOn(excess, ([[events, now], milligrams, more]) => {
        const extra = (amount: number) =>
          event('extra', now, {
            kind: 'dose-taken',
            amount: oral(amount * 1000),
            portions: 'unknown',
            slot: 'unplanned',
          });
        const less = at([...events, extra(milligrams)], now);
        const worse = at([...events, extra(milligrams + more)], now);
        expect(severity(worse)).toBeGreaterThanOrEqual(severity(less));
        if (milligrams * 1000 <= goesOn(less, now)) return;
        expect(named(less)).toEqual([]);
        if (less.plan !== 'none' && less.state.plans.length > 0)
          expect(severity(less)).toBeGreaterThanOrEqual(rank.indexOf('danger'));
      });
    },
  );
});

describe('As time passes and nothing else', () => {
  it('a planned dose goes from taking to leaving out once, and never back (M6)', patience, () => {
    const passing = fc.tuple(
      someDoseLog,
      fc.integer({ min: 0, max: 2880 }),
      fc.array(fc.integer({ min: 1, max: 240 }), { minLength: 2, maxLength: 6 }),
    );
    tryOn(passing, ([events, from, steps]) => {
      const last = Math.max(...events.map(({ written }) => written));
      let now = (last + from * minute) as Instant;
      const taken = new Map<string, 'before' | 'take' | 'after'>();
      const leftOut = new Set<string>();
      for (const wait of steps) {
        now = (now + wait * minute) as Instant;
        for (const { slot, advised } of adviceOf(at(events, now))) {
          const was = taken.get(slot.id) ?? 'before';
          if (leftOut.has(slot.id)) expect(advised).toBe('leave-out');
          if (advised === 'take-now') expect(was).not.toBe('after');
          if (advised === 'leave-out') leftOut.add(slot.id);
          taken.set(slot.id, advised === 'take-now' ? 'take' : was === 'take' ? 'after' : was);
        }
      }
    });
  });
});

describe('A person who follows the advice', () => {
  it(
    'never takes two doses closer than the gap, a day above the plan, or more than one dose above it in 24 h (M4, M5, H04)',
    patience,
    () => {
      const followed = fc.tuple(
        someDoseLog,
        fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 9 }),
      );
      tryOn(followed, ([log, waits]) => {
        const plan = planOf(log) ?? signed();
        let events: readonly Event[] = [plan];
        let now = plan.written;
        const start = Date.parse('2026-12-01T00:00Z');
        now = start as Instant;
        const first = event('first', (start - 8 * 60 * minute) as Instant, {
          kind: 'dose-taken',
          amount: oral(10_000),
          portions: 'unknown',
          slot: 'unknown',
        });
        events = [plan, first];
        const doses: { at: number; day: string; amount: number }[] = [];
        for (const [i, wait] of waits.entries()) {
          now = (now + wait * minute) as Instant;
          const [take] = named(at(events, now));
          if (take === undefined) continue;
          const { slot } = take;
          doses.push({ at: now, day: slot.day, amount: slot.dose.micrograms });
          events = [
            ...events,
            event(`d${i}`, now, { kind: 'dose-taken', amount: slot.dose, portions: 'unknown', slot: slot.id }),
          ];
        }
        const gap = Math.max(120, plan.gapMinutes === 'unknown' ? 0 : plan.gapMinutes) * minute;
        const most = Math.max(...plan.plan.steps.map(({ intakes }) => intakes.length)) + 1;
        for (const [i, dose] of doses.entries()) {
          const before = doses[i - 1];
          if (before !== undefined) expect(dose.at - before.at).toBeGreaterThanOrEqual(gap);
          expect(
            doses.filter((other) => other.at > dose.at - 24 * 60 * minute && other.at <= dose.at).length,
          ).toBeLessThanOrEqual(most);
          const step = plan.plan.steps.findLast(({ from }) => from <= dose.day);
          const ofDay = doses.filter(({ day }) => day === dose.day).reduce((sum, { amount }) => sum + amount, 0);
          expect(ofDay).toBeLessThanOrEqual(step?.daily.microgramsPerDay ?? 0);
        }
      });
    },
  );
});
