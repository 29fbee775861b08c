import type { Danger } from '@steady/exchange/danger';
import type { ReactElement } from 'react';
import { usePaperEdges } from '../../device/paper-edges.ts';
import { useSay } from '../../device/voice.ts';
import { SeverityMark } from '../severity-mark/severity-mark.tsx';
import './paper-head.css';

/** What a plan on paper needs and a screen does not: lines for whose it is and who signs it, and the box no sheet goes without. */
export function PaperHead({ danger }: { readonly danger: Danger }): ReactElement {
  const say = useSay();
  const name = say('print.name');
  const birthDate = say('print.birth-date');
  usePaperEdges({ top: danger.strip, blanks: [name, birthDate], say });
  return (
    <div className="paper-head on-paper-only">
      <p className="paper-lines">
        <span className="paper-line paper-line-long">{name}</span>
        <span className="paper-line">{birthDate}</span>
      </p>
      <p>{say('print.draft-detail')}</p>
      <p className="paper-lines">
        <span className="paper-line paper-line-long">{say('print.clinician')}</span>
        <span className="paper-line paper-line-long">{say('print.signature')}</span>
        <span className="paper-line">{say('print.signed-on')}</span>
      </p>
      <div className="paper-danger">
        <p className="paper-danger-fixed">
          <SeverityMark severity="caution" />
          <span>
            <strong>{danger.fixed[0]}</strong> {danger.fixed[1]}
          </span>
        </p>
        <p className="paper-danger-call">{danger.call}</p>
        <ul className="paper-danger-signs">
          {danger.signs.map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
        <p>{danger.poisons}</p>
        <p>{danger.today}</p>
      </div>
    </div>
  );
}
