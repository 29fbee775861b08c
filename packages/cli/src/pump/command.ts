import { Command } from '@commander-js/extra-typings';
import { answerPump, examplePumpRequest } from '@steady/exchange/api';
import { facts } from '@steady/knowledge';
import type { Say } from '@steady/language';
import { answerJson, commandWith, type JsonOptions } from '../answer-json.ts';
import type { Exit } from '../exit.ts';
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

/** A command that runs as it stands, from the root of the project. */
const example = commandWith('pump', examplePumpRequest);

function pump(options: JsonOptions, say: Say): Promise<Exit> {
  const answer = (asked: unknown) => answerPump(asked, facts, say);
  return answerJson(options, { waiting: 'terminal.pump.waiting', answer, asText: pumpAsText }, say);
}
