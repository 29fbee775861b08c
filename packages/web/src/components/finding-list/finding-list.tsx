import type { WireFinding, WirePlanAnswer } from '@steady/exchange/api';
import type { ReactElement } from 'react';
import { useSay } from '../../device/voice.ts';
import { Fold } from '../fold/fold.tsx';
import { SeverityMark } from '../severity-mark/severity-mark.tsx';
import { Source } from '../source/source.tsx';
import './finding-list.css';

type Basis = WirePlanAnswer['basis'][number];

interface FindingListProps {
  /** Most pressing first. */
  readonly findings: readonly WireFinding[];
  /** What the facts say, to show under the findings that rest on them. */
  readonly basis: readonly Basis[];
}

/** What to know before signing, most pressing first; the source of each one tap away. */
export function FindingList({ findings, basis }: FindingListProps): ReactElement {
  return (
    <ul className="findings">
      {findings.map((finding, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two findings may carry the same code
        <li key={`${finding.code} ${i}`} className="finding">
          <OneFinding finding={finding} basis={basis} />
        </li>
      ))}
    </ul>
  );
}

function OneFinding({
  finding,
  basis,
}: {
  readonly finding: WireFinding;
  readonly basis: readonly Basis[];
}): ReactElement {
  const say = useSay();
  const { severity, verdict, title, detail, action, cites, toSign } = finding;
  return (
    <>
      <SeverityMark severity={severity} />
      <div className="finding-words">
        <p className={`finding-severity severity-${severity}`}>
          {say(`planner.severity.${severity}`)}
          {verdict === 'cannot-tell' && <> · {say('planner.findings.cannot-tell')}</>}
          {toSign && (
            <>
              {' '}
              <strong className="finding-to-sign">{say('planner.findings.to-sign')}</strong>
            </>
          )}
        </p>
        <h4 className="finding-title">{title}</h4>
        <p>{detail}</p>
        <p>{action}</p>
        {cites.length > 0 && (
          <Fold look="line" title={say('planner.findings.sources', { count: cites.length })}>
            <ul className="sources">
              {[...Map.groupBy(cites, ({ fact }) => fact)].map(([fact, places]) => (
                <li key={fact}>
                  <Source fact={fact} places={places} known={basis.find((known) => known.fact === fact)} />
                </li>
              ))}
            </ul>
          </Fold>
        )}
      </div>
    </>
  );
}
