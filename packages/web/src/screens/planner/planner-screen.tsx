import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { here } from '../../device/here.ts';
import { newSitting, readSitting, type Sitting, setAside } from '../../device/sitting.ts';
import { emptyDraft, inventedDraft } from '../../draft/empty-draft.ts';
import type { Opened } from './opened.ts';
import { OpeningPlan } from './opening-plan.tsx';
import { Planner } from './planner.tsx';
import './planner-screen.css';

/** What a link to the planner may ask for: a new plan, empty or of an invented person. */
export type Beginning = 'empty' | 'invented';

/** The planner, with a new plan, with what this tab was left with, or with a saved plan. */
export function PlannerScreen(): ReactElement {
  const { id } = useParams({ strict: false });
  const { begin, version } = useSearch({ strict: false });
  const navigate = useNavigate();
  const [opened, setOpened] = useState<Opened | undefined>(() =>
    version === undefined ? openedAtOnce(id, begin) : undefined,
  );

  // the address leaves the old plan before the new one is shown, or it would be opened again
  const goOnWith = async (sitting: Sitting) => {
    await navigate({ to: '/planner/{-$id}', params: { id: undefined } });
    setOpened({ sitting, isComputedAnew: false });
  };
  if (opened !== undefined && (id === undefined || opened.sitting.id === id)) {
    return <Planner key={opened.sitting.id} opened={opened} onAsNew={(sitting) => void goOnWith(sitting)} />;
  }
  return (
    <OpeningPlan
      key={id}
      id={id ?? ''}
      version={version}
      onOpened={(opened) => {
        if (opened.sitting.earlier !== undefined) setAside(opened.sitting.id);
        setOpened(opened);
      }}
    />
  );
}

function openedAtOnce(id: string | undefined, begin: Beginning | undefined): Opened | undefined {
  if (begin !== undefined) {
    const draft = begin === 'invented' ? inventedDraft(here()) : emptyDraft(here());
    return { sitting: newSitting(draft), isComputedAnew: false };
  }
  const sitting = readSitting(id) ?? (id === undefined ? newSitting(emptyDraft(here())) : undefined);
  return sitting && { sitting, isComputedAnew: false };
}
