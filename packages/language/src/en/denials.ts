/** A word of these, with nothing but `wordsOfDenial` between, denies what follows: it is then left to the question. */
export const denials = [
  'no',
  'not',
  'never',
  'without',
  'denies',
  'neither',
  'nor',
  'isnt',
  'arent',
  'wasnt',
  'hasnt',
  'havent',
  'hadnt',
  'dont',
  'doesnt',
  'didnt',
] as const;

/** What may stand between a denial and what it denies, as in `has not had any signs of a seizure`. */
export const wordsOfDenial = [
  'had',
  'have',
  'having',
  'has',
  'got',
  'been',
  'any',
  'of',
  'sign',
  'signs',
  'more',
  'i',
  'he',
  'she',
  'they',
  'feel',
  'feeling',
  'seen',
] as const;

/** Between a denial and what it seems to deny these turn it round, as in `not just a fit` and `not fully unconscious`. */
export const wordsThatUndoDenial = [
  'just',
  'only',
  'completely',
  'totally',
  'fully',
  'entirely',
  'literally',
  'merely',
] as const;

/** Right after a denial these make a question of it that expects a yes, as in `isn't she having a fit`. */
export const wordsAfterDenial = ['i', 'he', 'she', 'they', 'we', 'you', 'it', 'this', 'that', 'there'] as const;

/** These carry a denial on to what follows, as in `no fever or rash`. */
export const wordsThatCarryDenial = ['or', 'nor'] as const;

/** These after what a denial seems to deny say that it is so now, as in `never had a seizure until today`. */
export const wordsThatEndDenial = ['until', 'till'] as const;

/** The same in the clause of the denial: `never had a seizure before` tells of the first one. */
export const wordsThatEndDenialInClause = ['before'] as const;

/** And two words together, as in `no seizure yesterday but one today` and `never had hallucinations like this`. */
export const phrasesThatEndDenial = [
  'but one',
  'but did',
  'but had',
  'but has',
  'but is',
  'but now',
  'but today',
  'but yesterday',
  'but last',
  'before but',
  'before today',
  'before tonight',
  'before now',
  'before this',
  'before that',
  'like this',
  'this bad',
  'so bad',
  'this badly',
] as const;

/** Before a number these begin what is told of another time, as in `no seizures today, but two yesterday`; so does a pause. */
export const wordsBeforeCount = ['but', 'and', 'had', 'though', 'only'] as const;

/** After a number these tell when: `two yesterday`, `3 last night`. */
export const wordsOfOtherTime = ['yesterday', 'today', 'tonight', 'earlier', 'overnight', 'last', 'this'] as const;
