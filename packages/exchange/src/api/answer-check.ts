import { checkPerson, type Finding, readCondition, type TakenMedicine } from '@steady/engine';
import type { FactId, Facts } from '@steady/knowledge';
import type { Say } from '@steady/language';
import { type AskedCheck, readCheckRequest } from './read-check-request.ts';
import { versions } from './versions.ts';
import type { WireCheckAnswer } from './wire/check-answer.ts';
import { checkRequestFrom, conditionsOf } from './wire/check-request.ts';
import type { WireProblemList } from './wire/problem.ts';
import { writeBasis } from './write-cites.ts';
import { writeFinding } from './write-finding.ts';
import { writeProblems } from './write-problems.ts';

/** A check as it goes out, or what is wrong with what was asked. */
export type AnsweredCheck =
  | { readonly ok: true; readonly answer: WireCheckAnswer }
  | { readonly ok: false; readonly problems: WireProblemList['problems'] };

/**
 * The one way from a request for a check to its answer, on the command line, on the server and on the page.
 *
 * @param now  its day, in UTC, is that of the check where the request names none
 */
export function answerCheck(json: unknown, facts: Facts, say: Say, now: Date): AnsweredCheck {
  const asked = readCheckRequest(json, now);
  return asked.ok
    ? { ok: true, answer: answerTo(asked.value, facts, say) }
    : { ok: false, ...writeProblems(asked.problems) };
}

function answerTo({ wire, today }: AskedCheck, facts: Facts, say: Say): WireCheckAnswer {
  const request = checkRequestFrom(wire, today);
  const { medicines } = request.patient;
  const conditions = conditionsOf(wire);
  const findings = checkPerson(request, facts);
  return {
    on: request.on,
    findings: findings.map((finding) => writeFinding(finding, facts, say)),
    medicines: medicines === 'unknown' ? [] : medicines.map(writeMedicine),
    conditions:
      conditions === 'unknown'
        ? []
        : conditions.map((given) => ({ given, recognised: readCondition(given) ?? 'not-recognised' })),
    basis: writeBasis(factsOf(findings), facts, say),
    versions,
  };
}

function writeMedicine({ given, read, perhaps: near }: TakenMedicine): WireCheckAnswer['medicines'][number] {
  const perhaps = near === undefined ? {} : { perhaps: near.name };
  if (typeof read === 'string') {
    return { given, recognised: 'not-recognised', classes: [], ...perhaps, whole: false, approved: true };
  }
  const { name, classes, by, isWhole, isCodeRead } = read;
  return { given, recognised: name, classes: [...classes], ...perhaps, by, whole: isWhole, approved: isCodeRead };
}

function factsOf(findings: readonly Finding[]): readonly FactId[] {
  return [...new Set(findings.flatMap(({ cites }) => cites))];
}
