import { answerPlan } from '@steady/exchange/api';
import { facts } from '@steady/knowledge';
import type { Say } from '@steady/language';
import type { WireAnswer, WireRequest } from '../independent-checker/wire.ts';

/** A problem as JSON holds it. */
export interface WireProblem {
  readonly code: string;
  readonly at: string;
  readonly values: Readonly<Record<string, unknown>>;
}

export type WireOutcome =
  | { readonly answer: WireAnswer; readonly problems?: undefined }
  | { readonly answer?: undefined; readonly problems: readonly WireProblem[] };

/** The laws are about numbers: every sentence is left out, which makes ten thousand plans a matter of seconds. */
const silence: Say = () => '';

/** From JSON to JSON, like every way into Steady. */
export function answerTo(request: WireRequest, say = silence): WireOutcome {
  const answered = answerPlan(request, facts, say);
  return answered.ok ? { answer: answered.answer } : { problems: answered.problems };
}
