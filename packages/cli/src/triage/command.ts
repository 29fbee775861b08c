import { Command } from '@commander-js/extra-typings';
import { answerTriage, exampleTriageRequest, readJson, triageQuestions } from '@steady/exchange/api';
import { facts } from '@steady/knowledge';
import type { Say } from '@steady/language';
import { type Exit, exit } from '../exit.ts';
import { readInput } from '../files/read-input.ts';
import { refuseWith } from '../refuse.ts';
import { questionsAsText } from './questions-as-text.ts';
import { triageAsText } from './triage-as-text.ts';

/**
 * `steady triage`: a form as JSON in, how fast help is needed as JSON or as text out.
 *
 * @param ended  takes the exit code
 */
export function triageCommand(say: Say, ended: (code: Exit) => void) {
  return new Command('triage')
    .description(say('terminal.triage'))
    .helpOption('--help', say('terminal.help'))
    .allowExcessArguments(false)
    .option('--input <file>', say('terminal.triage.input'))
    .option('--json', say('terminal.triage.json'))
    .option('--questions', say('terminal.triage.questions'))
    .addHelpText('after', `\n${say('terminal.examples')}\n\n${example}`)
    .action(async (options) => ended(await triage(options, say)));
}

const fields = Object.entries(exampleTriageRequest).map(([name, value]) => `"${name}": ${JSON.stringify(value)}`);

/** A command that runs as it stands, from the root of the project. */
const example = `  npx steady triage <<'END'
{ ${fields.join(',\n  ')} }
END`;

interface TriageOptions {
  readonly input?: string | undefined;
  readonly json?: true | undefined;
  readonly questions?: true | undefined;
}

async function triage({ input, json, questions }: TriageOptions, say: Say): Promise<Exit> {
  if (questions) {
    const list = triageQuestions(say);
    return answer(json ? JSON.stringify(list, null, 2) : questionsAsText(list, say));
  }
  if (input === undefined && process.stdin.isTTY) process.stderr.write(`${say('terminal.triage.waiting')}\n`);
  const text = await readInput(input ?? '-');
  const asked = text.ok ? readJson(text.value) : text;
  if (!asked.ok) return refuseWith(asked.problems, say);

  const answered = answerTriage(asked.value, facts, say, new Date());
  if (!answered.ok) return refuseWith(answered.problems, say);
  return answer(json ? JSON.stringify(answered.answer, null, 2) : triageAsText(answered.answer, say));
}

function answer(text: string): Exit {
  process.stdout.write(`${text}\n`);
  return exit.answered;
}
