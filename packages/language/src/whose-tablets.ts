import type { QuestionCode } from '@steady/engine/triage';
import {
  beginsSomethingElse,
  besideDoing,
  gettings,
  havings,
  littleOnes,
  notInMouth,
  notOwnWords,
  otherPeople,
  ownWords,
  takings,
  theirTablets,
  youngOnes,
} from './en/whose-words.ts';
import { numberAt } from './number-at.ts';
import { pause } from './phrases.ts';

/** So many words may stand between a taking and the tablets: `had one of my 10 mg tablets`. */
const reach = 6;

/**
 * Whether a text tells that a child or somebody else took tablets that are not theirs, or its writer those of another (R10).
 * Words such as `my` and `his` are what it goes by: `my son had one of my tablets`, not `my son had one of his`.
 *
 * @param heard  all words of the text, with those that say nothing
 */
export function takenByAnother(heard: readonly string[]): ReadonlySet<QuestionCode> {
  const found = new Set<QuestionCode>();
  for (let start = 0; start < heard.length; start++) {
    const word = heard[start] ?? pause;
    if (people.has(word)) {
      const doing = doingOf(heard, start + 1);
      const isChild = children.has(word);
      if (doing !== undefined && isTakenByThem(heard, doing, word))
        found.add(isChild ? 'taken-by-child' : 'taken-by-other');
    }
    if (takes.has(word) || word === 'had') {
      const tablets = tabletsAfter(heard, start + 1);
      if (tablets !== undefined && heard.slice(start + 1, tablets).some((one) => owners.has(one)))
        found.add('taken-by-other');
    }
  }
  return found;
}

const little = new Set<string>(littleOnes);
const children = new Set<string>([...littleOnes, ...youngOnes]);
const people = new Set<string>([...children, ...otherPeople]);
const owners = new Set<string>([...people].map((one) => `${one}s`).filter((one) => !people.has(one)));
const takes = new Set<string>(takings);
const has = new Set<string>(havings);
const gets = new Set<string>(gettings);
const beside = new Set<string>(besideDoing);
const tabletWords = new Set<string>(theirTablets);
const own = new Set<string>(ownWords);
const notOwn = new Set<string>(notOwnWords);
const endsReach = new Set<string>(beginsSomethingElse);
const carried = new Set<string>(notInMouth);

/** The place of the word by which somebody takes something, with nothing but what may stand beside it before. */
function doingOf(heard: readonly string[], from: number): number | undefined {
  let lastHaving: number | undefined;
  for (let place = from; place < heard.length; place++) {
    const word = heard[place] ?? pause;
    if (takes.has(word) || gets.has(`${word} ${heard[place + 1]}`)) return place;
    if (has.has(word)) lastHaving = place;
    else if (!beside.has(word) && !children.has(word) && !numberAt(heard, place)) break;
  }
  return lastHaving;
}

/** Whether what they took is not their own: somebody else's, or nobody's in the mouth of a little one. */
function isTakenByThem(heard: readonly string[], doing: number, who: string): boolean {
  const getting = gets.has(`${heard[doing]} ${heard[doing + 1]}`);
  const tablets = tabletsAfter(heard, doing + (getting ? 2 : 1));
  if (tablets === undefined) return false;
  const between = heard.slice(doing + 1, tablets + 1);
  const after = heard.slice(tablets + 1, tablets + 5);
  const inMouth = after[0] === 'in' && after.includes('mouth');
  if (between.some((word) => notOwn.has(word) || owners.has(word)))
    return heard[doing] !== 'has' || inMouth || between.includes('of');
  if (between.some((word) => own.has(word))) return false;
  if (inMouth || getting) return true;
  return has.has(heard[doing] ?? pause) ? heard[doing] === 'had' && little.has(who) : children.has(who);
}

/** The place of the tablets that follow, where they were taken and not carried. */
function tabletsAfter(heard: readonly string[], from: number): number | undefined {
  for (let place = from; place < from + reach; place++) {
    const word = heard[place] ?? pause;
    if (word === pause || endsReach.has(word)) return undefined;
    if (!tabletWords.has(word)) continue;
    let tablets = place;
    while (tabletWords.has(heard[tablets + 1] ?? pause)) tablets++;
    return carried.has(heard[tablets + 1] ?? pause) ? undefined : tablets;
  }
  return undefined;
}
