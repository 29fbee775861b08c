import type { MessageId } from '@steady/language';

/** Why typed words were refused. Each has its sentence: `text.refused.<reason>`. */
export type RefusalReason =
  Extract<MessageId, `text.refused.${string}`> extends `text.refused.${infer Reason}` ? Reason : never;

export interface Refusal {
  readonly reason: RefusalReason;
  /** The words that stand in the way. */
  readonly part: string;
}

const day = '(?:[12]\\d|3[01]|[1-9])';
const month = '(?:1[0-2]|[1-9])';
const count = '(?:\\d[\\d.]*|one|two|three|four|five|six|half)';

/** What can be read in two ways, or must not be read at all, wherever it stands. The first that is found is told. */
const signs: readonly (readonly [RefusalReason, RegExp])[] = [
  ['as-needed', /\b(?:as|if|when) (?:needed|required|necessary|directed)\b|\bp\.?r\.?n\b|\bsos\b/u],
  ['maximum', /\b(?:max(?:imum)?|up to|at most|(?:no|not) (?:more|less) than|at least)\b/u],
  ['about', /\b(?:about|around|approx(?:imately)?|roughly|circa|ca)\b|[~≈]/u],
  [
    'other-unit',
    /(?:\d[\d.]* ?)?(?:\bmcgs?\b|\d ?mcgs?\b|[µμ]g|(?:\b|\d)ug\b|micro(?:grams?)?\b|(?<=\d ?)(?:g|grams?|kg|iu|units?)\b)/u,
  ],
  ['comma-decimal', /\d+,\d+/u],
  ['point-first', /(?<!\d)\.\d+/u],
  // three decimal places that end in a zero: nobody writes a dose so, and half the world writes thousands so
  ['thousands', /(?<![\d.])[1-9]\d{0,2}\.\d{2}0(?!\d)/u],
  ['date', new RegExp(`(?<![\\d./])(?:${day} ?/ ?${month}|${month} ?/ ?${day}) ?/ ?\\d{2}(?![\\d./]| ?/| ?mg)`, 'u')],
  [
    'range',
    new RegExp(
      `(?<![\\d.:]|[-–/] ?)${count}(?: ?mg)?(?: ?[-–—] ?| to | or )${count}(?! ?[-–/] ?\\d|\\d|:)(?: ?[a-z]+)?`,
      'u',
    ),
  ],
];

/** Words that make a whole text unsafe to read. */
export function refusalOf(text: string): Refusal | undefined {
  for (const [reason, sign] of signs) {
    const [part] = sign.exec(text) ?? [];
    if (part !== undefined) return { reason, part };
  }
  return undefined;
}

/** Why the words from a place on could not be read. */
export function refusalAt(text: string, place: number): Refusal {
  const part = text.slice(place);
  const [reason] = startings.find(([, starting]) => starting.test(part)) ?? ['not-understood' as const];
  return { reason, part };
}

const startings: readonly (readonly [RefusalReason, RegExp])[] = [
  [
    'of-a-week',
    /^(?:[\d.]+ ?mg ?)?(?:\/ ?(?:week|wk|fortnight|month)|(?:a|per|each|every) (?:week|fortnight|month)|weekly|monthly)\b/u,
  ],
  ['daily-or-each', /^(?:daily|\/ ?d|(?:a|per|each|every) day)/u],
  [
    'no-strength',
    /^(?:[\d.½/]+(?: and a half)?|[a-z]+(?: and a half)?|half an?) ?(?:tablets?|tabs?|packets?|sachets?|ml)\b/u,
  ],
  ['no-strength', /^[\d.]+ ?mg (?:tablets?|tabs?|packets?|sachets?)\b/u],
  ['time-not-clear', /^(?:at )?\d{1,2}(?::\d\d)? ?[ap]\.?m|^at \d/u],
  ['interval', /^(?:every|q) ?\w+ ?h|^\w+[ -]hourly/u],
  ['too-often', /^\w+ ?(?:times|x|×)(?: ?\/| a| per| daily)/u],
  ['no-unit', /^[\d.]+/u],
];
