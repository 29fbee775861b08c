import { Command } from '@commander-js/extra-typings';
import { answerPump, examplePumpRequest, readJson } from '@steady/exchange/api';
import { facts } from '@steady/knowledge';
import type { Say } from '@steady/language';
import { type Exit, exit } from '../exit.ts';
import { readInput } from '../files/read-input.ts';
import { refuseWith } from '../refuse.ts';
import { pumpAsText } from './pump-as-text.ts';

/**
 * `steady pump`: a filled pump as JSON in, its dates and findings as JSON or as text out.
 *
 * @param ended  takes the exit code
 */
export function pumpCommand(say: Say, ended: (code: Exit) => void) {
  return new Command('pump')
    .description(say('terminal.pump'))
    .helpOption('--help', say('terminal.help'))
    .allowExcessArguments(false)
    .option('--input <file>', say('terminal.plan.input'))
    .option('--json', say('terminal.plan.json'))
    .addHelpText('after', `\n${say('terminal.examples')}\n\n${example}`)
    .action(async (options) => ended(await pump(options, say)));
}

const fields = Object.entries(examplePumpRequest).map(([name, value]) => `"${name}": ${JSON.stringify(value)}`);

/** A command that runs as it stands, from the root of the project. */
const example = `  npx steady pump <<'END'
{ ${fields.join(',\n  ')} }
END`;

interface PumpOptions {
  readonly input?: string | undefined;
  readonly json?: true | undefined;
}

async function pump({ input, json }: PumpOptions, say: Say): Promise<Exit> {
  if (input === undefined && process.stdin.isTTY) process.stderr.write(`${say('terminal.pump.waiting')}\n`);
  const text = await readInput(input ?? '-');
  const asked = text.ok ? readJson(text.value) : text;
  if (!asked.ok) return refuseWith(asked.problems, say);

  const answered = answerPump(asked.value, facts, say);
  if (!answered.ok) return refuseWith(answered.problems, say);
  const { answer } = answered;
  process.stdout.write(`${json ? JSON.stringify(answer, null, 2) : pumpAsText(answer, say)}\n`);
  return exit.answered;
}
