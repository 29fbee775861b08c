import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { branchesOf, type Place, type Tokens } from '../values.ts';

/** What stands in for a value when a sentence is read by a check. */
const sample = '7';

/** A message as readers may meet it: one text for each branch of its choices, with a sample for each value. */
export function plainTexts(message: string): readonly string[] {
  const tokens = compile(message);
  const count = Math.max(1, mostBranches(tokens));
  return [...new Set(Array.from({ length: count }, (_, i) => textAt(tokens, i)))];
}

/** The names of the values of a message, with their kinds, once each. */
export function placesOf(message: string): readonly string[] {
  const names = (tokens: Tokens): string[] =>
    placesIn(tokens).flatMap((place) => [
      `${place[0]} ${place[1] ?? 'text'}`,
      ...[...branchesOf(place).values()].flatMap((branch) => names(branch)),
    ]);
  return [...new Set(names(compile(message)))].sort();
}

/** The values a message cannot do without: those that stand outside a choice with a branch `none` for them. */
export function neededBy(message: string): readonly string[] {
  const needed = (tokens: Tokens, optional: ReadonlySet<string>): string[] =>
    placesIn(tokens).flatMap((place) => {
      const [name, kind] = place;
      const branches = branchesOf(place);
      const known = kind === 'select' && branches.has('none') ? new Set([...optional, name]) : optional;
      return [...(known.has(name) ? [] : [name]), ...[...branches.values()].flatMap((branch) => needed(branch, known))];
    });
  return [...new Set(needed(compile(message), new Set()))].sort();
}

function compile(message: string): Tokens {
  return compileMessageOrThrow(message) as Tokens;
}

function placesIn(tokens: Tokens): readonly Place[] {
  return tokens.filter((token): token is Place => typeof token !== 'string');
}

function mostBranches(tokens: Tokens): number {
  const counts = placesIn(tokens).flatMap((place) => {
    const branches = [...branchesOf(place).values()];
    return [branches.length, ...branches.map(mostBranches)];
  });
  return Math.max(0, ...counts);
}

/** The text with the branch of this number taken everywhere; the last one where there are fewer. */
function textAt(tokens: Tokens, number: number): string {
  return tokens
    .map((token) => {
      if (typeof token === 'string') return token === '#' ? sample : token;
      const branches = [...branchesOf(token).values()];
      const taken = branches[Math.min(number, branches.length - 1)];
      return taken === undefined ? sample : textAt(taken, number);
    })
    .join('');
}
