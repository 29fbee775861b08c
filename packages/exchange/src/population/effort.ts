import { indexDraws, type SpreadQuestions } from '@steady/engine/pharmacokinetics';

/**
 * From which effort on workers pay, in levels of one person at one time; a core works out some fifty million in a second.
 *
 * - asking: to ask workers that wait costs about a millisecond, while what is less than this is there within five. Above
 *   it others would notice that they wait.
 * - starting: to start them takes about as long as six million levels. What they share out must be worth it on two cores.
 */
export const worthwhile = { asking: 200_000, starting: 20_000_000 } as const;

/** How much is to be worked out, in levels of one person at one time. */
export function effortOf({ population, withdrawal }: SpreadQuestions): number {
  return effortOfPopulation(population) + effortOfIndex(withdrawal);
}

function effortOfPopulation(asked: SpreadQuestions['population']): number {
  if (asked === undefined) return 0;
  const { schedule, observe, people } = asked;
  return people.patients * momentsOf(observe.length, schedule.doses.length, schedule.changes.length);
}

/** How many quarters of an hour for how many people, each of which costs as much as some levels do. */
function effortOfIndex(asked: SpreadQuestions['withdrawal']): number {
  if (asked === undefined) return 0;
  const hours = asked.observe.reduce((latest, at) => Math.max(latest, at), 0);
  return indexDraws * hours * levelsAnHour;
}

/** Four quarters of an hour, at four levels each. */
const levelsAnHour = 16;

/**
 * To how many looks at everyone the looks, doses and changes of clearance come. After a change nothing that was worked out
 * before it holds: it costs as much as some looks.
 */
export function momentsOf(looks: number, doses: number, changes: number): number {
  return looks + doses + 10 * changes;
}
