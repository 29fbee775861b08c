import { indexDraws, type SpreadQuestions } from '@steady/engine/pharmacokinetics';

/**
 * From which effort on workers pay, in levels of one person at one time; a core works out a hundred million and more in a
 * second.
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
  return people.patients * momentsOf(observe, schedule);
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
 * To how many looks at everyone the looks, doses and changes of clearance come. On a regular grid what has been worked out
 * for one hour holds for the next; after a change, and from one irregular time to another, it is worked out anew, which costs
 * as much as some looks.
 */
export function momentsOf(observe: readonly number[], { doses, changes }: Happening): number {
  return priceOf(observe) + priceOf(doses.map(({ at }) => at)) + anew * changes.length;
}

interface Happening {
  readonly doses: readonly { readonly at: number }[];
  readonly changes: readonly unknown[];
}

function priceOf(times: readonly number[]): number {
  const inOrder = times.toSorted((a, b) => a - b);
  const apart = new Set(inOrder.map((at, i) => Math.round((at - (inOrder[i - 1] ?? 0)) * perHour)));
  return times.length * (apart.size > kept ? anew : 1);
}

/** How many looks it costs to work out what some hours do to everyone. */
const anew = 10;

/** So many different distances are worked out once; they are told apart to a thousandth of a second. */
const kept = 16;
const perHour = 3_600_000;
