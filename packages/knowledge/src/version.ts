/** The edition of the facts, recorded with every suggestion that rests on them. */
export const knowledgeVersion = '2026.11';
