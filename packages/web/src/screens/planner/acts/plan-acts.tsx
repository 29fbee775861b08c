import { type SheetsToPrint, sheetsToPrint } from '@steady/exchange/api';
import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { Act } from '../../../components/act/act.tsx';
import { Choice } from '../../../components/choice/choice.tsx';
import { downloadPlanFile, type PlanFile } from '../../../device/plan-files.ts';
import type { Sitting } from '../../../device/sitting.ts';
import { useSay } from '../../../device/voice.ts';
import { isSavedAs } from '../../../plan/name-of.ts';
import type { DrawnPlan } from '../../../plan/plan-of-draft.ts';
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
  const [sheets, setSheets] = useState<SheetsToPrint>('both');
  const [file, setFile] = useState<{ readonly name: PlanFile; readonly state: 'making' | 'done' | 'failed' }>();

  const download = async (name: PlanFile) => {
    setFile({ name, state: 'making' });
    const version = isSavedAs(sitting, plan) ? sitting.version : sitting.version + 1;
    const isMade = await downloadPlanFile(name, { request: plan.json, id: sitting.id, version, sheets });
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
      <Choice<SheetsToPrint>
        at="/print/sheets"
        label={say('print.sheets')}
        options={sheetsToPrint.map((value) => ({ value, label: say(`print.sheets.${value}`) }))}
        value={sheets}
        onChange={setSheets}
      />
      <p role="status" className="plan-acts-status">
        {file !== undefined && say(`planner.file.${file.state}`, { file: say(`planner.file.${file.name}`) })}
      </p>
    </div>
  );
}
