import { Command } from '@commander-js/extra-typings';
import { answerCheck, exampleCheckRequest, readJson } from '@steady/exchange/api';
import { facts } from '@steady/knowledge';
import type { Say } from '@steady/language';
import { type Exit, exit } from '../exit.ts';
import { readInput } from '../files/read-input.ts';
import { refuseWith } from '../refuse.ts';
import { checkAsText } from './check-as-text.ts';

/**
 * `steady check`: somebody and what they take as JSON in, findings as JSON or as a text out.
 *
 * @param ended  takes the exit code
 */
export function checkCommand(say: Say, ended: (code: Exit) => void) {
  return new Command('check')
    .description(say('terminal.check'))
    .helpOption('--help', say('terminal.help'))
    .allowExcessArguments(false)
    .option('--input <file>', say('terminal.check.input'))
    .option('--json', say('terminal.check.json'))
    .addHelpText('after', `\n${say('terminal.examples')}\n\n${example}`)
    .action(async (options) => ended(await check(options, say)));
}

const fields = Object.entries(exampleCheckRequest).map(([name, value]) => `"${name}": ${JSON.stringify(value)}`);

/** A command that runs as it stands, from the root of the project. */
const example = `  npx steady check <<'END'
{ ${fields.join(',\n  ')} }
END`;

interface CheckOptions {
  readonly input?: string | undefined;
  readonly json?: true | undefined;
}

async function check({ input, json }: CheckOptions, say: Say): Promise<Exit> {
  if (input === undefined && process.stdin.isTTY) process.stderr.write(`${say('terminal.check.waiting')}\n`);
  const text = await readInput(input ?? '-');
  const asked = text.ok ? readJson(text.value) : text;
  if (!asked.ok) return refuseWith(asked.problems, say);

  const answered = answerCheck(asked.value, facts, say, new Date());
  if (!answered.ok) return refuseWith(answered.problems, say);

  const { answer } = answered;
  process.stdout.write(`${json ? JSON.stringify(answer, null, 2) : checkAsText(answer, say)}\n`);
  return exit.answered;
}
