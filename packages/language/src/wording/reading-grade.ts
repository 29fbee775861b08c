/** The sentences of a text. A point inside a number ends none. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?])[”’)]?\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** The words of a text; a number counts as one. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:[.,:’'-][\p{L}\p{N}]+)*/gu) ?? [];
}

/**
 * The school year a text can be read in (Flesch and Kincaid): 0.39 words a sentence + 11.8 syllables a word - 15.59.
 * Means little below some ten words.
 */
export function readingGrade(text: string): number {
  const words = wordsOf(text);
  const syllables = words.reduce((total, word) => total + syllablesOf(word), 0);
  const sentences = sentencesOf(text).length;
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

/** How many syllables an English word has, by its groups of vowels, silent endings aside. Right for most words. */
export function syllablesOf(word: string): number {
  return word
    .toLowerCase()
    .split(/[-’']/)
    .reduce((total, part) => total + Math.max(1, vowelGroups(part)), 0);
}

function vowelGroups(part: string): number {
  const letters = part
    .replace(/[^a-z]/g, '')
    .replace(/^y/, '')
    // silent: make, makes, called; heard: table, wanted, boxes
    .replace(/(?<=[^aeiouyl]|[aeiouy]l)e$/, '')
    .replace(/(?<=[^aeiouytd])ed$/, 'd')
    .replace(/(?<=[^aeiouyscxzghl]|[aeiouy]l)es$/, 's');
  return (letters.match(/[aeiouy]+/g) ?? []).length;
}
