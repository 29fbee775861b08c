import { createContext, useContext } from 'react';

/** Something about one field that keeps the plan from being made. */
export interface FieldProblem {
  /** The field, as a JSON Pointer into the request, e.g. `/pace/cut`. */
  readonly at: string;
  readonly says: string;
  /** Whether the field is only empty still; then it is asked for, not blamed. */
  readonly isMissing: boolean;
}

export const FieldProblems = createContext<readonly FieldProblem[]>([]);

/** What is wrong with a field or a part of it; what is only missing is not. */
export function useProblemsAt(at: string): readonly FieldProblem[] {
  const all = useContext(FieldProblems);
  return all.filter((problem) => !problem.isMissing && isWithin(problem.at, at));
}

/** The name an element goes by for a field. */
export function idOfField(at: string): string {
  return `field${at.replaceAll('/', '-')}`;
}

function isWithin(at: string, field: string): boolean {
  return at === field || at.startsWith(`${field}/`);
}
