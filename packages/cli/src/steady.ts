import { Command, CommanderError } from '@commander-js/extra-typings';
import { versions } from '@steady/exchange/api';
import { sayIn } from '@steady/language';
import { type Exit, exit } from './exit.ts';
import { planCommand } from './plan/command.ts';
import { refuseWith } from './refuse.ts';
import { simulateCommand } from './simulate/command.ts';
import { triageCommand } from './triage/command.ts';
import { problemOfUsage } from './usage.ts';

const say = sayIn('en');

/**
 * Runs one command.
 *
 * @param args  what was typed after `steady`
 * @returns     the exit code
 */
export async function steady(args: readonly string[]): Promise<Exit> {
  endQuietlyWhenNobodyReads();
  let ended: Exit = exit.answered;
  const program = new Command('steady')
    .description(say('terminal.steady'))
    .version(versions.engine, '--version', say('terminal.version'))
    .helpOption('--help', say('terminal.help'))
    .helpCommand(false)
    .addCommand(planCommand(say, (code) => (ended = code)))
    .addCommand(simulateCommand(say, (code) => (ended = code)))
    .addCommand(triageCommand(say, (code) => (ended = code)));
  for (const command of [program, ...program.commands])
    command.exitOverride().configureOutput({ outputError: () => {} });

  try {
    await program.parseAsync(args.length === 0 ? ['--help'] : args, { from: 'user' });
    return ended;
  } catch (error) {
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? exit.answered : refuseWith([problemOfUsage(error, program.commands)], say);
    }
    process.stderr.write(`${say('terminal.fault')}\n`);
    return exit.fault;
  }
}

/** `steady plan | head` closes the pipe while we write: that is no fault of anybody. */
function endQuietlyWhenNobodyReads() {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      process.exit(error.code === 'EPIPE' ? exit.answered : exit.fault);
    });
  }
}
