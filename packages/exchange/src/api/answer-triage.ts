import { questions, triage } from '@steady/engine/triage';
import { emergencyNumbers, type Facts } from '@steady/knowledge';
import { type Say, sayQuestion, sayTriage } from '@steady/language';
import { readTriageRequest } from './read-triage-request.ts';
import { versions } from './versions.ts';
import type { WireProblemList } from './wire/problem.ts';
import type { WireTriageAnswer, WireTriageQuestions } from './wire/triage-answer.ts';
import { regionOf, triageRequestFrom } from './wire/triage-request.ts';
import { writeFinding } from './write-finding.ts';
import { writeProblems } from './write-problems.ts';

export type AnsweredTriage =
  | { readonly ok: true; readonly answer: WireTriageAnswer }
  | { readonly ok: false; readonly problems: WireProblemList['problems'] };

/**
 * The one way from a form of the triage to its answer, on the command line, on the server and on the page.
 *
 * @param now  the moment of the form where it names none
 */
export function answerTriage(json: unknown, facts: Facts, say: Say, now: Date): AnsweredTriage {
  const asked = readTriageRequest(json, now);
  if (!asked.ok) return { ok: false, ...writeProblems(asked.problems) };

  const { wire, now: moment } = asked.value;
  const made = triage(triageRequestFrom(wire, moment, facts), facts);
  const region = regionOf(wire);
  const { outcome, step, call, also, when, notes, back } = sayTriage(
    made,
    emergencyNumbers[region],
    wire.answeredBy ?? 'person',
    say,
  );
  return {
    ok: true,
    answer: {
      outcome: made.outcome,
      because: [...made.because],
      open: [...made.open],
      next: { code: made.next.step, says: outcome, step, when, call, also: [...also], notes: [...notes], back },
      region,
      findings: made.findings.map((finding) => writeFinding(finding, facts, say)),
      versions,
    },
  };
}

/** Every question of the triage with its words, in the order in which it is best asked. */
export function triageQuestions(say: Say): WireTriageQuestions {
  return {
    questions: questions.map(({ code, alone, mustBeAsked }) => ({
      code,
      alone,
      mustBeAsked,
      person: sayQuestion(code, 'person', say),
      carer: sayQuestion(code, 'carer', say),
    })),
  };
}
