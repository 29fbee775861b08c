import { Command } from '@commander-js/extra-typings';
import { answerAssess, exampleAssessRequest } from '@steady/exchange/api';
import { facts } from '@steady/knowledge';
import type { Say } from '@steady/language';
import { answerJson, type JsonOptions } from '../answer-json.ts';
import type { Exit } from '../exit.ts';
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

function assess(options: JsonOptions, say: Say): Promise<Exit> {
  const answer = (asked: unknown) => answerAssess(asked, facts, say);
  return answerJson(options, { waiting: 'terminal.assess.waiting', answer, asText: assessmentAsText }, say);
}
