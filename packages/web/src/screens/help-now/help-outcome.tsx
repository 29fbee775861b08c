import type { Severity } from '@steady/engine';
import type { TriageOutcome } from '@steady/engine/triage';
import type { WireTriageAnswer } from '@steady/exchange/api';
import { sayBecause } from '@steady/language';
import type { ReactElement } from 'react';
import { SeverityMark } from '../../components/severity-mark/severity-mark.tsx';
import { useSay } from '../../device/voice.ts';
import { CallAct } from './call-act.tsx';

const severityOf: Readonly<Record<TriageOutcome, Severity>> = {
  'emergency-now': 'emergency',
  'urgent-today': 'danger',
  'contact-within-2-days': 'warning',
  'keep-going-and-watch': 'info',
};

/** What to do: how fast, one step, whom to call, what to keep in mind, why, and when to look again. */
export function HelpOutcome({ answer }: { readonly answer: WireTriageAnswer }): ReactElement {
  const say = useSay();
  const { outcome, because, open, next } = answer;
  const firstCallStands = outcome === 'emergency-now';
  return (
    <div className={`help-outcome help-${outcome}`} role="status">
      <h2 className="help-what">
        <SeverityMark severity={severityOf[outcome]} />
        <span>
          <span className="help-when">{next.when}</span> {next.says}
        </span>
      </h2>
      <p className="help-step">{next.step}</p>
      <div className="help-acts">
        {[...(firstCallStands ? [] : [next.call]), ...next.also].map(({ label, number }) => (
          <CallAct key={label} label={label} number={number} />
        ))}
      </div>
      <ul className="help-notes">
        {[...next.notes, next.back].map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      {sayBecause(because, open, say).map((line) => (
        <p key={line} className="help-because">
          {line}
        </p>
      ))}
    </div>
  );
}
