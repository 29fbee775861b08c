import { type ReactElement, useDeferredValue, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { checkOfDraft } from '../../check/check-of-draft.ts';
import { FieldProblems } from '../../components/field-note/problems-at.ts';
import { englishOf, here } from '../../device/here.ts';
import { useSay } from '../../device/voice.ts';
import type { ChangeDraft } from '../../draft/change-draft.ts';
import { emptyDraft } from '../../draft/empty-draft.ts';
import { PersonSection } from '../planner/form/person-section.tsx';
import { RegionSection } from '../planner/form/start-section.tsx';
import { TakenSection } from '../planner/form/taken-section.tsx';
import { CheckPane } from './check-pane.tsx';
import '../planner/form/planner-form.css';
import '../planner/plan-pane.css';
import '../planner/planner-screen.css';
import './check-screen.css';

/** English dates as the device writes them: the day first, or the month. */
const locale = englishOf(navigator.languages);

/** Somebody and what they take, judged as it is typed. Nothing is kept. */
export function CheckScreen(): ReactElement {
  const say = useSay();
  const [now] = useState(here);
  const [draft, setDraft] = useState(() => emptyDraft(now));
  const settled = useDeferredValue(draft);
  const checked = useMemo(() => checkOfDraft(settled, now.today, say), [settled, now, say]);
  const change: ChangeDraft = (fields) => setDraft((before) => ({ ...before, ...fields }));
  return (
    <I18nProvider locale={locale}>
      <FieldProblems value={checked.unread}>
        <div className="planner">
          <div className="planner-left">
            <h1 className="planner-title">{say('check.title')}</h1>
            <p className="quiet check-what">{say('check.what')}</p>
            <form className="planner-form" aria-label={say('check.form')} onSubmit={(event) => event.preventDefault()}>
              <TakenSection draft={draft} change={change} />
              <RegionSection draft={draft} change={change} />
              <PersonSection draft={draft} change={change} />
            </form>
          </div>
          <CheckPane checked={checked} />
        </div>
      </FieldProblems>
    </I18nProvider>
  );
}
