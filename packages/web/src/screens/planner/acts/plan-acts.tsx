import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { Act } from '../../../components/act/act.tsx';
import { downloadPlanFile, type PlanFile } from '../../../device/plan-files.ts';
import { savedRequests } from '../../../device/saved-plans.ts';
import type { Sitting } from '../../../device/sitting.ts';
import { useSay } from '../../../device/voice.ts';
import { savedAs } from '../../../plan/name-of.ts';
import type { DrawnPlan } from '../../../plan/plan-of-draft.ts';
import { FileChoiceEntries, type FileChoices } from './file-choices.tsx';
import { SaveAct } from './save-act.tsx';
import './plan-acts.css';

interface PlanActsProps {
  readonly plan: DrawnPlan;
  /** Whether the form has changed since: then nothing can be done with it. */
  readonly isOld: boolean;
  readonly isHidden: boolean;
  readonly sitting: Sitting;
  readonly onSitting: (change: (before: Sitting) => Sitting) => void;
  readonly onAsNew: (sitting: Sitting) => void;
}

const files: readonly PlanFile[] = ['print', 'large-print', 'calendar', 'csv'];

/** What can be done with a plan. An earlier plan than the one being typed can be neither saved nor handed on. */
export function PlanActs({ plan, isOld, isHidden, sitting, onSitting, onAsNew }: PlanActsProps): ReactElement {
  const say = useSay();
  const navigate = useNavigate();
  const [choices, setChoices] = useState<FileChoices>({ sheets: 'both', reminders: 'named' });
  const [file, setFile] = useState<{ readonly name: PlanFile; readonly state: 'making' | 'done' | 'failed' }>();

  const download = async (name: PlanFile) => {
    setFile({ name, state: 'making' });
    const { id, calendars } = sitting;
    const version = savedAs(sitting, plan);
    const saved = name === 'calendar' ? await savedRequests(id, sitting.version) : [];
    const { sheets, reminders } = choices;
    const isDiscreet = reminders === 'discreet';
    const isMade =
      saved !== undefined &&
      (await downloadPlanFile(name, {
        request: plan.json,
        id,
        version,
        sheets,
        isDiscreet,
        replaces: [...saved, ...calendars],
      }));
    if (isMade && name === 'calendar' && version === 'not-saved') onSitting(withCalendarOf(plan));
    setFile({ name, state: isMade ? 'done' : 'failed' });
  };
  return (
    <div className={isHidden ? 'plan-acts plan-acts-hidden on-screen-only' : 'plan-acts on-screen-only'}>
      <SaveAct plan={plan} isOld={isOld} sitting={sitting} onSitting={onSitting} onAsNew={onAsNew}>
        <Act isDisabled={isOld} onAct={() => window.print()}>
          {say('planner.acts.paper')}
        </Act>
        {files.map((name) => (
          <Act key={name} isDisabled={isOld} onAct={() => void download(name)}>
            {say(`planner.acts.${name}`)}
          </Act>
        ))}
        <Act isDisabled={isOld} onAct={() => void navigate({ to: '/compare' })}>
          {say('planner.acts.compare')}
        </Act>
      </SaveAct>
      <FileChoiceEntries choices={choices} onChoices={setChoices} />
      <p role="status" className="plan-acts-status">
        {file !== undefined && say(`planner.file.${file.state}`, { file: say(`planner.file.${file.name}`) })}
      </p>
    </div>
  );
}

/** So many are told to the server; the reminders of those before are in the calendars of these. */
const mostCalendars = 40;

function withCalendarOf({ json }: DrawnPlan): (before: Sitting) => Sitting {
  const written = JSON.stringify(json);
  return (before) => {
    const others = before.calendars.filter((other) => JSON.stringify(other) !== written);
    return { ...before, calendars: [...others, json].slice(-mostCalendars) };
  };
}
