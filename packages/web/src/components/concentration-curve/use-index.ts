import type { Outcome, WithdrawalIndex } from '@steady/engine';
import type { IndexQuestion } from '@steady/engine/pharmacokinetics';
import { facts } from '@steady/knowledge';
import { type LabelledIndex, labelledIndex } from '@steady/language';
import { useEffect, useState } from 'react';
import { useSay } from '../../device/voice.ts';

type Answer = Outcome<LabelledIndex> | 'waiting' | 'failed';

/** ms without a change before the index is worked out: it takes longer than a hand waits while dragging. */
const settled = 500;

/** The band of the index for a question, beside the page and once the question has stopped changing. */
export function useIndex(question: IndexQuestion): Answer {
  const say = useSay();
  const [answered, setAnswered] = useState<{ readonly question: IndexQuestion; readonly answer: Answer } | undefined>();
  useEffect(() => {
    let worker: Worker | undefined;
    const wait = setTimeout(() => {
      worker = new Worker(new URL('./index-worker.ts', import.meta.url), { type: 'module' });
      worker.onmessage = ({ data }: MessageEvent<Outcome<WithdrawalIndex>>) =>
        setAnswered({
          question,
          answer: data.ok ? { ok: true, value: labelledIndex(data.value, say) } : data,
        });
      worker.onerror = () => setAnswered({ question, answer: 'failed' });
      worker.postMessage({ question, facts });
    }, settled);
    return () => {
      clearTimeout(wait);
      worker?.terminate();
    };
  }, [question, say]);
  return answered?.question === question ? answered.answer : 'waiting';
}
