import { type ReactElement, useState } from 'react';
import { useSay } from '../../device/voice.ts';
import { Act } from '../act/act.tsx';
import './copy-act.css';

interface CopyActProps {
  readonly text: string;
  readonly label: string;
}

/** Copies text, and says whether that worked. */
export function CopyAct({ text, label }: CopyActProps): ReactElement {
  const say = useSay();
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none');
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    );
  };
  return (
    <div className="copy-act on-screen-only">
      <Act onAct={copy}>{label}</Act>
      <span role="status">{outcome !== 'none' && say(`planner.copy.${outcome}`)}</span>
    </div>
  );
}
