/** The sentences of a text in somebody's own words. A point within a number ends none. */
export function sentencesIn(text: string): readonly string[] {
  return text.split(sentenceEnd);
}

const sentenceEnd = /(?:[!?;\n]|\.(?!\d))+/;
