import type { Facts } from '@steady/knowledge';
import { answersTold } from './answers-told.ts';
import { type DosesTold, dosesTold } from './doses-told.ts';
import { type PersonTold, personTold } from './person-told.ts';
import type { QuestionCode } from './question-codes.ts';
import { questions } from './questions.ts';
import { any, type Condition, isSo } from './telling.ts';
import type { TriageRequest } from './triage-request.ts';
import { besideUnreadWords } from './words-told.ts';

/** The form as conditions that rules are made of. */
export interface WhatIsTold extends PersonTold, DosesTold {
  readonly of: (code: QuestionCode) => Condition;
  /** Any sign of the person, a high temperature among them. */
  readonly anySign: Condition;
  /** What words that were not understood may be about: questions that everybody must be asked and nobody answered. */
  readonly unreadBeside: Condition;
  /** What should be known of everybody, to be named where it is not. */
  readonly surroundings: readonly Condition[];
}

/**
 * What a form tells: of the person, then question by question, then of the doses.
 *
 * Facts: LIMIT-R1 (a fever in Cel, mg of an excess), LIMIT-M8, OD-14, and what kidneys and age rest on.
 */
export function whatIsTold(request: TriageRequest, facts: Facts): WhatIsTold {
  const { fever } = facts['LIMIT-R1'].figures;
  const person = personTold(request, facts);
  const hot = isSo('temperature', request.context.temperature, (degrees) => degrees >= fever.value);
  const of = answersTold(request, person.pump, hot);
  const doses = dosesTold(request, of, facts);

  const { pump, kidneyFailure, slowedByOthers, highCordInjury } = person;
  const { excess, missed, longGap } = doses;
  return {
    ...person,
    ...doses,
    of,
    anySign: any(
      ...questions.filter(({ isSign }) => isSign).map(({ code }) => of(code)),
      // no question names it: what it is, its own finding says
      { telling: request.hasUnknownSign === true ? 'yes' : 'no', codes: [], told: [] },
    ),
    unreadBeside: besideUnreadWords(request, of),
    surroundings: [pump, excess, missed, longGap, kidneyFailure, slowedByOthers, highCordInjury],
  };
}
