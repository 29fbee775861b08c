import { type ReactElement, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { FieldProblems } from '../../components/field-note/problems-at.ts';
import { ProblemList } from '../../components/problem-list/problem-list.tsx';
import { englishOf, here } from '../../device/here.ts';
import { useSay } from '../../device/voice.ts';
import { emptyPumpDraft, type PumpDraft } from '../../pump/pump-draft.ts';
import { usePump } from '../../pump/use-pump.ts';
import { goToField } from '../planner/go-to-field.ts';
import { PumpDates } from './pump-dates.tsx';
import { PumpForm } from './pump-form.tsx';
import './pump-screen.css';

/** English dates as the device writes them: the day first, or the month. */
const locale = englishOf(navigator.languages);

/** For clinicians: what was filled and programmed, beside the day by which the pump must be refilled. Nothing is kept. */
export function PumpScreen(): ReactElement {
  const say = useSay();
  const [draft, setDraft] = useState<PumpDraft>(() => emptyPumpDraft(here()));
  const { answer, problems } = usePump(draft);
  return (
    <I18nProvider locale={locale}>
      <FieldProblems value={problems}>
        <div className="pump">
          <div className="pump-left on-screen-only">
            <h1 className="pump-title">{say('pump.page.title')}</h1>
            <p className="quiet">{say('pump.page.what')}</p>
            <PumpForm draft={draft} change={(fields) => setDraft((before) => ({ ...before, ...fields }))} />
          </div>
          <section className="pump-pane" aria-label={say('pump.dates')} aria-live="polite">
            {answer ? (
              <PumpDates answer={answer} />
            ) : (
              <>
                <h2 className="pump-empty">{say('pump.page.empty')}</h2>
                <ProblemList problems={problems} onGoTo={goToField} />
              </>
            )}
          </section>
        </div>
      </FieldProblems>
    </I18nProvider>
  );
}
