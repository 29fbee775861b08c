import type { LocalTime, Oral } from '@steady/engine';
import { partsOfTheDay, timesADay, timesEvery } from './assumed-times.ts';
import { doseOf, halvesIn, mg, number, pieces, shareOf, whole, wholeIn } from './typed-numbers.ts';

/** One phrase of what somebody typed about a regimen. */
export type Phrase =
  /** One dose, also where it is said in tablets or millilitres. */
  | { readonly kind: 'dose'; readonly dose: Oral }
  /** What is taken in a day. */
  | { readonly kind: 'daily'; readonly dose: Oral }
  /** The same in brackets, after the doses. */
  | { readonly kind: 'total'; readonly dose: Oral }
  /** Doses in the order of the day: `30/20/30`. */
  | { readonly kind: 'doses'; readonly doses: readonly Oral[] }
  | { readonly kind: 'often'; readonly times: readonly LocalTime[] }
  /** A time; `assumed` where only a part of the day was said. */
  | { readonly kind: 'at'; readonly time: LocalTime; readonly assumed: boolean }
  | { readonly kind: 'divided'; readonly count: number }
  | { readonly kind: 'join' }
  | { readonly kind: 'aside' };

interface Rule {
  readonly pattern: RegExp;
  /** Undefined where the words fit but mean nothing. */
  readonly phrase: (...groups: readonly string[]) => Phrase | undefined;
}

const rule = (pattern: string, phrase: Rule['phrase']): Rule => ({ pattern: new RegExp(pattern, 'uy'), phrase });

const end = '(?![a-z0-9])';
const aDay = `(?: ?\\/ ?(?:day|d|24 ?h)| (?:per|a|each|every) day| daily| (?:in|per) 24 hours)${end}`;
const tablet = '(?:tablets?|tabs?|packets?|sachets?)';
const times = ' ?(?:x|×|\\*) ?';

const dose = (found: Oral | undefined): Phrase | undefined => found && { kind: 'dose', dose: found };
const tablets = (count = '', strength = '') => dose(shareOf(doseOf(strength), halvesIn(count), 2));
const at = (time: LocalTime, assumed = false): Phrase => ({ kind: 'at', time, assumed });
const around = (part: keyof typeof partsOfTheDay) => at(partsOfTheDay[part], true);
const often = (list: readonly LocalTime[] | undefined): Phrase | undefined => list && { kind: 'often', times: list };
const list = (text = ''): Phrase | undefined => {
  const doses = text
    .split(/[^\d.]+/)
    .filter(Boolean)
    .map(doseOf);
  return doses.every((one) => one !== undefined) ? { kind: 'doses', doses } : undefined;
};

/** Tried in this order; the first that fits is taken. */
const rules: readonly Rule[] = [
  rule(' +', () => ({ kind: 'aside' })),
  rule(`(?:,|;|\\+|\\n|and${end}|then${end}|plus${end})`, () => ({ kind: 'join' })),
  rule(`(?:by mouth|orally|po|p\\.o\\.)${end}`, () => ({ kind: 'aside' })),

  rule(`\\((?:total )?(\\d{1,3}(?:,\\d{3})*(?:\\.\\d{1,3})?) ?${mg}${aDay}\\)`, (amount = '') =>
    total(amount.replaceAll(',', '')),
  ),
  rule(`((?:${number} ?\\/ ?){2,5}${number}) ?${mg}`, (text) => list(text)),
  rule(`((?:${number} ?${mg} ?\\/ ?){2,5}${number} ?${mg})`, (text) => list(text)),
  rule(`((?:${number} ?[-–] ?){2,5}${number}) ?${mg}`, (text) => list(text)),

  rule(`(${pieces})${times}(${number}) ?${mg}(?: ${tablet}${end})?`, tablets),
  rule(`(${pieces}) (${number}) ?${mg} ${tablet}${end}`, tablets),
  rule(`(${pieces}) ${tablet} ?(?:of|${times}) ?(${number}) ?${mg}(?: granules)?`, tablets),
  rule(
    `(${number}) ?ml of (?:the )?(${number}) ?${mg}(?: in (${number})? ?| ?\\/ ?(${number})? ?| per )ml(?: (?:liquid|solution|suspension))?${end}`,
    (volume = '', mass = '', millilitres = '', perMillilitres = '') =>
      dose(shareOf(doseOf(mass), Number(volume) * 1000, Number(millilitres || perMillilitres || 1) * 1000)),
  ),
  rule(`(${number}) ?${mg}${aDay}`, (amount = '') => daily(amount)),
  rule(`(${number}) ?${mg}(?! ?\\/| in (?:[\\d.]+ ?)?ml| per | ${tablet})`, (amount = '') => dose(doseOf(amount))),

  rule(`once${aDay}|o\\.?d\\.?${end}`, () => often(timesADay(1))),
  rule(`twice${aDay}|b\\.?i?\\.?d\\.?${end}`, () => often(timesADay(2))),
  rule(`thrice${aDay}|t\\.?d\\.?s\\.?${end}|t\\.?i\\.?d\\.?${end}`, () => often(timesADay(3))),
  rule(`q\\.?d\\.?s\\.?${end}|q\\.?i\\.?d\\.?${end}`, () => often(timesADay(4))),
  rule(`(${whole})(?: times| ?x| ?×)${aDay}`, (count = '') => often(timesADay(wholeIn(count)))),
  rule(`(?:x|×) ?(${whole})${aDay}`, (count = '') => often(timesADay(wholeIn(count)))),
  rule(`every (${whole}) ?(?:hours|hrs|h)${end}`, (hours = '') => often(timesEvery(wholeIn(hours)))),
  rule(`(${whole})(?: |-)hourly${end}`, (hours = '') => often(timesEvery(wholeIn(hours)))),
  rule(`q ?(${whole}) ?h${end}`, (hours = '') => often(timesEvery(wholeIn(hours)))),
  rule(`(?:divided )?(?:in|into|as|over) (${whole}) (?:divided |equal |single )*doses${end}`, (count = '') => ({
    kind: 'divided',
    count: wholeIn(count),
  })),

  rule(`(?:at )?([01]?\\d|2[0-3]):([0-5]\\d)(?:(?: ?(a\\.?m|p\\.?m)\\.?)|(?! ?[ap]\\.?m))${end}:?`, clock),
  rule(`(?:at )?(1[0-2]|[1-9]) ?(a\\.?m|p\\.?m)\\.?${end}:?`, (hour, half) => clock(hour, '00', half)),
  rule(`(?:(?:in the|every|each|with|at) )?(?:morning|mane|breakfast)${end}:?`, () => around('morning')),
  rule(`(?:(?:with|at) )?(?:noon|midday|lunch|lunchtime)${end}:?`, () => around('noon')),
  rule(`(?:(?:in the|every|each) )?afternoon${end}:?`, () => around('afternoon')),
  rule(`(?:(?:in the|every|each|at) )?(?:evening|teatime)${end}:?`, () => around('evening')),
  rule(`(?:(?:at|every|each) )?(?:night|bedtime|bed|nightly|nocte)${end}:?`, () => around('night')),
];

/** Text as phrases, or the place where it could not be understood. */
export function phrasesIn(text: string): { readonly phrases: readonly Phrase[] } | { readonly stoppedAt: number } {
  const phrases: Phrase[] = [];
  let place = 0;
  while (place < text.length) {
    const found = phraseAt(text, place);
    if (found === undefined) return { stoppedAt: place };
    if (found.phrase.kind !== 'aside') phrases.push(found.phrase);
    place = found.end;
  }
  return { phrases };
}

function phraseAt(text: string, place: number): { readonly phrase: Phrase; readonly end: number } | undefined {
  for (const { pattern, phrase } of rules) {
    pattern.lastIndex = place;
    const match = pattern.exec(text);
    if (match === null) continue;
    const meant = phrase(...match.slice(1).map((group) => group ?? ''));
    return meant && { phrase: meant, end: place + match[0].length };
  }
  return undefined;
}

function total(amount: string): Phrase | undefined {
  const found = doseOf(amount);
  return found && { kind: 'total', dose: found };
}

function daily(amount: string): Phrase | undefined {
  const found = doseOf(amount);
  return found && { kind: 'daily', dose: found };
}

/** A time of the clock; 12 with am or pm is noon to some and midnight to others. */
function clock(hour = '', minute = '', half = ''): Phrase | undefined {
  const number = Number(hour);
  if (half === '') return at(`${hour.padStart(2, '0')}:${minute}` as LocalTime);
  if (number < 1 || number > 11) return undefined;
  return at(`${String(number + (half.startsWith('p') ? 12 : 0)).padStart(2, '0')}:${minute}` as LocalTime);
}
