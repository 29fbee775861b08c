import { Command } from '@commander-js/extra-typings';
import { answerTriage, exampleTriageRequest, triageQuestions } from '@steady/exchange/api';
import { facts } from '@steady/knowledge';
import type { Say } from '@steady/language';
import { answerJson, commandWith, type JsonOptions, write } from '../answer-json.ts';
import type { Exit } from '../exit.ts';
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

/** A command that runs as it stands, from the root of the project. */
const example = commandWith('triage', exampleTriageRequest);

interface TriageOptions extends JsonOptions {
  readonly questions?: true | undefined;
}

async function triage({ questions, ...options }: TriageOptions, say: Say): Promise<Exit> {
  if (questions) return write(triageQuestions(say), questionsAsText, options.json, say);
  const answer = (asked: unknown) => answerTriage(asked, facts, say, new Date());
  return answerJson(options, { waiting: 'terminal.triage.waiting', answer, asText: triageAsText }, say);
}
