import { Command } from '@commander-js/extra-typings';
import { answerCheck, exampleCheckRequest } from '@steady/exchange/api';
import { facts } from '@steady/knowledge';
import type { Say } from '@steady/language';
import { answerJson, commandWith, type JsonOptions } from '../answer-json.ts';
import type { Exit } from '../exit.ts';
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

/** A command that runs as it stands, from the root of the project. */
const example = commandWith('check', exampleCheckRequest);

function check(options: JsonOptions, say: Say): Promise<Exit> {
  const answer = (asked: unknown) => answerCheck(asked, facts, say, new Date());
  return answerJson(options, { waiting: 'terminal.check.waiting', answer, asText: checkAsText }, say);
}
