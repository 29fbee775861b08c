import { Command } from '@commander-js/extra-typings';
import { answerSimulationWith, exampleSimulateRequest, fieldsOf, simulateRequestSchema } from '@steady/exchange/api';
import { openPopulationCrew, worthwhile } from '@steady/exchange/population';
import { facts } from '@steady/knowledge';
import type { Say } from '@steady/language';
import { answerJson, commandWith, type JsonOptions } from '../answer-json.ts';
import type { Exit } from '../exit.ts';
import { fieldsAsText } from '../fields-as-text.ts';
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

/** A command that runs as it stands, from the root of the project: what it changes can be seen in what is taken later. */
const example = commandWith('simulate', {
  ...exampleSimulateRequest,
  doses: [0, 24, 48].map((at) => ({ at, dose: { value: 20, unit: 'mg' }, route: 'oral' })),
  population: { patients: 1000, seed: 1 },
});

function simulate(options: JsonOptions, say: Say): Promise<Exit> {
  const answer = async (asked: unknown) => {
    const crew = openPopulationCrew({ from: worthwhile.starting });
    const answered = await answerSimulationWith(crew.answers, asked, facts, say, new Date());
    await crew.close();
    return answered;
  };
  return answerJson(options, { waiting: 'terminal.simulate.waiting', answer, asText: simulationAsText }, say);
}
