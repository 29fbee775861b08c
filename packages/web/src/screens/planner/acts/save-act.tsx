import { sayProblem } from '@steady/language';
import { type ReactElement, type ReactNode, useState } from 'react';
import { Act } from '../../../components/act/act.tsx';
import { Fold } from '../../../components/fold/fold.tsx';
import { TextEntry } from '../../../components/text-entry/text-entry.tsx';
import { savePlan } from '../../../device/saved-plans.ts';
import { newSitting, type Sitting } from '../../../device/sitting.ts';
import { useSay } from '../../../device/voice.ts';
import { asSaved } from '../../../plan/as-saved.ts';
import { givenName, longestName, savedAs } from '../../../plan/name-of.ts';
import type { DrawnPlan } from '../../../plan/plan-of-draft.ts';

interface SaveActProps {
  readonly plan: DrawnPlan;
  readonly isOld: boolean;
  readonly sitting: Sitting;
  readonly onSitting: (change: (before: Sitting) => Sitting) => void;
  /** Goes on with the same plan under an id of its own, where somebody else saved this one in between. */
  readonly onAsNew: (sitting: Sitting) => void;
  /** What else can be done with the plan, beside saving it. */
  readonly children: ReactNode;
}

type Saving =
  | { readonly state: 'none' | 'saving' }
  | { readonly state: 'failed'; readonly says: string; readonly isTaken: boolean };

/**
 * Saves the plan as a new version, and says truly whether that happened. What was typed stays in the page either way, and
 * the same version can be sent again without harm.
 */
export function SaveAct({ plan, isOld, sitting, onSitting, onAsNew, children }: SaveActProps): ReactElement {
  const say = useSay();
  const [saving, setSaving] = useState<Saving>({ state: 'none' });
  const name = givenName(sitting);
  const asSent = asSaved(name, plan.json);
  const version = savedAs(sitting, plan);
  const isSaved = version !== 'not-saved' && version === sitting.version;

  const save = async () => {
    setSaving({ state: 'saving' });
    const next = sitting.version + 1;
    const reply = await savePlan(sitting.id, next, name, plan.json);
    if (reply.kind === 'answered') {
      onSitting(({ earlier, ...before }) => ({ ...before, version: next, saved: asSent }));
      setSaving({ state: 'none' });
      return;
    }
    const reasons = reply.kind === 'refused' ? reply.problems.map((problem) => sayProblem(problem, say)) : [];
    setSaving({
      state: 'failed',
      says: reasons.length > 0 ? reasons.join(' ') : say('planner.save.unreachable'),
      isTaken: reply.kind === 'refused' && reply.status === 409,
    });
  };
  return (
    <div className="save">
      <div className="save-line">
        <Act rank="first" isDisabled={isOld || saving.state === 'saving' || isSaved} onAct={() => void save()}>
          {say(saving.state === 'failed' ? 'planner.save.again' : 'planner.save.act')}
        </Act>
        {children}
      </div>
      <div className="save-under">
        <p role="status" className={saving.state === 'failed' ? 'save-status save-failed' : 'save-status quiet'}>
          {inWords()}
        </p>
        {saving.state === 'failed' && saving.isTaken && (
          <Act rank="quiet" onAct={() => onAsNew({ ...newSitting(sitting.draft), name: sitting.name })}>
            {say('planner.save.as-new')}
          </Act>
        )}
        <Fold look="line" title={say('planner.save.naming')}>
          <TextEntry
            at="/name"
            label={say('planner.save.name')}
            value={sitting.name}
            onChange={(text) => onSitting((before) => ({ ...before, name: text.slice(0, longestName) }))}
          />
        </Fold>
      </div>
    </div>
  );

  function inWords(): string {
    if (saving.state === 'saving') return say('planner.save.saving');
    if (saving.state === 'failed') return say('planner.save.failed', { reason: saving.says });
    if (isSaved) return say('planner.save.saved', { version });
    if (version !== 'not-saved') return say('planner.save.earlier', { version, last: sitting.version });
    if (sitting.version > 0) return say('planner.save.changed', { version: sitting.version });
    return say('planner.save.not-saved');
  }
}
