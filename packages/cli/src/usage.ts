import type { CommanderError } from '@commander-js/extra-typings';
import { type Problem, problem } from '@steady/engine';

/** A flag or a command that nobody knows, as a problem of the input. */
export function problemOfUsage({ code, message }: CommanderError, commands: readonly { name(): string }[]): Problem {
  const [value = '', other = ''] = [...message.matchAll(/'(--?[\w-]+|[^']*)[^']*'/g)].map(([, named = '']) =>
    named.slice(0, 40),
  );
  switch (code) {
    case 'commander.unknownOption':
      return problem('input.unknown-field', '', { field: value });
    case 'commander.unknownCommand':
      return problem('input.not-one-of', '', { value, allowed: commands.map((command) => command.name()).join(', ') });
    case 'commander.optionMissingArgument':
      return problem('input.required', '', { field: value });
    case 'commander.invalidArgument':
      return problem('input.not-one-of', '', { value: other, allowed: /choices are (.+)\.$/.exec(message)?.[1] ?? '' });
    case 'commander.conflictingOption':
      return problem('input.too-many', '', { field: value, other, most: 1 });
    default:
      return problem('input.too-many', '', { most: 0 });
  }
}
