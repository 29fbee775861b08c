import { type Outcome, ok, type Problem, unless } from '@steady/engine';
import { readJson, readPlanRequest } from '@steady/exchange/api';
import type { Say } from '@steady/language';
import { readInput } from '../files/read-input.ts';
import { flagNames, type RequestFlags } from './flags.ts';
import { jsonFromFlags } from './json-from-flags.ts';

/**
 * The request as JSON: from the flags where there are any, else from a file or standard input.
 *
 * Problems: `file.not-readable`, `input.too-large`, `input.not-json`; of flags that could not be read also all others
 * the request has.
 */
export async function requestOf(
  options: RequestFlags & { readonly input?: string | undefined },
  say: Say,
): Promise<Outcome<unknown>> {
  if (flagNames.some((name) => options[name] !== undefined)) return requestOfFlags(options);
  if (options.input === undefined && process.stdin.isTTY) process.stderr.write(`${say('terminal.waiting')}\n`);

  const text = await readInput(options.input ?? '-');
  return text.ok ? readJson(text.value) : text;
}

function requestOfFlags(flags: RequestFlags): Outcome<unknown> {
  const { json, problems } = jsonFromFlags(flags);
  if (problems.length === 0) return ok(json);

  const others = readPlanRequest(json);
  const isNews = ({ at }: Problem) => !problems.some((known) => at === known.at || at.startsWith(`${known.at}/`));
  return unless([...problems, ...(others.ok ? [] : others.problems.filter(isNews))], () => json);
}
