import type { QuestionCode } from '@steady/engine/triage';

/** Words by the question that they answer with yes. */
export type AlarmWords = Partial<Readonly<Record<QuestionCode, readonly string[]>>>;
