import { type Problem, type ProblemCode, problem, problemCodes } from '@steady/engine';
import type { z } from 'zod';
import { type Path, pointerTo, valueAt } from './json-pointer.ts';

type Issue = z.core.$ZodIssue;

/**
 * What a schema found wrong with a document, as problems. A schema names a problem code as the message of its issue, and
 * after it what was expected; where it names none, the kind of issue decides.
 *
 * @param json  the document the issues are about
 */
export function problemsOfIssues(issues: readonly Issue[], json: unknown): readonly Problem[] {
  return problemsBelow([], issues, json);
}

/** @param base  where the paths of these issues begin */
function problemsBelow(base: Path, issues: readonly Issue[], json: unknown): readonly Problem[] {
  const mistyped = new Set(issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => pointerTo(path)));
  // the length of what is no list at all says nothing
  const isNews = ({ code, path }: Issue) =>
    (code !== 'too_big' && code !== 'too_small') || !mistyped.has(pointerTo(path));
  return issues.filter(isNews).flatMap((issue) => problemsOf(issue, json, base));
}

function problemsOf(issue: Issue, json: unknown, base: Path): readonly Problem[] {
  const path = [...base, ...issue.path];
  const found = valueAt(json, path);

  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((field) =>
      problem('input.unknown-field', pointerTo([...path, field]), { field: shown(field) }),
    );
  }
  if (issue.code === 'invalid_union') {
    if ('options' in issue) return [problemWith(issue, path, found, (issue.options ?? []).map(String))];
    return problemsBelow(path, branchMeant(issue.errors), json);
  }
  const named = namedIn(issue);
  if (named)
    return [
      problem(named.code, pointerTo(path), { ...named.values, ...(found !== undefined && { value: shown(found) }) }),
    ];
  return [problemWith(issue, path, found, issue.code === 'invalid_value' ? issue.values.map(String) : [])];
}

/**
 * Of several shapes the last that is of the kind of what was found; where none is, the last one: those before it are single
 * words such as `unknown`.
 */
function branchMeant(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const isOfAnotherKind = ({ code, path }: Issue) =>
    path.length === 0 && (code === 'invalid_type' || code === 'invalid_value');
  return branches.findLast((issues) => !issues.some(isOfAnotherKind)) ?? branches.at(-1) ?? [];
}

/** The code a schema gave its issue, with what it expected. */
function namedIn(issue: Issue) {
  const [code = '', ...expected] = issue.message.split(' ');
  if (!isProblemCode(code)) return undefined;
  const params = issue.code === 'custom' ? issue.params : undefined;
  return { code, values: { ...(expected.length > 0 && { expected: expected.join(' ') }), ...params } };
}

function problemWith(issue: Issue, path: Path, found: unknown, allowed: readonly string[]): Problem {
  const at = pointerTo(path);
  if (found === undefined) return problem('input.required', at);
  const value = shown(found);

  switch (issue.code) {
    case 'invalid_union':
    case 'invalid_value':
      if (typeof found === 'string') return problem('input.not-one-of', at, { value, allowed: allowed.join(', ') });
      return problem('input.type', at, { expected: 'string', found: typeOf(found) });
    case 'too_small':
      return problem('input.empty', at);
    case 'too_big': {
      const most = Number(issue.maximum);
      return problem(issue.origin === 'array' ? 'input.too-many' : 'input.too-long', at, {
        most,
        found: lengthOf(found),
      });
    }
    case 'invalid_type':
      if (typeof found === 'number' && !Number.isFinite(found)) return problem('input.out-of-range', at, { value });
      return problem('input.type', at, { expected: nameOf(issue.expected), found: typeOf(found) });
    default:
      throw new Error(`a schema refuses without naming a problem: ${issue.code}`);
  }
}

function isProblemCode(text: string): text is ProblemCode {
  return (problemCodes as readonly string[]).includes(text);
}

/** What stands in the document, short enough for a message. */
function shown(value: unknown): string {
  if (typeof value === 'object' && value !== null) return typeOf(value);
  return Object.is(value, -0) ? '-0' : String(value).slice(0, 40);
}

/** The kind of a JSON value, as JSON Schema calls it. */
function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function nameOf(expected: string): string {
  return expected === 'int' ? 'integer' : expected;
}

function lengthOf(value: unknown): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : 0;
}
