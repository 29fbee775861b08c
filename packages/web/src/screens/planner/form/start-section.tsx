import type { Region } from '@steady/knowledge';
import { type ReactElement, useMemo } from 'react';
import { DateEntry } from '../../../components/date-entry/date-entry.tsx';
import { PickOne } from '../../../components/pick-one/pick-one.tsx';
import { here, nextMonday, zonesOfDevice } from '../../../device/here.ts';
import { useSay } from '../../../device/voice.ts';
import type { DraftProps } from '../../../draft/change-draft.ts';

/** When the first changed dose is taken, and by which clock. */
export function StartSection({ draft, change }: DraftProps): ReactElement {
  const say = useSay();
  const { today, timeZone } = useMemo(here, []);
  const zones = useMemo(() => zonesOfDevice(draft.timeZone), [draft.timeZone]);
  return (
    <>
      <DateEntry
        at="/start"
        label={say('planner.start.label')}
        value={draft.start}
        onChange={(start) => change({ start })}
        likelyDays={[
          { label: say('planner.start.today'), date: today },
          { label: say('planner.start.next-monday'), date: nextMonday(today) },
        ]}
      />
      <PickOne
        at="/timeZone"
        label={say('planner.zone.label')}
        description={say(draft.timeZone === timeZone ? 'planner.zone.own' : 'planner.zone.other')}
        options={zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
        value={draft.timeZone}
        onChange={(zone) => change({ timeZone: zone })}
      />
    </>
  );
}

const regions = ['US', 'CA', 'UK', 'IE', 'AU', 'NZ', 'EU', 'unknown'] as const satisfies readonly (
  | Region
  | 'unknown'
)[];

/** Where the person lives: whose products, labels and emergency numbers count. */
export function RegionSection({ draft, change }: DraftProps): ReactElement {
  const say = useSay();
  return (
    <PickOne<Region | 'unknown'>
      at="/patient/region"
      label={say('planner.region.label')}
      options={regions.map((region) => ({ value: region, label: say(`planner.region.${region}`) }))}
      value={draft.person.region}
      onChange={(region) => change({ person: { ...draft.person, region } })}
    />
  );
}
