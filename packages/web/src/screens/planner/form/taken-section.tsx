import { dailyDose, dailyDoseOf, formatAmount, type Outcome, type Regimen, unscaled } from '@steady/engine';
import { writeRegimen } from '@steady/exchange/prescription';
import { facts } from '@steady/knowledge';
import { Fragment, type ReactElement } from 'react';
import { Act } from '../../../components/act/act.tsx';
import { Fold } from '../../../components/fold/fold.tsx';
import { SeverityMark } from '../../../components/severity-mark/severity-mark.tsx';
import { TextEntry } from '../../../components/text-entry/text-entry.tsx';
import { useSay } from '../../../device/voice.ts';
import { type DraftProps, withItem, withoutItem } from '../../../draft/change-draft.ts';
import type { TypedIntake } from '../../../draft/draft.ts';
import { regimenOf } from '../../../draft/regimen-of.ts';
import { areTimesAssumed } from '../../../draft/request-of.ts';
import './taken-section.css';

/** What is taken now: typed as one would say it, shown back as it was understood, and corrected time by time. */
export function TakenSection({ draft, change }: DraftProps): ReactElement {
  const say = useSay();
  const { text, rows } = draft.taken;
  const understood = regimenOf(draft.taken);
  const shown = rows ?? typedRows(understood);

  const setRows = (rows: readonly TypedIntake[], timesAssumed = false) => {
    const regimen = regimenOf({ text, rows });
    const words = regimen.ok ? writeRegimen(regimen.value, say) : text;
    change({ taken: { text: words, rows, ...(timesAssumed && { timesAssumed }) } });
  };
  return (
    <div className="taken">
      <TextEntry
        at="/current"
        size="large"
        label={draft.purpose === 'taper' ? say('planner.taken.label') : say('planner.taken.label-titrate')}
        description={say('planner.taken.example')}
        value={text}
        onChange={(text) => change({ taken: { text, rows: null } })}
      />
      {understood.ok && (understood.value.length > 0 || (rows === null && text.trim() !== '')) && (
        <p className="taken-understood" role="status">
          <span className="quiet">{say('planner.taken.understood')}</span> <Understood regimen={understood.value} />
        </p>
      )}
      {understood.ok && <Doubt regimen={understood.value} />}
      <Fold look="line" title={say('planner.taken.correct')}>
        <ul className="taken-rows">
          {shown.map(({ time, dose }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place in the list
            <li key={i} className="taken-row">
              <TextEntry
                at={`/current/${i}/time`}
                label={say('planner.taken.time', { number: i + 1 })}
                kind="number"
                value={time}
                onChange={(time) => setRows(withItem(shown, i, { time }))}
              />
              <TextEntry
                at={`/current/${i}/dose`}
                label={say('planner.taken.dose', { number: i + 1 })}
                kind="number"
                unit={say('planner.unit.mg')}
                value={dose}
                onChange={(dose) => setRows(withItem(shown, i, { dose }), areTimesAssumed(draft.taken))}
              />
              <Act
                rank="quiet"
                aloud={say('planner.taken.remove-aloud', { number: i + 1 })}
                onAct={() => setRows(withoutItem(shown, i))}
              >
                {say('planner.remove')}
              </Act>
            </li>
          ))}
        </ul>
        <Act rank="quiet" onAct={() => setRows([...shown, { time: '', dose: '' }])}>
          {say('planner.taken.add')}
        </Act>
      </Fold>
    </div>
  );
}

function Understood({ regimen }: { readonly regimen: Regimen }): ReactElement {
  const say = useSay();
  if (regimen.length === 0) return <strong>{say('regimen.none')}</strong>;
  return (
    <span className="numbers">
      {regimen.map(({ time, dose }) => (
        <Fragment key={time}>
          <span className="taken-intake">
            <span className="quiet">{time}</span> {formatAmount(dose)}
          </span>{' '}
        </Fragment>
      ))}
      <strong className="amount">{say('planner.taken.total', { daily: formatAmount(dailyDoseOf(regimen)) })}</strong>
    </span>
  );
}

/** Asks back where the dose is above what any text goes to: it may be a slip of the pen, and no plan is needed to ask. */
function Doubt({ regimen }: { readonly regimen: Regimen }): ReactElement {
  const say = useSay();
  const daily = dailyDoseOf(regimen);
  const never = dailyDose(facts['OFF-02'].figures.never.value * 1000);
  const values = { daily: formatAmount(daily), never: formatAmount(never), fact: 'OFF-02' };
  return (
    <p className="taken-doubt" role="status">
      {daily.microgramsPerDay > never.microgramsPerDay && (
        <>
          <SeverityMark severity="danger" /> {say('planner.taken.doubt', values)}
        </>
      )}
    </p>
  );
}

function typedRows(understood: Outcome<Regimen>): readonly TypedIntake[] {
  if (!understood.ok) return [];
  return understood.value.map(({ time, dose }) => ({ time, dose: String(unscaled(dose.micrograms, 3)) }));
}
