import { oral } from '@steady/engine';
import { type QuestionCode, questionCodes, questions, type TriageRequest, triage } from '@steady/engine/triage';
import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { nobody } from '../../packages/engine/src/patient/examples.ts';
import { calm, everywhere, form, told } from '../laws/triage-forms.ts';

/** What happened to a dose or a pump, as against a sign of the person; written out here and not read from the engine. */
const events: readonly QuestionCode[] = [
  'self-harm',
  'taken-on-purpose',
  'many-at-once',
  'taken-by-child',
  'taken-by-other',
  'pump-alarm',
  'pump-empty',
  'extra-dose',
  'no-tablets-left',
  'dose-dropped-by-mistake',
  'pump-refill-missed',
  'recent-cut',
];

/** The red flags, and what nobody can go on without. */
const mustBeAsked: readonly QuestionCode[] = [
  'hard-to-wake',
  'slow-breathing',
  'seizure',
  'swelling-face',
  'hallucination',
  'severe-confusion',
  'fainting',
  'chest-pain',
  'slow-pulse',
  'dark-urine',
  'self-harm',
  'taken-on-purpose',
  'taken-by-child',
  'taken-by-other',
  'pump-alarm',
  'pump-empty',
  'no-tablets-left',
  'vomiting-doses',
  'confusion',
  'very-sleepy',
];

const finding = (made: ReturnType<typeof told>, code: string) => made.findings.find((one) => one.code === code);

describe('A question', () => {
  it.each(questionCodes)('%s is a sign of a pump wearer, or tells of a dose or a pump (R9)', (code) => {
    const signs = finding(
      told(form({ ...everywhere('no'), [code]: 'yes' }, { ...calm, pump: true })),
      'triage.pump-sign',
    );
    expect(signs?.values).toEqual(events.includes(code) ? undefined : { signs: `${code}, pump` });
  });

  it.each(questionCodes.filter((code) => !mustBeAsked.includes(code)))('%s may be left out of a calm form', (code) => {
    const { [code]: _, ...others } = everywhere('no');
    const within = questions.filter((question) => question.within === code).map((question) => question.code);
    const answers = { ...others, ...Object.fromEntries(within.map((inner) => [inner, 'no' as const])) };
    expect(told(form(answers, calm)).outcome).toBe('keep-going-and-watch');
  });

  it('about the pump need not be asked of somebody without one, and is of everybody else (R3)', () => {
    const { 'pump-alarm': _a, 'pump-empty': _e, 'pump-refill-missed': _r, ...others } = everywhere('no');
    const left = (pump: boolean | 'unknown') =>
      finding(told(form(others, { ...calm, pump })), 'triage.not-asked')?.values['missing'];
    const all = 'pump-alarm, pump-empty, pump-refill-missed';
    expect([left(false), left(true), left('unknown')]).toEqual([undefined, all, all]);
  });

  it.each(questions.filter(({ within }) => within !== undefined).map(({ code, within }) => [code, within] as const))(
    '%s that is left out is answered by a no to %s, and by nothing else (R3)',
    (code, within) => {
      const { [code]: _, ...others } = everywhere('no');
      const isOpen = (wider: 'no' | 'yes' | 'unknown') => {
        const { values } =
          finding(
            told(form({ ...others, [within as QuestionCode]: wider }, { ...calm, pump: true })),
            'triage.not-asked',
          ) ?? {};
        return String(values?.['missing']).split(', ').includes(code);
      };
      expect([isOpen('no'), isOpen('unknown'), isOpen('yes')]).toEqual([false, true, true]);
    },
  );

  it('rests on facts, each of them', () => {
    expect(questions.filter(({ cites }) => cites.length === 0)).toEqual([]);
  });
});

/** A little too much taken by a man of 50 with this creatinine in mg/dL. */
const tooMuchWith = (patient: Partial<TriageRequest['patient']>) =>
  triage(
    {
      ...form(everywhere('no'), { ...calm, kidneyFailure: 'not-asked', child: 'not-asked', aboveThePlan: oral(5000) }),
      patient: { ...nobody, ...patient },
    },
    facts,
  );
const man = (milligramsPerDecilitre: number) => ({
  birthDate: '1976-05-01' as const as TriageRequest['on'],
  sex: 'male' as const,
  conditions: [],
  creatinine: { milligramsPerDecilitre, on: '2026-11-20' as TriageRequest['on'] },
});

describe('A little too much', () => {
  it.each([
    ['normal', 0.9, 'urgent-today'],
    ['a little less than normal', 1.3, 'urgent-today'],
    ['reduced', 1.8, 'emergency-now'],
    ['failing', 4, 'emergency-now'],
  ] as const)('in a person whose kidneys are %s, by their last result (OD-14)', (_, creatinine, outcome) => {
    expect(tooMuchWith(man(creatinine)).outcome).toBe(outcome);
  });

  it('names the result that makes an emergency of it', () => {
    expect(finding(tooMuchWith(man(1.8)), 'triage.excess-with-risk')?.values).toEqual({
      signs: 'aboveThePlan, creatinine',
    });
  });

  it('in a person whose age is not known says that a child would be an emergency', () => {
    expect(finding(tooMuchWith({}), 'triage.excess-in-child')).toMatchObject({
      verdict: 'cannot-tell',
      values: { signs: 'aboveThePlan', missing: 'child, birthDate' },
    });
    expect(finding(tooMuchWith(man(0.9)), 'triage.excess-in-child')).toBeUndefined();
  });

  it('that is large by its amount names the amount, not the question about it', () => {
    const large = told(form({ ...everywhere('no'), 'extra-dose': 'yes' }, { ...calm, aboveThePlan: oral(100_000) }));
    expect(finding(large, 'triage.excess-large')?.values).toEqual({ signs: 'aboveThePlan' });
  });
});

describe('A dose some hours ago', () => {
  it('does not tell whether another was missed: fever presses as long as nobody said', () => {
    const fever = (missedSlots: 0 | 'not-asked') =>
      told(form({ ...everywhere('no'), fever: 'yes' }, { ...calm, hoursSinceLastDose: 3, missedSlots }));
    expect(fever(0).outcome).toBe('contact-within-2-days');
    expect(fever('not-asked').outcome).toBe('urgent-today');
    expect(finding(fever('not-asked'), 'triage.fever-with-more')?.values).toEqual({
      signs: 'fever',
      missing: 'missedSlots, lastDoseAt',
    });
  });
});
