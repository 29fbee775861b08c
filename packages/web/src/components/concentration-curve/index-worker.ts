import { type IndexQuestion, withdrawalIndex } from '@steady/engine/pharmacokinetics';
import type { Facts } from '@steady/knowledge';

/** The index is worked out by what the page knows: the facts come with the question. It leaves with the name of its label. */
self.onmessage = ({ data }: MessageEvent<{ readonly question: IndexQuestion; readonly facts: Facts }>) => {
  const made = withdrawalIndex(data.question, data.facts);
  self.postMessage(made.ok ? { ok: true, value: { ...made.value, label: made.value.label } } : made);
};
