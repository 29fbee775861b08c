import { answerPump, type WirePumpAnswer } from '@steady/exchange/api';
import { facts } from '@steady/knowledge';
import { useMemo } from 'react';
import type { FieldProblem } from '../components/field-note/problems-at.ts';
import { useSay } from '../device/voice.ts';
import { problemsInWords } from '../plan/problems-in-words.ts';
import { type PumpDraft, pumpRequestOf } from './pump-draft.ts';

/** What a pump comes to, or what keeps it from being told. */
export interface ShownPump {
  readonly answer: WirePumpAnswer | undefined;
  readonly problems: readonly FieldProblem[];
}

/** The dates of a pump, worked out on this device with each key. */
export function usePump(draft: PumpDraft): ShownPump {
  const say = useSay();
  return useMemo(() => {
    const { json, problems: misread } = pumpRequestOf(draft);
    const answered = answerPump(JSON.parse(JSON.stringify(json)), facts, say);
    if (answered.ok && misread.length === 0) return { answer: answered.answer, problems: [] };
    const others = answered.ok
      ? []
      : answered.problems.filter(({ at }) => misread.every((one) => !one.at.startsWith(at)));
    return { answer: undefined, problems: problemsInWords([...misread, ...others] as typeof misread, say) };
  }, [draft, say]);
}
