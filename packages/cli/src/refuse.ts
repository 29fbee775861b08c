import type { Problem } from '@steady/engine';
import { writeProblems } from '@steady/exchange/api';
import { type Exit, exit } from './exit.ts';

/** Writes every problem of the input as JSON to standard error. */
export function refuseWith(problems: readonly Problem[]): Exit {
  process.stderr.write(`${harmless(JSON.stringify(writeProblems(problems), null, 2))}\n`);
  return exit.refused;
}

/**
 * The same JSON with every character written out that a terminal would act on and not show: a problem repeats what
 * somebody sent, such as the name of an unknown field.
 */
function harmless(json: string): string {
  return json.replaceAll(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (unseen) =>
    Array.from({ length: unseen.length }, (_, i) => `\\u${unseen.charCodeAt(i).toString(16).padStart(4, '0')}`).join(
      '',
    ),
  );
}
