import { type IndexQuestion, withdrawalIndex } from '@steady/engine/pharmacokinetics';
import type { Facts } from '@steady/knowledge';

/** The index is worked out by what the page knows: the facts come with the question. */
self.onmessage = ({ data }: MessageEvent<{ readonly question: IndexQuestion; readonly facts: Facts }>) =>
  self.postMessage(withdrawalIndex(data.question, data.facts));
