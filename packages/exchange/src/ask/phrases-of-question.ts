import { missedWords } from './missed-words.ts';

/**
 * Words that mean something else together, each phrase with the one word it is found by. As the table of synonyms it is
 * reviewed by hand: a phrase stands here only where no reading of it leads to a wrong answer.
 */
const together: readonly (readonly [phrase: RegExp, word: string])[] = [
  [
    /\b(come|comes|coming|came|get|getting)(( my)? (him|her|them|me|myself|mum|mom|dad|son|daughter|wife|husband))? off\b/g,
    'taper',
  ],
  [/\b(run|runs|running|ran)( \w+){0,2} (out|short|low)\b/g, 'runout'],
  [/\b(double|doubles|doubling|catch|catching|make|making) up\b|\bdouble( (my|the|a))? dose\b/g, 'catchup'],
  [/\btake both\b|\b(two|2)( \w+)? (at once|together|at the same time)\b/g, 'catchup'],
  [/\b(take|have|need) a (break|day off)\b|\bleav(e|ing)( \w+){0,3} out\b/g, 'skip'],
  [/\b(throw|throws|throwing|threw|thrown)( (it|them|my|the|old)( \w+)?)? (away|out)\b/g, 'dispose'],
  [/\b(was|been|being|got) sick\b|\bchuck(ed|ing)?( (it|them))? up\b/g, 'vomit'],
  [/\bhalf an? (hour|day)\b/g, 'hour'],
  [/\b([2-9]|1[0-7]|two|three|four|five|six|seven|eight|nine|ten)[ -]?((years?|yrs?)[ -]?olds?|yo)\b/g, 'child'],
  [/\b\d+[ -]?(months?|weeks?|days?)[ -]?olds?\b/g, 'child'],
  [/\b([6-9]\d|1[01]\d)[ -]?((years?|yrs?)[ -]?olds?|yo)\b/g, 'older'],
  [/\bfeel(s|ing)? (so |really |very |much )?(fine|ok|okay|well|better|good|great)\b/g, 'feelfine'],
  [/\bkeeps? (?=\w+ing\b)/g, ''],
  [/\bthe pill\b/g, 'thepill'],
  [/\b(out of date|past (its|the|their) date|gone off)\b/g, 'expired'],
  [/\b\d+([.,]\d+)? ?mg ?(\/|per|in) ?\d*([.,]\d+)? ?mls?\b/g, 'strength'],
  [/\b\d+([.,]\d+)? ?mls?\b.*?\b\d+([.,]\d+)? ?mg\b|\b\d+([.,]\d+)? ?mg\b.*?\b\d+([.,]\d+)? ?mls?\b/g, 'strength'],
  [/\b(\d+|one|two|three|four|five|six|few|last)( \w+)? (tablets?|pills?|doses?) left\b/g, 'runout'],
  [/\b(can|should) \w+ cut( (my|the|these|them|up))* (tablets?|pills?)\b/g, 'half'],
  [
    /\bhow long (can|may|should|do|will|must) \w+( need to| have to)? (take|be on|stay on|use) (it|baclofen|this)\b|\bfor ?ever\b/g,
    'longterm',
  ],
  [/\b(tablets?|pills?|meds|medicines?|medication|packs?|baclofen)( \w+){0,3} (wet|damp|soaked|washed)\b/g, 'spoilt'],
  [/\b(wet|damp|soaked|washed)( \w+)? (tablets?|pills?|meds|medicines?|medication|packs?)\b/g, 'spoilt'],
];

/** Only what names baclofen or no medicine at all: the name of another one has to stay in the question. */
const unnamed =
  '(?: (?:of|it|mg|milligrams?|baclofen|lioresal|tablets?|pills?|doses?|take|have|use|in|safely|altogether))';
const someone = '(?:i|you|we|he|she|they|one|people|adults?)';

/** How much there may be at one time, and in a day. */
const howMuch: readonly (readonly [phrase: RegExp, word: string])[] = [
  [
    /\b(?:take|took|have|swallow) (?:[5-9]|\d\d+|five|six|seven|eight|nine|ten|twelve|twenty) (?:at once|in one go|at one time|all together|together)\b/g,
    'atonce',
  ],
  [
    new RegExp(
      `\\b(?:\\d+(?:[.,]\\d+)?|three|four|five|six|ten) ?(?:mg|milligrams?|tablets?|pills?)${unnamed}{0,3} (?:at once|in one go|at one time|all together)\\b`,
      'g',
    ),
    'atonce',
  ],
  [
    new RegExp(
      `\\bhow (?:much|many)${unnamed}{0,3} (?:can|may|could) ${someone}${unnamed}{0,5} (?:a|per|each|every|one) (?:day|24 hours)\\b`,
      'g',
    ),
    'maximum',
  ],
];

const pump = /\b(pumps?|intrathecal)\b/;
const compared = /\b(same|equals?|equivalent|convert\w*|conversion|compared?|versus|swap|switch\w*)\b/;
const byMouth = /\b\d+([.,]\d+)? ?(mg|milligrams?)\b/;
const inMicrograms = /\b(micrograms?|mcg|ug)\b/;
const tablets = /\b(tablets?|pills?|oral|mouth)\b/;

const takesTwo =
  /\b(take|taking|have|having|give|giving)( (the|all|my|him|her|them))? (two|2|both)\b|\b(take|taking|have|having|give|giving) (it|that|them|this|one) (with|together with|alongside|and|at) (my |the |her |his )?(lunch\w*|next|evening|afternoon|midday|noon|teatime|dinner\w*|night\w*|bedtime|later|usual|other)\b/;

/** A text in small letters with each such phrase as its one word. */
export function withPhrases(text: string): string {
  const asksToConvert =
    (pump.test(text) && (compared.test(text) || byMouth.test(text))) || (inMicrograms.test(text) && tablets.test(text));
  const replaced = [...together, ...howMuch].reduce((all, [phrase, word]) => all.replace(phrase, word), text);
  if (missedWords.test(text) && takesTwo.test(text)) return `${replaced} catchup`;
  return asksToConvert ? `${replaced} convert` : replaced;
}
