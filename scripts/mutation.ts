// npm run mutation: changes the code of each room that can kill, one small change at a time, and counts how many of the
// changes its tests notice. Those that nobody noticed are listed.
//
//   npm run mutation                        every room of mutated-rooms.ts
//   npm run mutation -- quantity medicine   these rooms
import { Stryker } from '@stryker-mutator/core';
import config from '../stryker.config.json' with { type: 'json' };
import { codeOf, type Room, rooms } from './mutated-rooms.ts';

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => rooms.every((room) => room.name !== name));
if (unknown.length > 0) {
  console.error(`No such room: ${unknown.join(', ')}. There are: ${rooms.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

const scores: string[] = [];
for (const room of rooms.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
  console.log(`\n> Changing ${room.name} ...`);
  scores.push(scoreOf(room, await outcomesOf(room)));
}
console.log(
  `\nChanges that the tests noticed; ${config.thresholds.break} % are asked of each room:\n${scores.join('\n')}`,
);

/** How each change of a room ended. Below the score asked, Stryker lets the whole run fail. */
async function outcomesOf(room: Room): Promise<readonly string[]> {
  process.env['STEADY_ROOM'] = room.name;
  const stryker = new Stryker({ mutate: codeOf(room), allowConsoleColors: process.stdout.isTTY ?? false });
  return (await stryker.runMutationTest()).map(({ status }) => status);
}

function scoreOf({ name }: Room, outcomes: readonly string[]): string {
  const count = (...among: readonly string[]) => outcomes.filter((outcome) => among.includes(outcome)).length;
  const [noticed, missed] = [count('Killed', 'Timeout'), count('Survived', 'NoCoverage')];
  const score = ((100 * noticed) / (noticed + missed)).toFixed(1);
  const refused = count('CompileError');
  return `  ${name.padEnd(12)}${score.padStart(6)} %  ${noticed} noticed, ${missed} not; ${refused} more that do not compile`;
}
