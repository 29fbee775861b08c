import { oral } from '@steady/engine';
import { type QuestionCode, questionCodes, questions } from '@steady/engine/triage';
import { describe, expect, it } from 'vitest';
import { patience } from './law.ts';
import {
  calm,
  contact,
  contextSteps,
  contexts,
  type Degree,
  degrees,
  emergencyNow,
  everywhere,
  form,
  redFlags,
  told,
  urgency,
  urgentToday,
} from './triage-forms.ts';

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
