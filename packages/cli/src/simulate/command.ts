import { Command } from '@commander-js/extra-typings';
import {
  answerSimulationWith,
  exampleSimulateRequest,
  fieldsOf,
  readJson,
  simulateRequestSchema,
} from '@steady/exchange/api';
import { openPopulationCrew, worthwhile } from '@steady/exchange/population';
import { facts } from '@steady/knowledge';
import type { Say } from '@steady/language';
import { type Exit, exit } from '../exit.ts';
import { fieldsAsText } from '../fields-as-text.ts';
import { readInput } from '../files/read-input.ts';
import { refuseWith } from '../refuse.ts';
import { simulationAsText } from './simulation-as-text.ts';

/**
 * `steady simulate`: JSON in, concentrations over time as JSON or as a table out.
 *
 * @param ended  takes the exit code
 */
export function simulateCommand(say: Say, ended: (code: Exit) => void) {
  return new Command('simulate')
    .description(say('terminal.simulate'))
    .helpOption('--help', say('terminal.help'))
    .allowExcessArguments(false)
    .option('--input <file>', say('terminal.simulate.input'))
    .option('--json', say('terminal.simulate.json'))
    .addHelpText('after', `\n${fieldsAsText(fieldsOf(simulateRequestSchema), say)}`)
    .addHelpText('after', `\n${say('terminal.examples')}\n\n${example}`)
    .action(async (options) => ended(await simulate(options, say)));
}

const fields = Object.entries(exampleSimulateRequest).map(([name, value]) => `"${name}": ${JSON.stringify(value)}`);

/** A command that runs as it stands, from the root of the project. */
const example = `  npx steady simulate <<'END'
{ ${fields.join(',\n  ')} }
END`;

interface SimulateOptions {
  readonly input?: string | undefined;
  readonly json?: true | undefined;
}

async function simulate({ input, json }: SimulateOptions, say: Say): Promise<Exit> {
  if (input === undefined && process.stdin.isTTY) process.stderr.write(`${say('terminal.simulate.waiting')}\n`);
  const text = await readInput(input ?? '-');
  const asked = text.ok ? readJson(text.value) : text;
  if (!asked.ok) return refuseWith(asked.problems, say);

  const crew = openPopulationCrew({ from: worthwhile.starting });
  const answered = await answerSimulationWith(crew.answers, asked.value, facts, say, new Date());
  await crew.close();
  if (!answered.ok) return refuseWith(answered.problems, say);

  const { answer } = answered;
  process.stdout.write(`${json ? JSON.stringify(answer, null, 2) : simulationAsText(answer, say)}\n`);
  return exit.answered;
}
