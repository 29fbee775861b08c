import type { ReactElement } from 'react';
import { TextEntry } from '../../../components/text-entry/text-entry.tsx';
import { useSay } from '../../../device/voice.ts';
import type { DraftProps } from '../../../draft/change-draft.ts';
import './limits-section.css';

/** What a clinician may set beside the pace: times, an own ceiling, a reserve. */
export function LimitsSection({ draft, change }: DraftProps): ReactElement {
  const say = useSay();
  return (
    <div className="limits">
      <TextEntry
        at="/times"
        label={say('planner.times.label')}
        description={say('planner.times.how')}
        value={draft.times}
        onChange={(times) => change({ times })}
      />
      <TextEntry
        at="/limit"
        label={say('planner.limit.label')}
        description={say('planner.limit.how')}
        kind="number"
        unit={say('planner.unit.daily')}
        value={draft.limit}
        onChange={(limit) => change({ limit })}
      />
      <TextEntry
        at="/reserveDays"
        label={say('planner.reserve.label')}
        description={say('planner.reserve.how')}
        kind="number"
        unit={say('planner.unit.days')}
        value={draft.reserveDays}
        onChange={(reserveDays) => change({ reserveDays })}
      />
    </div>
  );
}
