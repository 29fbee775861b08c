import { writeRegimen } from '@steady/exchange/prescription';
import type { Say } from '@steady/language';
import type { OpenedPlan } from '../device/saved-plans.ts';
import type { Sitting } from '../device/sitting.ts';
import type { Draft } from '../draft/draft.ts';
import { draftOf } from '../draft/draft-of.ts';
import { regimenOf } from '../draft/regimen-of.ts';
import { requestOf } from '../draft/request-of.ts';
import { asSaved } from './as-saved.ts';
import { longestName } from './name-of.ts';
import { saySummary } from './say-saved.ts';

/**
 * A saved plan, opened to be read or changed.
 *
 * @param last  the last version of the plan, where an earlier one is opened: what is saved next comes after it
 *
 * Where the engine of today makes another plan of it than was saved, what is shown is saved as no version.
 */
export function sittingOf(opened: OpenedPlan, say: Say, last = opened): Sitting {
  const draft = draftOf(opened.request);
  return {
    draft: { ...draft, taken: inWords(draft.taken, say) },
    name: givenNameIn(opened, say) ?? '',
    id: opened.id,
    version: last.version,
    saved: savedOf(last, say),
    ...(opened.version !== last.version && { earlier: { version: opened.version, saved: savedOf(opened, say) } }),
    begun: '',
    others: [],
    calendars: [],
  };
}

function savedOf(opened: OpenedPlan, say: Say): string {
  const { request, recomputed } = opened;
  return recomputed.same ? asSaved(givenNameIn(opened, say), requestOf(draftOf(request)).json) : '';
}

/** Plans were once saved under what they came to; that was nobody's name, and would go on naming an old dose. */
function givenNameIn({ name, summary }: OpenedPlan, say: Say): string | undefined {
  return name === saySummary(summary, say).slice(0, longestName) ? undefined : name;
}

/** The same times and doses, and the words that say them. */
function inWords({ rows, ...taken }: Draft['taken'], say: Say): Draft['taken'] {
  const regimen = regimenOf({ text: '', rows });
  return { ...taken, text: rows !== null && regimen.ok ? writeRegimen(regimen.value, say) : '', rows };
}
