import type { ReactElement } from 'react';
import { useSay } from '../../device/voice.ts';

interface CallActProps {
  readonly number: string;
  readonly label: string;
  /** `first` is the one call that stands on every screen; `quiet` waits beside it. */
  readonly rank?: 'first' | 'plain' | 'quiet';
}

/** Somebody to call: a large link that dials where there is a number, else the words that say whom to look for. */
export function CallAct({ number, label, rank = 'plain' }: CallActProps): ReactElement {
  const say = useSay();
  const dialled = /\d[\d -]*\d/.exec(number)?.[0].replace(/[^\d]/g, '');
  const words = (
    <>
      <span className="help-call-label">{label}</span>
      <span className="help-call-number">{dialled === undefined ? number : say('triage.page.call', { number })}</span>
    </>
  );
  const look = `help-call help-call-${rank}`;
  return dialled === undefined ? (
    <p className={look}>{words}</p>
  ) : (
    <a className={look} href={`tel:${dialled}`}>
      {words}
    </a>
  );
}
