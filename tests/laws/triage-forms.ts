import { oral } from '@steady/engine';
import {
  type Answer,
  nothingAsked,
  outcomes,
  type QuestionCode,
  questionCodes,
  type Triage,
  type TriageContext,
  type TriageRequest,
  triage,
} from '@steady/engine/triage';
import { facts } from '@steady/knowledge';
import fc from 'fast-check';
import { nobody } from '../../packages/engine/src/patient/examples.ts';

/** What can stand behind a question, from least to most; left out stands between no and unknown (R3). */
export const degrees = ['no', undefined, 'unknown', 'yes'] as const;

export type Degree = (typeof degrees)[number];

export type Degrees = Readonly<Partial<Record<QuestionCode, Degree>>>;

/** A form with these answers, at a day on which nothing else is known. */
export function form(
  answers: Degrees,
  context: Partial<TriageContext> = {},
  alarms: readonly QuestionCode[] = [],
  hasUnreadWords = false,
): TriageRequest {
  const given = Object.entries(answers).filter(([, degree]) => degree !== undefined);
  return {
    patient: nobody,
    on: '2026-12-01' as TriageRequest['on'],
    answers: Object.fromEntries(given) as Partial<Record<QuestionCode, Answer>>,
    alarms,
    hasUnreadWords,
    context: { ...nothingAsked, ...context },
  };
}

export function told(request: TriageRequest): Triage {
  return triage(request, facts);
}

/** How much an outcome presses, from 0. */
export function urgency(request: TriageRequest): number {
  return outcomes.indexOf(told(request).outcome);
}

export const emergencyNow = outcomes.indexOf('emergency-now');
export const urgentToday = outcomes.indexOf('urgent-today');
export const contact = outcomes.indexOf('contact-within-2-days');

/** The red flags of the safety reference that a yes alone is, written out here and not read from the engine. */
export const redFlags: readonly QuestionCode[] = [
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

/** The same answer to every question. */
export function everywhere(degree: Degree): Degrees {
  return Object.fromEntries(questionCodes.map((code) => [code, degree]));
}

/** A person with nothing that makes more of a sign, all of it asked. */
export const calm: TriageContext = {
  hoursSinceLastDose: 3,
  missedSlots: 0,
  pump: false,
  aboveThePlan: oral(0),
  takenIn24Hours: oral(60_000),
  kidneyFailure: false,
  alcohol: false,
  opioids: false,
  sedatives: false,
  spinalLevelAboveT6: false,
  child: false,
  alone: false,
  temperature: 36.8,
};

type Steps<Name extends keyof TriageContext> = readonly TriageContext[Name][];
const yesOrNo: readonly (boolean | 'unknown' | 'not-asked')[] = [false, 'not-asked', 'unknown', true];

/** Each field of the context, from least to most; where two orders hold, both are lists of their own. */
export const contextSteps: readonly {
  readonly name: keyof TriageContext;
  readonly steps: readonly unknown[];
}[] = [
  { name: 'hoursSinceLastDose', steps: [3, 'not-asked', 'unknown', 24] satisfies Steps<'hoursSinceLastDose'> },
  { name: 'hoursSinceLastDose', steps: [0, 8, 23.99, 24, 36, 1000] satisfies Steps<'hoursSinceLastDose'> },
  { name: 'missedSlots', steps: [0, 'not-asked', 'unknown', 3] satisfies Steps<'missedSlots'> },
  { name: 'missedSlots', steps: [0, 1, 2, 3, 4, 100] satisfies Steps<'missedSlots'> },
  { name: 'aboveThePlan', steps: [oral(0), 'not-asked', 'unknown', oral(100_000)] satisfies Steps<'aboveThePlan'> },
  {
    name: 'aboveThePlan',
    steps: [0, 0.001, 5, 10, 99.999, 100, 150, 2500].map((mg) =>
      oral(Math.round(mg * 1000)),
    ) satisfies Steps<'aboveThePlan'>,
  },
  {
    name: 'takenIn24Hours',
    steps: [oral(0), 'not-asked', 'unknown', oral(150_000), oral(1_000_000_000)] satisfies Steps<'takenIn24Hours'>,
  },
  { name: 'temperature', steps: [36.8, 'not-asked', 'unknown', 38] satisfies Steps<'temperature'> },
  { name: 'temperature', steps: [30, 36.8, 37.9, 38, 38.5, 42] satisfies Steps<'temperature'> },
  ...(
    ['pump', 'kidneyFailure', 'alcohol', 'opioids', 'sedatives', 'spinalLevelAboveT6', 'child', 'alone'] as const
  ).map((name) => ({ name, steps: yesOrNo })),
];

/** The calm context and the one of which nothing was asked, each with every single step of every field. */
export const contexts: readonly Partial<TriageContext>[] = [
  {},
  calm,
  ...contextSteps.flatMap(({ name, steps }) => steps.map((step) => ({ ...calm, [name]: step }))),
];

/** Any form at all. */
export const anyForm: fc.Arbitrary<TriageRequest> = fc
  .record({
    answers: fc.oneof(
      fc.record(Object.fromEntries(questionCodes.map((code) => [code, fc.constantFrom(...degrees)]))),
      // mostly calm forms, in which one answer more makes the difference
      fc.dictionary(fc.constantFrom(...questionCodes), fc.constantFrom(...degrees), { maxKeys: 4 }).map((some) => ({
        ...everywhere('no'),
        ...some,
      })),
    ),
    context: fc.record(
      Object.fromEntries(
        (Object.keys(calm) as (keyof TriageContext)[]).map((name) => [
          name,
          fc.constantFrom(...contextSteps.filter((one) => one.name === name).flatMap(({ steps }) => steps)),
        ]),
      ),
    ),
    alarms: fc.subarray([...questionCodes], { maxLength: 2 }),
    hasUnreadWords: fc.boolean(),
  })
  .map(({ answers, context, alarms, hasUnreadWords }) =>
    form(answers, context as Partial<TriageContext>, alarms, hasUnreadWords),
  );

/** One form and the same with one thing told more. */
export const formAndMore: fc.Arbitrary<readonly [less: TriageRequest, more: TriageRequest]> = fc
  .tuple(anyForm, fc.nat(1000), fc.nat(1000))
  .map(([less, which, how]) => {
    const place = which % (questionCodes.length + contextSteps.length);
    const code = questionCodes[place];
    if (code !== undefined) {
      const now = degrees.indexOf(less.answers[code]);
      const next = degrees[Math.min(3, now + 1 + (how % 3))];
      const { [code]: _, ...others } = less.answers;
      return [less, { ...less, answers: next === undefined ? others : { ...others, [code]: next } }] as const;
    }
    const { name, steps } = contextSteps[place - questionCodes.length] ?? { name: 'pump' as const, steps: yesOrNo };
    const from = how % steps.length;
    const to = Math.min(steps.length - 1, from + 1 + (how % 3));
    const withStep = (index: number) =>
      ({ ...less, context: { ...less.context, [name]: steps[index] } }) as TriageRequest;
    return [withStep(from), withStep(to)] as const;
  });
