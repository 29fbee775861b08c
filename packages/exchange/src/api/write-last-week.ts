import type { Assessment } from '@steady/engine';
import type { Say } from '@steady/language';
import { sayFelt, sayWeekChange } from '../record/say-last-week.ts';
import type { WireAssessAnswer } from './wire/assess-answer.ts';

/** What changed in the last 7 days as JSON, each with its sentence. */
export function writeLastWeek({ lastWeek }: Assessment, say: Say): WireAssessAnswer['lastWeek'] {
  const { from, changes, felt, hasHoles } = lastWeek;
  return {
    from,
    changes: changes.map((change) => ({ on: change.on, kind: change.kind, says: sayWeekChange(change, say) })),
    felt: felt.map((one) => ({ ...one, after: [...one.after], says: sayFelt(one, say) })),
    hasHoles,
  };
}
