import { oral } from '@steady/engine';
import { outcomes, type QuestionCode, questionCodes, questions } from '@steady/engine/triage';
import { emergencyNumbers, facts } from '@steady/knowledge';
import { sayIn, sayTriage } from '@steady/language';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patience, tryOn } from './law.ts';
import {
  anyForm,
  calm,
  contact,
  contextSteps,
  contexts,
  type Degree,
  degrees,
  emergencyNow,
  everywhere,
  form,
  formAndMore,
  told,
  urgency,
  urgentToday,
} from './triage-forms.ts';

/** The red flags of the safety reference that a yes alone is, written out here and not read from the engine. */
const redFlags: readonly QuestionCode[] = [
  'seizure',
  'slow-breathing',
  'hard-to-wake',
  'hallucination',
  'severe-confusion',
  'dark-urine',
  'fainting',
  'chest-pain',
  'slow-pulse',
  'swelling-face',
  'taken-by-child',
  'taken-by-other',
  'self-harm',
  'taken-on-purpose',
  'pump-alarm',
  'pump-empty',
];

/** What is urgent today at least. */
const urgentSigns: readonly QuestionCode[] = [
  'extra-dose',
  'no-tablets-left',
  'very-sleepy',
  'confusion',
  'vomiting-doses',
  'dose-dropped-by-mistake',
  'pump-refill-missed',
];

const signs = questions.filter(({ isSign }) => isSign).map(({ code }) => code);

/** Every pair of questions, each answered in every way, the others as given. */
function* pairs(): Generator<readonly [one: QuestionCode, other: QuestionCode]> {
  for (const [i, one] of questionCodes.entries()) {
    for (const other of questionCodes.slice(i + 1)) yield [one, other];
  }
}

describe('Every form with one or two answers, counted out', patience, () => {
  it('with a red flag is an emergency, whatever another question says, in every context, half-filled or full (R1)', () => {
    let count = 0;
    for (const flag of redFlags) {
      for (const context of contexts) {
        for (const rest of [{}, everywhere('no')]) {
          const answers = { ...rest, [flag]: 'yes' as const };
          if (urgency(form(answers, context)) !== emergencyNow) expect.fail(`${flag} ${JSON.stringify(context)}`);
          count++;
        }
      }
      for (const other of questionCodes.filter((code) => code !== flag)) {
        for (const degree of degrees) {
          for (const rest of [{}, everywhere('no'), everywhere('unknown')]) {
            const answers = { ...rest, [flag]: 'yes' as const, [other]: degree };
            if (urgency(form(answers, calm)) !== emergencyNow) expect.fail(`${flag} with ${other} ${degree}`);
            count++;
          }
        }
      }
    }
    expect(count).toBeGreaterThan(7000);
  });

  it.each([
    ['nothing else said', {}, {}],
    ['all else a no, in a calm context', everywhere('no'), calm],
    ['all else unknown, in a calm context', everywhere('unknown'), calm],
    ['all else a no, with a pump', everywhere('no'), { ...calm, pump: true }],
    ['all else a no, with a little too much taken', everywhere('no'), { ...calm, aboveThePlan: oral(5000) }],
    ['all else a no, with a dose missed', everywhere('no'), { ...calm, missedSlots: 1 }],
    ['all else a no, and nothing known around it', everywhere('no'), {}],
  ] as const)(
    'never falls when one of two answers tells more: no, left out, unknown, yes (R2, R3): %s',
    (_, rest, context) => {
      let count = 0;
      for (const [one, other] of pairs()) {
        const at = (a: Degree, b: Degree) => urgency(form({ ...rest, [one]: a, [other]: b }, context));
        const table = degrees.map((a) => degrees.map((b) => at(a, b)));
        for (const [i, row] of table.entries()) {
          for (const [j, outcome] of row.entries()) {
            const below = Math.max(table[i - 1]?.[j] ?? 0, row[j - 1] ?? 0);
            if (outcome < below) expect.fail(`${one} ${degrees[i]}, ${other} ${degrees[j]}`);
            count++;
          }
        }
      }
      expect(count).toBe(16 * ((questionCodes.length * (questionCodes.length - 1)) / 2));
    },
  );

  it('never falls when the context tells more, beside any answer to any question (R2, R3)', () => {
    let count = 0;
    for (const { name, steps } of contextSteps) {
      for (const code of questionCodes) {
        for (const degree of degrees) {
          for (const rest of [{}, everywhere('no')]) {
            const along = steps.map((step) => urgency(form({ ...rest, [code]: degree }, { ...calm, [name]: step })));
            if (along.some((outcome, i) => outcome < (along[i - 1] ?? 0)))
              expect.fail(`${name} with ${code} ${degree}`);
            count += along.length;
          }
        }
      }
    }
    expect(count).toBeGreaterThan(20_000);
  });

  it('never says that a red flag left out is a no: a calm form without it is a contact, and says what was not asked (R3)', () => {
    for (const flag of redFlags) {
      const { [flag]: _, ...others } = everywhere('no');
      const withoutPump = { ...calm, pump: 'not-asked' as const };
      const { outcome, findings } = told(form(others, withoutPump));
      const within = questions.find(({ code }) => code === flag)?.within;
      // a finer question is answered by the no to the wider one
      expect(outcome, flag).toBe(within === undefined ? 'contact-within-2-days' : 'keep-going-and-watch');
      const notAsked = findings.find(({ code }) => code === 'triage.not-asked');
      expect(String(notAsked?.values['missing'])).toContain(within === undefined ? flag : 'pump');
    }
  });

  it('never goes on when nobody knows of a red flag: that is urgent today at least (R3)', () => {
    for (const flag of redFlags) {
      expect(urgency(form({ ...everywhere('no'), [flag]: 'unknown' }, calm)), flag).toBeGreaterThanOrEqual(urgentToday);
    }
  });

  it('is urgent today at least with what the reference calls so, in every context', () => {
    for (const sign of urgentSigns) {
      for (const context of contexts) {
        expect(urgency(form({ [sign]: 'yes' }, context)), sign).toBeGreaterThanOrEqual(urgentToday);
      }
    }
  });

  it('is an emergency for a pump wearer with any sign, an alarm or an empty pump (R9)', () => {
    for (const sign of [...signs, 'pump-alarm', 'pump-empty'] as const) {
      for (const rest of [{}, everywhere('no')]) {
        for (const pump of [{ ...calm, pump: true }, { pump: true }]) {
          expect(urgency(form({ ...rest, [sign]: 'yes' }, pump)), sign).toBe(emergencyNow);
        }
        expect(urgency(form({ ...rest, [sign]: 'yes', 'pump-refill-missed': 'yes' }, calm)), sign).toBe(emergencyNow);
      }
    }
  });

  it('is an emergency when a child or another person took any of it, and when a child may have (R10)', () => {
    for (const context of contexts) {
      expect(urgency(form({ 'taken-by-child': 'yes' }, context))).toBe(emergencyNow);
      expect(urgency(form({ 'taken-by-other': 'yes' }, context))).toBe(emergencyNow);
      expect(urgency(form({ ...everywhere('no'), 'taken-by-child': 'unknown' }, context))).toBe(emergencyNow);
    }
  });

  it('is an emergency when more than planned was taken with any sign (H18)', () => {
    for (const sign of signs) {
      for (const rest of [{}, everywhere('no')]) {
        expect(urgency(form({ ...rest, [sign]: 'yes' }, { ...calm, aboveThePlan: oral(1) })), sign).toBe(emergencyNow);
        expect(urgency(form({ ...rest, [sign]: 'yes', 'extra-dose': 'yes' }, {})), sign).toBe(emergencyNow);
      }
    }
  });

  it('comes to keep going and watch only when everything was asked and nothing is told', () => {
    expect(told(form(everywhere('no'), calm)).outcome).toBe('keep-going-and-watch');
    expect(told(form(everywhere('no'), {})).outcome).toBe('keep-going-and-watch');
    expect(told(form({}, {})).outcome).toBe('contact-within-2-days');
    expect(told(form({}, calm)).outcome).toBe('contact-within-2-days');
    for (const sign of signs)
      expect(urgency(form({ ...everywhere('no'), [sign]: 'yes' }, calm))).toBeGreaterThanOrEqual(contact);
  });
});

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
    tryOn(anyForm, (some) => {
      const made = told(some);
      const { outcome, step, notes, back } = sayTriage(made, emergencyNumbers.UK, 'person', say);
      const all = [outcome, step, ...notes, back].join(' ');
      const isPressing = outcomes.indexOf(made.outcome) >= urgentToday;
      expect(all).not.toMatch(/\b(mg|micrograms|tablets?|half|lower|higher|reduce|raise|restart|resume)\b/i);
      if (isPressing) expect(all).not.toMatch(/\b(take|taking|stop|leave out)\b/i);
    });
  });
});
