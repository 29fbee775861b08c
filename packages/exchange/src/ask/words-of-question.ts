import { withPhrases } from './phrases-of-question.ts';
import { synonyms } from './synonyms.ts';

/** Words that say nothing about what is asked. */
const empty = new Set(
  (
    'a about after again all also always am an and any anybody anyone anything are arent as at be because been before being but by ' +
    'can cant come could couldnt did didnt do does doesnt doing done dont dr em even ever every for from get gets getting give given gives go goes going gone ' +
    'good bad got had has hasnt have havent having he hello help her here hi him his how i id if ill im in into is isnt it its ive just know let ' +
    'like little look lot make makes many may me might mine much must my need needs never no not now of off ok okay on once one only or ' +
    'other our out over own people person please possible probably put really right said same say says see seem she should so some somebody someone something ' +
    'still such sure tell than thanks that thats the their them then there theres these they theyre thing things think this those though to too try ' +
    'us use used using very want wants was wasnt we well were what whats when where which while who whom why will wife husband mum dad mother father ' +
    'wife partner with without wont would wouldnt yes yet you your yours shall bit kind okay alright fine safe safely allowed matter happen happens happened mean means ' +
    'doctor gp nurse day days today tonight week weeks yesterday tomorrow since each time times affect affects affected brother sister began pass next wedding birthday far early sauce disorder oil damage side up down per apple growing during around always sometimes often bring actually currently normally usually often really first last own plus until till difference couple went feel feels feeling myself himself herself problem problems'
  ).split(' '),
);

/** What every question here is about; they count only where nothing else is said. */
const subject = new Set(
  'baclofen baclofin bacloffen baclophen baclafen lioresal take takes taking took taken medicine dose doses dosage dosing mg'.split(
    ' ',
  ),
);

/**
 * The words of a question that tell what it is about: in small letters, without accents, those that mean the same as one.
 *
 * A word of our own subject stays only where there is no other.
 */
export function wordsOfQuestion(question: string): readonly string[] {
  const words = plainWords(question);
  const telling = words.map(wordFor).filter((word) => word !== undefined);
  const others = telling.filter((word) => !subject.has(word));
  return [...new Set(others.length > 0 ? others : telling)];
}

/** A word as the index holds it, or nothing for one that tells nothing. */
export function wordFor(word: string): string | undefined {
  if (empty.has(word) || word.length < 2 || /^\d+$/.test(word)) return undefined;
  return synonyms.get(word) ?? word;
}

/** Every word as it was written, in small letters and without accents or apostrophes; a phrase of the table is one word. */
export function plainWords(text: string): readonly string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}'’`]/gu, '');
  return withPhrases(plain).match(/[\p{L}\p{N}]+/gu) ?? [];
}
