/** By which a question tells of a dose that was not taken, in small letters. */
export const missedWords = /\b(?:forgot|forgotten|forget|miss|missed|skipped|overslept)\b/;
