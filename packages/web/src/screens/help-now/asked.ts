import { writeAmount } from '@steady/engine';
import { type QuestionCode, questions } from '@steady/engine/triage';
import type { WireTriageRequest } from '@steady/exchange/api';
import { readExcess, type TypedExcess } from './typed-excess.ts';

export type By = 'person' | 'carer';
export type Reply = 'yes' | 'no' | 'unknown';

/** Circumstances that are asked for with yes, no or not known. */
const circumstances = [
  'kidneyFailure',
  'opioids',
  'sedatives',
  'alcohol',
  'spinalLevelAboveT6',
  'child',
  'alone',
] as const;

export type Circumstance = (typeof circumstances)[number] | 'pump';

/** One thing that is asked, on a screen of its own. */
export type Asked =
  | { readonly kind: 'question'; readonly code: QuestionCode }
  | { readonly kind: 'circumstance'; readonly code: Circumstance }
  | { readonly kind: 'last-dose' | 'missed' | 'amount' | 'words' };

/** What was answered so far. Nothing of it leaves the device; this window keeps it until it is closed or begun again. */
export interface HelpForm {
  readonly by: By;
  /** Whether the list of what cannot wait was not answered as a whole, so that each is asked by itself. */
  readonly unsure: boolean;
  readonly answers: Readonly<Partial<Record<QuestionCode, Reply>>>;
  readonly circumstances: Readonly<Partial<Record<Circumstance, Reply>>>;
  readonly hoursSinceLastDose?: number | 'unknown';
  readonly missedSlots?: number | 'unknown';
  /** How much more than planned, as it was typed; it counts while more than planned was taken. */
  readonly excess?: TypedExcess | 'unknown';
  readonly words: string;
}

export const emptyForm: HelpForm = { by: 'person', unsure: false, answers: {}, circumstances: {}, words: '' };

const cannotWait = questions.filter(({ alone }) => alone === 'emergency-now');

/** What a wider question that cannot wait either asks in its own words: who answers that one answers these (decision 12). */
const askedWithin = cannotWait.filter(({ within }) => cannotWait.some(({ code }) => code === within));

/** What cannot wait: the first screen, all at once, and nothing twice. */
export const flags = cannotWait.filter((one) => !askedWithin.includes(one)).map(({ code }) => code);

/**
 * What is in doubt for who is not sure of the list, until each is answered by itself: a doubt is no no (R3). That a child took
 * some is not doubted with all the rest: that doubt alone is an emergency, so it waits for its question.
 */
export const inDoubt = flags.filter((code) => code !== 'taken-by-child');

const doses: readonly QuestionCode[] = ['no-tablets-left', 'dose-dropped-by-mistake', 'vomiting-doses', 'recent-cut'];
const ofThePump: readonly QuestionCode[] = ['pump-refill-missed'];
const others = questions
  .map(({ code }) => code)
  .filter(
    (code) =>
      code !== 'extra-dose' && !cannotWait.some((one) => one.code === code) && ![...doses, ...ofThePump].includes(code),
  );

/** What is asked after the first screen, in order: doses and pump first, then how the person is, then the rest (CON-25). */
export function askedOf({ unsure, answers, circumstances: told }: HelpForm): readonly Asked[] {
  const question = (code: QuestionCode): Asked => ({ kind: 'question', code });
  return [
    ...(unsure ? flags.map(question) : []),
    { kind: 'last-dose' },
    { kind: 'missed' },
    question('extra-dose'),
    ...(answers['extra-dose'] === 'yes' ? [{ kind: 'amount' } as const] : []),
    ...doses.map(question),
    { kind: 'circumstance', code: 'pump' },
    ...(told.pump === 'no' ? [] : ofThePump.map(question)),
    ...others.map(question),
    ...circumstances.map((code) => ({ kind: 'circumstance', code }) as const),
    { kind: 'words' },
  ];
}

const hour = 3_600_000;

/** The form as the triage reads it. What was not reached is left out, which is not a no. */
export function requestOf(form: HelpForm, region: string, now: Date): WireTriageRequest {
  const { hoursSinceLastDose: hours, missedSlots, unsure, answers, excess, words } = form;
  const yesOrNo = Object.entries(form.circumstances).map(([code, reply]) => [
    code,
    reply === 'unknown' ? reply : reply === 'yes',
  ]);
  const lastDoseAt = typeof hours === 'number' ? new Date(now.getTime() - hours * hour).toISOString() : hours;
  return {
    region,
    now: now.toISOString(),
    answeredBy: form.by,
    answers: withNarrower({ ...(unsure && Object.fromEntries(inDoubt.map((code) => [code, 'unknown']))), ...answers }),
    context: {
      ...Object.fromEntries(yesOrNo),
      ...(lastDoseAt !== undefined && { lastDoseAt }),
      ...(missedSlots !== undefined && { missedSlots }),
      ...(excess !== undefined && answers['extra-dose'] === 'yes' && { aboveThePlan: aboveThePlan(excess) }),
    },
    ...(words.trim() !== '' && { text: words }),
  } as WireTriageRequest;
}

/** A doubt about a wider question is one about what it asks as well; the triage itself knows what a no to it answers. */
function withNarrower(answers: HelpForm['answers']): HelpForm['answers'] {
  const doubted = askedWithin.filter(({ within }) => within !== undefined && answers[within] === 'unknown');
  return { ...answers, ...Object.fromEntries(doubted.map(({ code }) => [code, 'unknown'])) };
}

function aboveThePlan(excess: TypedExcess | 'unknown'): ReturnType<typeof writeAmount> | 'unknown' {
  const read = excess === 'unknown' ? excess : readExcess(excess);
  return read === 'unknown' ? read : writeAmount(read.amount);
}
