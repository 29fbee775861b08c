import type { QuestionCode } from '@steady/engine/triage';
import type { Facts } from '@steady/knowledge';
import { is, near, placeOf } from './amount-word-at.ts';
import { hoursOfSpan } from './en/amount-words.ts';
import { numberAt } from './number-at.ts';
import { pause } from './phrases.ts';

/**
 * The questions that what is counted in a text answers with yes: tablets taken (LIMIT-R1, by tablets of 10 mg, PROD-01)
 * or asked about, doses missed (MISS-08), breaths a minute (RESP-01). As the words, they may only raise the urgency (R8).
 *
 * @param words  without those that say nothing, a pause between clauses
 */
export function countsIn(words: readonly string[], facts: Facts): ReadonlySet<QuestionCode> {
  const { abovePlan } = facts['LIMIT-R1'].figures;
  const { missedDoses, urgentFrom } = facts['MISS-08'].figures;
  const many = abovePlan.value / facts['PROD-01'].figures.strength10.value;
  const found = new Set<QuestionCode>();
  for (let start = 0; start < words.length; start++) {
    if (is('swallowing', words[start]) && tabletsTaken(words, start) >= many) found.add('many-at-once');
    if (is('enough', words[start]) && asksForEnough(words, start, many, abovePlan.value)) found.add('self-harm');
    if (is('missing', words[start])) {
      const { doses, hours } = missedAfter(words, start + 1);
      if (doses >= missedDoses.value || hours >= urgentFrom.value) found.add('dose-dropped-by-mistake');
    }
    if (breathsAt(words, start) < facts['RESP-01'].figures.breaths.value) found.add('slow-breathing');
  }
  return found;
}

/** How many tablets were taken, else 0: `took 15 of his pills`, `swallowed forty`. */
function tabletsTaken(words: readonly string[], start: number): number {
  for (let place = start + 1; place < start + 1 + near && words[place] !== pause; place++) {
    const count = numberAt(words, place);
    if (!count) continue;
    const next = words[count.end];
    if (is('clock', words[place - 1]) || is('measures', next) || is('notAmounts', next)) continue;
    const tablets = placeOf('tablets', words, count.end);
    if (tablets !== undefined && placeOf('notTaken', words, tablets + 1) === undefined) return count.value;
    if (is('gulping', words[start]) && place === start + 1) return count.value;
  }
  return 0;
}

/** Whether somebody asks if so much is enough, and not for how long it lasts: `would 40 tablets be enough`. */
function asksForEnough(words: readonly string[], enough: number, tablets: number, milligrams: number): boolean {
  if (is('supply', words[enough + 1])) return false;
  for (let place = enough - 1; place >= enough - near && words[place] !== pause; place--) {
    const amount = numberAt(words, place);
    if (!amount) continue;
    const unit = words[amount.end];
    return (is('tablets', unit) && amount.value >= tablets) || (is('milligrams', unit) && amount.value >= milligrams);
  }
  return false;
}

/** Doses or hours of doses missed, else 0: `missed the last three doses`, `missed two days of tablets`. */
function missedAfter(words: readonly string[], start: number): { readonly doses: number; readonly hours: number } {
  for (let place = start; place < start + near && words[place] !== pause; place++) {
    if (is('doses', words[place]))
      return { doses: 0, hours: is('lasting', words[place + 1]) ? hoursAt(words, place + 2) : 0 };
    const count = numberAt(words, place);
    if (!count || is('clock', words[place - 1])) continue;
    const next = words[count.end];
    const hours = words[count.end + 1] === 'of' ? hoursAt(words, place) : 0;
    const areDoses =
      !is('measures', next) && !is('notAmounts', next) && placeOf('doses', words, count.end) !== undefined;
    return { doses: areDoses ? count.value : 0, hours };
  }
  return { doses: 0, hours: 0 };
}

/** The hours of a span, else 0: `two days`. */
function hoursAt(words: readonly string[], start: number): number {
  const count = numberAt(words, start);
  const hours = hoursOfSpan.get(words[count?.end ?? start] ?? pause);
  return hours === undefined ? 0 : (count?.value ?? 1) * hours;
}

/** Breaths in a minute where they are told, else more than any: `breathing 6 a minute`, `respiratory rate of 8`. */
function breathsAt(words: readonly string[], start: number): number {
  if (is('rate', words[start]) && (words[start] !== 'rate' || is('breathing', words[start - 1]))) {
    let place = start + 1;
    while (is('besideTemperature', words[place])) place++;
    return numberAt(words, place)?.value ?? Number.POSITIVE_INFINITY;
  }
  const count = numberAt(words, start);
  if (!count) return Number.POSITIVE_INFINITY;
  let place = count.end;
  while (place < count.end + near && is('besideMinute', words[place])) place++;
  const told = words.slice(Math.max(0, start - near), place);
  const clause = told.slice(told.lastIndexOf(pause) + 1);
  return is('minute', words[place]) && clause.some((word) => is('breathing', word))
    ? count.value
    : Number.POSITIVE_INFINITY;
}
