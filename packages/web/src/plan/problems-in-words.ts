import type { Problem } from '@steady/engine';
import { type Say, sayProblem } from '@steady/language';
import type { FieldProblem } from '../components/field-note/problems-at.ts';

/** What keeps a plan from being made, in words, in the order of the form. */
export function problemsInWords(problems: readonly Problem[], say: Say): readonly FieldProblem[] {
  return problems.map((problem) => inWords(problem, say)).toSorted((a, b) => placeInForm(a) - placeInForm(b));
}

const missingCodes: readonly string[] = ['input.required', 'input.empty', 'current.empty'];

function inWords(problem: Problem, say: Say): FieldProblem {
  const { at, code, values } = problem;
  const isMissing = missingCodes.includes(code);
  if (isMissing && at === '/current') return { at, isMissing, says: say('planner.needed.taken') };
  if (isMissing && at === '/products') return { at, isMissing, says: say('planner.needed.products') };
  if (isMissing && at.startsWith('/target')) return { at, isMissing, says: say('planner.needed.target') };
  const { value } = values;
  if (code === 'amount.not-understood') {
    return { at, isMissing, says: say('planner.problems.number', { value: String(value ?? '') }) };
  }
  return { at, isMissing, says: sayProblem(problem, say) };
}

const fieldOrder = ['/purpose', '/current', '/target', '/products', '/pace', '/start', '/timeZone', '/patient'];

/** The first in the list is the first to go to. */
function placeInForm({ at }: FieldProblem): number {
  const place = fieldOrder.findIndex((field) => at.startsWith(field));
  return place === -1 ? fieldOrder.length : place;
}
