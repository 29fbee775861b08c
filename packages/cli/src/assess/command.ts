import { Command } from '@commander-js/extra-typings';
import { answerAssess, exampleAssessRequest, readJson } from '@steady/exchange/api';
import { facts } from '@steady/knowledge';
import type { Say } from '@steady/language';
import { type Exit, exit } from '../exit.ts';
import { readInput } from '../files/read-input.ts';
import { refuseWith } from '../refuse.ts';
import { assessmentAsText } from './assessment-as-text.ts';

/**
 * `steady assess`: a record and an instant as JSON in; what is due, what was missed and every finding out.
 *
 * @param ended  takes the exit code
 */
export function assessCommand(say: Say, ended: (code: Exit) => void) {
  return new Command('assess')
    .description(say('terminal.assess'))
    .helpOption('--help', say('terminal.help'))
    .allowExcessArguments(false)
    .option('--input <file>', say('terminal.plan.input'))
    .option('--json', say('terminal.plan.json'))
    .addHelpText('after', `\n${say('terminal.examples')}\n\n${example}`)
    .action(async (options) => ended(await assess(options, say)));
}

const events = exampleAssessRequest.record.events.map((event) => `    ${JSON.stringify(event)}`);

/** A command that runs as it stands, from the root of the project. */
const example = `  npx steady assess <<'END'
{ "now": "${exampleAssessRequest.now}",
  "record": { "schema": "${exampleAssessRequest.record.schema}", "version": "${exampleAssessRequest.record.version}", "events": [
${events.join(',\n')} ] } }
END`;

interface AssessOptions {
  readonly input?: string | undefined;
  readonly json?: true | undefined;
}

async function assess({ input, json }: AssessOptions, say: Say): Promise<Exit> {
  if (input === undefined && process.stdin.isTTY) process.stderr.write(`${say('terminal.assess.waiting')}\n`);
  const text = await readInput(input ?? '-');
  const asked = text.ok ? readJson(text.value) : text;
  if (!asked.ok) return refuseWith(asked.problems, say);

  const answered = answerAssess(asked.value, facts, say);
  if (!answered.ok) return refuseWith(answered.problems, say);
  const { answer } = answered;
  process.stdout.write(`${json ? JSON.stringify(answer, null, 2) : assessmentAsText(answer, say)}\n`);
  return exit.answered;
}
