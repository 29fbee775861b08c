import { Command, Option } from '@commander-js/extra-typings';
import { conditionCodes, problem } from '@steady/engine';
import { answerPlan, type SheetsToPrint, sheetsToPrint } from '@steady/exchange/api';
import { facts } from '@steady/knowledge';
import type { Say } from '@steady/language';
import { type Exit, exit } from '../exit.ts';
import { writeFiles } from '../files/write-files.ts';
import { refuseWith } from '../refuse.ts';
import { answerAsText } from './answer-as-text.ts';
import { examples } from './examples.ts';
import { filesAsText } from './files-as-text.ts';
import { filesOf } from './files-of.ts';
import { flagNames, type RequestFlags } from './flags.ts';
import { requestOf } from './request-of.ts';

/**
 * `steady plan`: JSON or flags in, a plan as JSON or as a table out.
 *
 * @param ended  takes the exit code
 */
export function planCommand(say: Say, ended: (code: Exit) => void) {
  const collected = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];
  return new Command('plan')
    .description(say('terminal.plan'))
    .helpOption('--help', say('terminal.help'))
    .allowExcessArguments(false)
    .addOption(new Option('--input <file>', say('terminal.plan.input')).conflicts([...flagNames]))
    .option('--json', say('terminal.plan.json'))
    .option('--pdf <file>', say('terminal.plan.pdf'))
    .addOption(new Option('--sheets <whose>', say('terminal.plan.sheets')).choices(sheetsToPrint))
    .option('--calendar <file>', say('terminal.plan.calendar'))
    .option('--csv <file>', say('terminal.plan.csv'))
    .addOption(new Option('--taper', say('terminal.plan.taper')).conflicts('titrate'))
    .option('--titrate', say('terminal.plan.titrate'))
    .option('--now-taking <text>', say('terminal.plan.now-taking'))
    .option('--times <times>', say('terminal.plan.times'))
    .option('--target <dose>', say('terminal.plan.target'))
    .option('--tablet <mg>', say('terminal.plan.tablet'), collected)
    .option('--granules <mg>', say('terminal.plan.granules'), collected)
    .option('--liquid <mg/mL:mL>', say('terminal.plan.liquid'), collected)
    .option('--pace <text>', say('terminal.plan.pace'))
    .option('--limit <dose>', say('terminal.plan.limit'))
    .option('--reserve-days <days>', say('terminal.plan.reserve-days'))
    .option('--start <date>', say('terminal.plan.start'))
    .option('--zone <name>', say('terminal.plan.zone'))
    .option('--region <code>', say('terminal.plan.region'))
    .option('--birth-date <date>', say('terminal.plan.birth-date'))
    .option('--sex <word>', say('terminal.plan.sex'))
    .option('--weight <kg>', say('terminal.plan.weight'))
    .option('--height <cm>', say('terminal.plan.height'))
    .option('--creatinine <text>', say('terminal.plan.creatinine'))
    .option('--months-on-baclofen <months>', say('terminal.plan.months-on-baclofen'))
    .option('--condition <code>', say('terminal.plan.condition', { codes: conditionCodes.join(', ') }), collected)
    .option('--medicine <name>', say('terminal.plan.medicine'), collected)
    .addHelpText('after', `\n${say('terminal.examples')}\n\n${examples}`)
    .action(async (options) => ended(await plan(options, say)));
}

interface PlanOptions extends RequestFlags {
  readonly input?: string | undefined;
  readonly json?: true | undefined;
  readonly pdf?: string | undefined;
  readonly sheets?: SheetsToPrint | undefined;
  readonly calendar?: string | undefined;
  readonly csv?: string | undefined;
}

async function plan(options: PlanOptions, say: Say): Promise<Exit> {
  if (options.sheets !== undefined && options.pdf === undefined) {
    return refuseWith([problem('input.required', '', { field: '--pdf' })], say);
  }
  const asked = await requestOf(options, say);
  if (!asked.ok) return refuseWith(asked.problems, say);

  const answered = answerPlan(asked.value, facts, say);
  if (!answered.ok) return refuseWith(answered.problems, say);

  const files = await filesOf(options, answered, say);
  const written = await writeFiles(files);
  if (!written.ok) return refuseWith(written.problems, say);

  const text = options.json
    ? JSON.stringify(answered.answer, null, 2)
    : [answerAsText(answered, say), ...filesAsText(files, say)].join('\n');
  process.stdout.write(`${text}\n`);
  return exit.answered;
}
