import { knowledgeVersion } from '@steady/knowledge';

/** What computed an answer, so that it can be computed again (P15). */
export const versions = { engine: '0.1.0', knowledge: knowledgeVersion } as const;
