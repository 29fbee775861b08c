import type { ReactElement } from 'react';
import { TextEntry } from '../../components/text-entry/text-entry.tsx';
import { useSay } from '../../device/voice.ts';

interface NumberProps {
  readonly at: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly description?: string;
}

/** A volume of a pump. */
export function Millilitres(props: NumberProps): ReactElement {
  const say = useSay();
  return <TextEntry {...props} kind="number" unit={say('pump.unit.volume')} />;
}

/** What a pump gives in a day. */
export function PerDay(props: NumberProps): ReactElement {
  const say = useSay();
  return <TextEntry {...props} kind="number" unit={say('pump.unit.dose')} />;
}
