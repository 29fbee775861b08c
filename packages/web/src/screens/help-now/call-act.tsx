import type { ReactElement } from 'react';
import { useSay } from '../../device/voice.ts';

interface CallActProps {
  readonly number: string;
  readonly label: string;
  /** The one call that stands on every screen. */
  readonly isFirst?: boolean;
}

/** Somebody to call: a large link that dials where there is a number, else the words that say whom to look for. */
export function CallAct({ number, label, isFirst = false }: CallActProps): ReactElement {
  const say = useSay();
  const dialled = /\d[\d -]*\d/.exec(number)?.[0].replace(/[^\d]/g, '');
  const words = (
    <>
      <span className="help-call-label">{label}</span>
      <span className="help-call-number">{dialled === undefined ? number : say('triage.page.call', { number })}</span>
    </>
  );
  const look = `help-call${isFirst ? ' help-call-first' : ''}`;
  return dialled === undefined ? (
    <p className={look}>{words}</p>
  ) : (
    <a className={look} href={`tel:${dialled}`}>
      {words}
    </a>
  );
}
