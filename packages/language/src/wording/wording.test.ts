import { describe, expect, it } from 'vitest';
import { catalogueOf, languages } from '../say.ts';
import { neededBy, placesOf, plainTexts } from './plain-texts.ts';
import { readingGrade, sentencesOf, wordsOf } from './reading-grade.ts';

/** What no sentence says, to anybody (safety reference, section 4). */
const forbidden: readonly (readonly [what: string, how: RegExp])[] = [
  ['a word for twice the dose', /\bdoubl(e|es|ed|ing)\b/i],
  ['making up for a dose', /\bmak(e|es|ing) up\b/i],
  ['catching up', /\bcatch(es|ing)? up\b/i],
  ['leaving out a day', /\bskip(s|ping)? (a|the|your) (day|dose)\b/i],
  ['freedom to change the dose', /\bfeel free\b/i],
  ['a promise of safety', /\byou are safe\b|\bnothing to worry about\b|\bharmless\b/i],
  ['an abbreviation of micrograms', /\bmcg\b|[µμ]g|\bug\b/i],
  ['a fraction with a stroke', /\b1\/2\b|½/],
  ['a trailing zero', /(?<![\d.])\d+\.\d*0(?!\d|\.\d)/],
  ['a number without its leading zero', /(^|[\s(])\.\d/],
  [
    'a number that touches its unit',
    /\d(mg|mL|kg|g|mg\/d|micrograms|hours?|days?|weeks?|months?|years?|%)(?![\p{L}\d])/u,
  ],
  ['markup', /<\/?[a-z][^>]*>|&[a-z]+;/i],
];

/** Text of an emergency, read in fear and haste. */
const inAnEmergency = /^triage\.(question|page|note|(outcome|step|when|back)\.emergency)/;

/** Text that a person who takes baclofen reads. */
const forPatients =
  /^(print|calendar|plan\.patient|end|fixed|to-person|triage|ask|learn|advice|finding\.(adjust|symptom|record|clock|zone)|finding\.dose\.(gap|gap-without-plan|long-gap|restart-alone|last-unknown|too-much|please-confirm|time-in-doubt|less-than-planned|vomited)|finding\.plan\.(none|not-signed|in-conflict|ended|ends-soon|not-verified)|finding\.taper\.after-care(-over)?)\./;

/** The sentences that are reviewed word for word. */
const fixed = ['Do not stop suddenly.', 'Never take two doses together.'];

for (const language of languages) {
  const messages = Object.entries(catalogueOf(language));
  const texts = messages.flatMap(([id, message]) => plainTexts(message).map((text) => ({ id, text })));
  const patientTexts = texts.filter(({ id }) => forPatients.test(id));

  describe(`The words in ${language}`, () => {
    it('can be read as messages, each with something to say', () => {
      expect(messages.length).toBeGreaterThan(100);
      for (const [id, message] of messages) {
        expect(plainTexts(message).join('').trim(), id).not.toBe('');
      }
    });

    it.each(forbidden)('never hold %s', (_, how) => {
      expect(texts.filter(({ text }) => how.test(text))).toEqual([]);
    });

    it('never break between a number and its unit, but in what a person is to type', () => {
      const breaks = /(\d|\}) (mg|mL|kg|micrograms|mL\/min|%)(?![\p{L}\d])/u;
      expect(messages.filter(([, message]) => breaks.test(message.replace(/"[^"]*"/g, '')))).toEqual([]);
    });

    it('hold the fixed sentences in their own place, and say them nowhere in other words', () => {
      expect(messages.filter(([id]) => id.startsWith('fixed.')).map(([, message]) => message)).toEqual(fixed);
      const alike = texts
        .flatMap(({ text }) => sentencesOf(text))
        .filter((text) => /stop suddenly|doses together/i.test(text));
      expect(alike.filter((sentence) => !fixed.includes(sentence))).toEqual([]);
    });

    it('ask for the same values as in English', () => {
      const english = new Map(Object.entries(catalogueOf('en')));
      for (const [id, message] of messages) {
        const namesOnly = (of: string) => [...new Set(placesOf(of).map((place) => place.split(' ')[0]))];
        expect(namesOnly(message), id).toEqual(namesOnly(english.get(id) ?? ''));
      }
    });

    it('say every problem also when it carries no values', () => {
      for (const [id, message] of messages.filter(([id]) => id.startsWith('problem.'))) {
        expect(
          neededBy(message).filter((name) => name !== 'place'),
          id,
        ).toEqual([]);
      }
    });
  });

  describe(`The words for patients in ${language}`, () => {
    it('have sentences of at most 20 words (H35)', () => {
      const long = patientTexts.flatMap(({ id, text }) =>
        sentencesOf(text)
          .filter((sentence) => wordsOf(sentence).length > 20)
          .map((sentence) => `${id}: ${sentence}`),
      );
      expect(long).toEqual([]);
    });

    it('can be read after eight years of school, each by itself', () => {
      const hard = patientTexts
        .filter(({ text }) => wordsOf(text).length >= 10)
        .map(({ id, text }) => ({ id, text, grade: Math.round(readingGrade(text) * 10) / 10 }))
        .filter(({ grade }) => grade > 8);
      expect(hard).toEqual([]);
    });

    it('can be read after six years of school in an emergency, each by itself', () => {
      const hard = patientTexts
        .filter(({ id, text }) => inAnEmergency.test(id) && wordsOf(text).length >= 10)
        .map(({ id, text }) => ({ id, text, grade: Math.round(readingGrade(text) * 10) / 10 }))
        .filter(({ grade }) => grade > 6);
      expect(hard).toEqual([]);
    });

    it('can be read after eight years of school, all together', () => {
      const sentences = patientTexts.flatMap(({ text }) => sentencesOf(text)).filter((text) => /[.!?]$/.test(text));
      expect(readingGrade(sentences.join(' '))).toBeLessThanOrEqual(8);
    });

    it('never speak of stopping but to warn of it, and never of an extra dose', () => {
      const spoken = patientTexts.filter(({ text }) =>
        /\bstop\b|\bextra\b/i.test(text.replace(/\b(do not|don’t|never) stop\b/gi, '')),
      );
      expect(spoken).toEqual([]);
    });
  });
}
