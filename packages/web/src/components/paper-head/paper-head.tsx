import { type SavedAs, sayEdition } from '@steady/exchange/api';
import type { Danger } from '@steady/exchange/danger';
import { type ReactElement, useMemo } from 'react';
import { usePaperEdges } from '../../device/paper-edges.ts';
import { usePrintInstant } from '../../device/print-instant.ts';
import { useSay } from '../../device/voice.ts';
import type { DrawnPlan } from '../../plan/plan-of-draft.ts';
import { SeverityMark } from '../severity-mark/severity-mark.tsx';
import './paper-head.css';

interface PaperHeadProps {
  readonly plan: DrawnPlan;
  readonly savedAs: SavedAs;
  readonly danger: Danger;
}

/** What a plan on paper needs and a screen does not: which plan it is, lines for whose it is and who signs it, and the box no sheet goes without. */
export function PaperHead({ plan, savedAs, danger }: PaperHeadProps): ReactElement {
  const say = useSay();
  const name = say('print.name');
  const birthDate = say('print.birth-date');
  const instant = usePrintInstant();
  const { made, request } = plan;
  const edition = useMemo(
    () => sayEdition(made.plan, request, savedAs, instant, say),
    [made.plan, request, savedAs, instant, say],
  );
  usePaperEdges({ top: danger.strip, corner: edition.short, blanks: [name, birthDate], say });
  return (
    <div className="paper-head on-paper-only">
      <p className="paper-lines">
        <span className="paper-line paper-line-long">{name}</span>
        <span className="paper-line">{birthDate}</span>
      </p>
      <p>{`${edition.whole}.`}</p>
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
        <p>{danger.tooMany}</p>
        <p>{danger.today}</p>
        <p className="paper-line">{danger.phone}</p>
      </div>
    </div>
  );
}
