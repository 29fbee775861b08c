import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useCallback, useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { flushSync } from 'react-dom';
import { FieldProblems } from '../../components/field-note/problems-at.ts';
import { englishOf } from '../../device/here.ts';
import { keepSitting, type Sitting } from '../../device/sitting.ts';
import { useSay } from '../../device/voice.ts';
import type { ChangeDraft } from '../../draft/change-draft.ts';
import { savedAs } from '../../plan/name-of.ts';
import { unsavedWords } from '../../plan/unsaved-words.ts';
import { usePlan } from '../../plan/use-plan.ts';
import { PlannerForm, type Section, sectionOf } from './form/planner-form.tsx';
import { goToField } from './go-to-field.ts';
import type { Opened } from './opened.ts';
import { PhoneBar } from './phone-bar.tsx';
import { PlanPane } from './plan-pane.tsx';

interface PlannerProps {
  readonly opened: Opened;
  /** Goes on with another sitting in place of this one. */
  readonly onAsNew: (sitting: Sitting) => void;
}

/** English dates as the device writes them: the day first, or the month. */
const locale = englishOf(navigator.languages);

/** The form beside the plan it makes. */
export function Planner({ opened: { sitting: opened, isComputedAnew }, onAsNew }: PlannerProps): ReactElement {
  const say = useSay();
  const navigate = useNavigate();
  const [sitting, setSitting] = useState(opened);
  const [open, setOpen] = useState<ReadonlySet<Section>>(new Set());
  const shown = usePlan(sitting.draft);
  const length = shown.isOld ? undefined : (shown.plan?.made.measures.days ?? undefined);
  const { earlier } = sitting;
  const saved = shown.plan === undefined || shown.isOld ? 'not-saved' : savedAs(sitting, shown.plan);
  const lookedAt = saved === earlier?.version ? earlier?.version : undefined;

  useEffect(() => keepSitting(sitting, unsavedWords(sitting, shown, say)), [sitting, shown, say]);
  // the address says which plan it is, and no longer how it began: a reload goes on with what is typed; with an earlier
  // version as long as nothing is
  useEffect(() => {
    const place = { id: sitting.version > 0 ? sitting.id : undefined };
    const search = lookedAt === undefined ? {} : { version: lookedAt };
    void navigate({ to: '/planner/{-$id}', params: place, search, replace: true, resetScroll: false });
  }, [navigate, sitting.id, sitting.version, lookedAt]);

  const change: ChangeDraft = useCallback(
    (fields) => setSitting((before) => ({ ...before, draft: { ...before.draft, ...fields } })),
    [],
  );
  const setSection = (section: Section, isOpen: boolean) =>
    setOpen((before) => new Set([...before].filter((other) => other !== section).concat(isOpen ? [section] : [])));
  const goTo = (at: string) => {
    const section = sectionOf(at);
    if (section !== undefined) flushSync(() => setSection(section, true));
    goToField(at);
  };
  return (
    <I18nProvider locale={locale}>
      <FieldProblems value={shown.problems}>
        <div className="planner">
          <div className="planner-left on-screen-only">
            <h1 className="planner-title">{say('planner.title')}</h1>
            {earlier !== undefined && (
              <p className="planner-anew">
                {say('planner.open.earlier', { version: earlier.version, last: sitting.version })}
              </p>
            )}
            {isComputedAnew && <p className="planner-anew">{say('planner.open.anew')}</p>}
            <PlannerForm draft={sitting.draft} change={change} length={length} open={open} onOpen={setSection} />
          </div>
          <PlanPane shown={shown} sitting={sitting} onSitting={setSitting} onAsNew={onAsNew} onGoTo={goTo} />
        </div>
        <PhoneBar shown={shown} />
      </FieldProblems>
    </I18nProvider>
  );
}
