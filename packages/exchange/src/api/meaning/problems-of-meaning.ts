import type { Problem } from '@steady/engine';
import { currentIsAmongTheTimes, currentIsTaken, targetLiesAhead } from './doses.ts';
import { dosesAreMeasurable, gentlestCanBeSearched } from './measurable.ts';
import { namesKeepTheirMeaning, productsAreNamedOnce, timesComeOnce } from './named-once.ts';
import { paceFitsThePurpose } from './pace.ts';
import { birthComesBeforeTheBloodTest, birthComesBeforeTheStart } from './person.ts';
import { type Meaning, readableOf } from './readable.ts';

const meanings: readonly Meaning[] = [
  currentIsTaken,
  targetLiesAhead,
  currentIsAmongTheTimes,
  timesComeOnce,
  productsAreNamedOnce,
  namesKeepTheirMeaning,
  dosesAreMeasurable,
  gentlestCanBeSearched,
  paceFitsThePurpose,
  birthComesBeforeTheStart,
  birthComesBeforeTheBloodTest,
];

/** What the fields of a request mean to each other, as far as they could be read. */
export function problemsOfMeaning(json: unknown): readonly Problem[] {
  const readable = readableOf(json);
  return meanings.flatMap((meaning) => meaning(readable));
}
