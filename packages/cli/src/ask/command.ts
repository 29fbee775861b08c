import { Command } from '@commander-js/extra-typings';
import { problem } from '@steady/engine';
import { questionAnswerer } from '@steady/exchange/ask';
import { facts } from '@steady/knowledge';
import type { Say } from '@steady/language';
import { write } from '../answer-json.ts';
import type { Exit } from '../exit.ts';
import { readInput } from '../files/read-input.ts';
import { refuseWith } from '../refuse.ts';
import { answerAsText } from './answer-as-text.ts';

/**
 * `steady ask`: a question in plain words in, an answer made of facts as JSON or to read out.
 *
 * @param ended  takes the exit code
 */
export function askCommand(say: Say, ended: (code: Exit) => void) {
  return new Command('ask')
    .description(say('terminal.ask'))
    .helpOption('--help', say('terminal.help'))
    .argument('[question]', say('terminal.ask.question'))
    .allowExcessArguments(false)
    .option('--region <code>', say('terminal.ask.region'))
    .option('--json', say('terminal.plan.json'))
    .addHelpText('after', `\n${say('terminal.examples')}\n\n${example}`)
    .action(async (question, options) => ended(await ask(question, options, say)));
}

/** Commands that run as they stand, from the root of the project. */
const example = `  npx steady ask "Can I drink wine with it?" --region UK
  echo "Can I drive?" | npx steady ask - --json`;

interface AskOptions {
  readonly region?: string | undefined;
  readonly json?: true | undefined;
}

async function ask(typed: string | undefined, { region, json }: AskOptions, say: Say): Promise<Exit> {
  if (typed === undefined) return refuseWith([problem('input.required', '/question')], say);
  const question = await questionOf(typed);
  if (!question.ok) return refuseWith(question.problems, say);

  const answered = questionAnswerer(facts, say)({ question: question.value, ...(region !== undefined && { region }) });
  if (!answered.ok) return refuseWith(answered.problems, say);

  return write(answered.answer, answerAsText, json, say);
}

/** The question as it was typed; `-` stands for standard input, without the line end that closes it. */
async function questionOf(typed: string) {
  const read = typed === '-' ? await readInput('-') : { ok: true as const, value: typed };
  return read.ok ? { ...read, value: read.value.trimEnd() } : read;
}
