import { oral } from '@steady/engine';
import { outcomes, questionCodes, questions } from '@steady/engine/triage';
import { emergencyNumbers, facts } from '@steady/knowledge';
import { sayIn, sayTriage } from '@steady/language';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patience, tryOn } from './law.ts';
import { anyForm, emergencyNow, formAndMore, redFlags, told, urgency, urgentToday } from './triage-forms.ts';

describe('Any form', patience, () => {
  it('with a red flag is an emergency, ticked or in words of their own (R1, R8)', () => {
    tryOn(fc.tuple(anyForm, fc.constantFrom(...redFlags), fc.boolean()), ([some, flag, inWords]) => {
      const flagged = inWords
        ? { ...some, alarms: [...some.alarms, flag] }
        : { ...some, answers: { ...some.answers, [flag]: 'yes' as const } };
      expect(urgency(flagged)).toBe(emergencyNow);
    });
  });

  it('never comes to less when one thing more is told (R2, R3, M9)', () => {
    tryOn(formAndMore, ([less, more]) => {
      expect(urgency(more)).toBeGreaterThanOrEqual(urgency(less));
    });
  });

  it('never comes to less when something is said in words of their own (R8)', () => {
    tryOn(fc.tuple(anyForm, fc.subarray([...questionCodes])), ([some, alarms]) => {
      expect(urgency({ ...some, alarms: [...some.alarms, ...alarms] })).toBeGreaterThanOrEqual(urgency(some));
    });
  });

  it('with words that were not understood is urgent today at least while a must-ask question is open (R3, R8)', () => {
    const mustBeAsked = questions.filter((one) => one.mustBeAsked && one.within === undefined).map(({ code }) => code);
    const ofPump: readonly string[] = ['pump-alarm', 'pump-empty'];
    tryOn(fc.tuple(anyForm, fc.constantFrom(...mustBeAsked)), ([some, open]) => {
      const { [open]: _, ...answers } = some.answers;
      const unread = { ...some, answers, hasUnreadWords: true };
      if (ofPump.includes(open) && some.context.pump === false) return;
      expect(urgency(unread)).toBeGreaterThanOrEqual(urgentToday);
      expect(urgency({ ...unread, hasUnreadWords: false })).toBeLessThanOrEqual(urgency(unread));
    });
  });

  it('comes to the same in whatever order it was filled in (R4)', () => {
    tryOn(fc.tuple(anyForm, fc.infiniteStream(fc.nat(1000))), ([some, turns]) => {
      const [...keys] = turns.take(Object.keys(some.answers).length);
      const shuffled = Object.entries(some.answers).sort((_a, _b) => ((keys.pop() ?? 0) % 3) - 1);
      const reordered = { ...some, answers: Object.fromEntries(shuffled), alarms: [...some.alarms].reverse() };
      expect(told(reordered)).toEqual(told(some));
    });
  });

  it('has a reason for what it comes to, and a finding for every reason', () => {
    tryOn(anyForm, (some) => {
      const { outcome, because, findings } = told(some);
      expect(because.length > 0).toBe(outcome !== 'keep-going-and-watch');
      const found = findings.flatMap(({ values }) => [values['signs'], values['missing']].join(', ').split(', '));
      expect(because.filter((code) => !found.includes(code))).toEqual([]);
      expect(findings.every(({ cites }) => cites.length > 0)).toBe(true);
    });
  });

  it('with three doses missed or a day without one is urgent today at least (M8)', () => {
    const { slots, gap } = facts['LIMIT-M8'].figures;
    const long = fc.oneof(
      fc.integer({ min: slots.value, max: 1000 }).map((missedSlots) => ({ missedSlots })),
      fc.double({ min: gap.value, max: 10_000, noNaN: true }).map((hoursSinceLastDose) => ({ hoursSinceLastDose })),
    );
    tryOn(fc.tuple(anyForm, long), ([some, gapContext]) => {
      expect(urgency({ ...some, context: { ...some.context, ...gapContext } })).toBeGreaterThanOrEqual(urgentToday);
    });
  });

  it('with more taken than planned never goes on, and more of it never presses less (M9)', () => {
    const milligrams = fc.oneof(fc.integer({ min: 1, max: 300_000 }), fc.integer({ min: 1, max: 1_000_000_000 }));
    tryOn(fc.tuple(anyForm, milligrams, milligrams), ([some, one, other]) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)].map((micrograms) =>
        urgency({ ...some, context: { ...some.context, aboveThePlan: oral(micrograms) } }),
      );
      expect(less).toBeGreaterThanOrEqual(urgentToday);
      expect(more).toBeGreaterThanOrEqual(less ?? 0);
      if (Math.max(one, other) >= 100_000) expect(more).toBe(emergencyNow);
    });
  });

  it('has one next step, a time, a number of the region and when to look again (R5)', () => {
    const say = sayIn('en');
    const regions = Object.keys(emergencyNumbers) as (keyof typeof emergencyNumbers)[];
    tryOn(fc.tuple(anyForm, fc.constantFrom(...regions), fc.constantFrom('person', 'carer')), ([some, region, by]) => {
      const made = told(some);
      const { step, when, call, also, back } = sayTriage(made, emergencyNumbers[region], by as 'person', say);
      expect([step, when, back, call.label].filter((text) => text.trim() === '')).toEqual([]);
      const numbers = Object.values(emergencyNumbers[region]) as readonly string[];
      expect([call, ...also].filter(({ number }) => !numbers.includes(number))).toEqual([]);
      if (made.outcome === 'emergency-now') expect(call.number).toBe(emergencyNumbers[region].emergency);
    });
  });

  it('with a red flag, an excess or an unknown last dose hears of no amount, and of no change of a dose (M7, R7, H16)', () => {
    const say = sayIn('en');
    const neverTwo = say('fixed.never-two-doses-together');
    tryOn(anyForm, (some) => {
      const made = told(some);
      const { outcome, step, notes, back } = sayTriage(made, emergencyNumbers.UK, 'person', say);
      // the fixed sentence forbids; what is left of the page must not tell anybody to take or leave out
      const all = [outcome, step, ...notes.filter((note) => note !== neverTwo), back].join(' ');
      const isPressing = outcomes.indexOf(made.outcome) >= urgentToday;
      expect(all).not.toMatch(/\b(mg|micrograms|tablets?|half|lower|higher|reduce|raise|restart|resume)\b/i);
      if (isPressing) expect(all).not.toMatch(/\b(take|taking|stop|leave out)\b/i);
    });
  });
});
