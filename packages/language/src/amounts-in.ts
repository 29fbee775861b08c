import type { QuestionCode } from '@steady/engine/triage';
import type { Facts } from '@steady/knowledge';
import { is, near, placeOf } from './amount-word-at.ts';
import { hoursOfSpan } from './en/amount-words.ts';
import { numberAt } from './number-at.ts';
import { pause } from './phrases.ts';

/** A decimal point in the wrong place (H09). */
const slipOfPoint = 10;

/**
 * The questions that the figures of a text answer with yes: an amount taken (LIMIT-R1), one in place of a smaller one,
 * hours without a dose (MISS-08), degrees of either scale (LIMIT-R1). As the words, they may only raise the urgency (R8).
 *
 * @param words  without those that say nothing, a pause between clauses
 */
export function amountsIn(words: readonly string[], facts: Facts): ReadonlySet<QuestionCode> {
  const { abovePlan, fever } = facts['LIMIT-R1'].figures;
  const { urgentFrom } = facts['MISS-08'].figures;
  const found = new Set<QuestionCode>();
  for (let start = 0; start < words.length; start++) {
    if (is('taking', words[start]) && takenFrom(words, start + 1) >= abovePlan.value) found.add('many-at-once');
    const ratio = ratioAt(words, start);
    if (ratio > 1) found.add('extra-dose');
    if (ratio >= slipOfPoint) found.add('many-at-once');
    if (is('not', words[start]) && hoursWithout(words, start + 1) >= urgentFrom.value)
      found.add('dose-dropped-by-mistake');
    if (isFever(words, start, fever.value)) found.add('fever');
  }
  return found;
}

/** The amount that follows, in milligrams, else 0: `200 mg`, `20 x 10 mg`, `sixty 10 mg tablets`. */
function takenFrom(words: readonly string[], start: number): number {
  let most = 0;
  for (let place = start; place < start + near && words[place] !== pause; place++) {
    const first = numberAt(words, place);
    if (!first) continue;
    let next = first.end;
    while (is('multiplied', words[next]) && next < first.end + 2) next++;
    const second = numberAt(words, next);
    const amount = second && is('milligrams', words[second.end]) ? first.value * second.value : first.value;
    const hasUnit = is('milligrams', words[second?.end ?? first.end]) || is('milligrams', words[first.end]);
    if (hasUnit) most = Math.max(most, amount);
  }
  return most;
}

/** How many times what was planned: `200 mg instead of 20`, `10 times my dose`; 0 where nothing of it is told. */
function ratioAt(words: readonly string[], start: number): number {
  const first = numberAt(words, start);
  if (!first || is('clock', words[start - 1])) return 0;
  if (is('times', words[first.end])) {
    const wasTaken = words.slice(Math.max(0, start - near), start).some((word) => is('taking', word));
    return wasTaken && words.slice(first.end + 1, first.end + 3).some((word) => is('whatIsUsual', word))
      ? first.value
      : 0;
  }
  if (is('notAmounts', words[first.end])) return 0;
  for (const place of [first.end, first.end + 1, first.end + 2]) {
    if (words[place] === pause) return 0;
    const planned = is('instead', `${words[place]} ${words[place + 1]}`) ? numberAt(words, place + 2) : undefined;
    if (planned) return planned.value > 0 ? first.value / planned.value : 0;
  }
  return 0;
}

/** Hours for which no dose was had, else 0: `not taken baclofen for 48 hours`. */
function hoursWithout(words: readonly string[], start: number): number {
  const having = placeOf('having', words, start);
  const doses =
    having === undefined ? undefined : (placeOf('doses', words, having + 1) ?? placeOfAny(words, having + 1));
  if (doses === undefined) return 0;
  for (let place = doses + 1; place < doses + 1 + near && words[place] !== pause; place++) {
    const count = numberAt(words, place);
    const end = count ? count.end + (words[count.end] === 'of' ? 1 : 0) : place;
    const hours = hoursOfSpan.get(words[end] ?? pause);
    if (hours !== undefined) return (count?.value ?? 1) * hours;
  }
  return 0;
}

/** `any` alone, as in `not taken any for 30 hours`; in `not had any spasms` it is of something else. */
function placeOfAny(words: readonly string[], start: number): number | undefined {
  const any = placeOf('any', words, start);
  return any !== undefined && is('lasting', words[any + 1]) ? any : undefined;
}

/** Whether somebody is as warm as in a fever, from so many degrees Celsius on, told in degrees Celsius or Fahrenheit. */
function isFever(words: readonly string[], start: number, fever: number): boolean {
  if (is('temperature', words[start])) {
    let place = start + 1;
    while (is('besideTemperature', words[place])) place++;
    const degrees = numberAt(words, place)?.value ?? 0;
    // between the two scales a number tells nothing
    return (degrees >= fever && degrees <= warmest) || degrees >= inFahrenheit(fever);
  }
  const degrees = numberAt(words, start);
  if (!degrees) return false;
  const unit = words[degrees.end + (is('degrees', words[degrees.end]) ? 1 : 0)];
  return is('fahrenheit', unit) && degrees.value >= inFahrenheit(fever);
}

/** Warmer than any body, in degrees Celsius; the form takes no more either. */
const warmest = 45;

/** By definition of the scale. */
function inFahrenheit(celsius: number): number {
  return (celsius * 9) / 5 + 32;
}
