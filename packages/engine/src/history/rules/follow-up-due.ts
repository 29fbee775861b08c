import type { Facts } from '@steady/knowledge';
import { addDays, type LocalDate } from '../../calendar/calendar.ts';
import { applies, cannotTell } from '../../safety/verdicts.ts';
import { ago, doses, steady } from '../examples.ts';
import { begunBy, runOn, runsOf } from '../runs.ts';
import type { HistoryRule, SeenHistory } from '../seen-history.ts';

const daysOfWeek = 7;

const held: SeenHistory = { ...steady, heldSince: ago(7), lastLook: ago(7) };
const startedInAustralia: SeenHistory = {
  ...steady,
  region: 'AU',
  course: doses(0, [42, 15], [39, 30]),
  lastLook: ago(45),
};

/**
 * A plan that waits for a clinician, past the quiet days that a hold is for (TAP-24); in Australia the review that its text asks
 * for some weeks after a start (DOSE-10). A visit that changed nothing leaves no trace, so that a review is never known to be
 * missed.
 *
 * Values: `reason` is `held` or `start`; the days `since` which, and from which on it is `due`.
 */
export const followUpDue: HistoryRule = {
  code: 'follow-up.due',

  judge: (seen, facts) => {
    if (!seen.isSigned) return undefined;
    const { quiet } = facts['TAP-24'].figures;
    if (seen.heldSince !== 'not-held' && isOpen(addDays(seen.heldSince, quiet.value), seen)) {
      const since = seen.heldSince;
      const values = { reason: 'held', since, due: addDays(since, quiet.value) };
      return applies('follow-up.due', 'caution', ['TAP-24'], values);
    }
    const since = seen.region === 'AU' ? startOf(seen) : undefined;
    if (since === undefined) return undefined;
    const { from, to } = reviewAfter(since, facts);
    if (!isOpen(from, seen)) return undefined;
    const severity = seen.on > to ? 'caution' : 'info';
    return cannotTell('follow-up.due', severity, ['DOSE-10'], { reason: 'start', since, due: from });
  },

  examples: [
    { given: 'a plan held for seven days', seen: held, verdict: 'applies', severity: 'caution' },
    { given: 'a plan held for six days', seen: { ...held, heldSince: ago(6) }, verdict: 'silent' },
    { given: 'a held plan that a clinician looked at since', seen: { ...held, lastLook: ago(0) }, verdict: 'silent' },
    {
      given: 'a start in Australia six weeks ago, and no visit recorded',
      seen: startedInAustralia,
      verdict: 'cannot-tell',
      severity: 'info',
    },
    {
      given: 'the same, more than eight weeks ago',
      seen: { ...startedInAustralia, course: doses(0, [57, 30]) },
      verdict: 'cannot-tell',
      severity: 'caution',
    },
    {
      given: 'the same, eight weeks ago',
      seen: { ...startedInAustralia, course: doses(0, [56, 30]) },
      verdict: 'cannot-tell',
      severity: 'info',
    },
    {
      given: 'the same, with nothing taken any more',
      seen: { ...startedInAustralia, course: doses(0, [57, 30], [7, 0]) },
      verdict: 'silent',
    },
    {
      given: 'the same, a day less than six weeks ago',
      seen: { ...startedInAustralia, course: doses(0, [41, 30]) },
      verdict: 'silent',
    },
    {
      given: 'the same, and something a clinician wrote since',
      seen: { ...startedInAustralia, lastLook: ago(0) },
      verdict: 'silent',
    },
    {
      given: 'the same in a region whose text names no review',
      seen: { ...startedInAustralia, region: 'UK' },
      verdict: 'silent',
    },
    {
      given: 'the same in a region nobody knows',
      seen: { ...startedInAustralia, region: 'unknown' },
      verdict: 'silent',
    },
    {
      given: 'a first dose of which nobody says what was before',
      seen: { ...startedInAustralia, course: doses('unknown', [60, 30]) },
      verdict: 'silent',
    },
    { given: 'a plan that nobody signed', seen: { ...held, isSigned: false }, verdict: 'silent' },
    { given: 'two plans that claim one place', seen: { ...startedInAustralia, course: 'unknown' }, verdict: 'silent' },
  ],
};

/** Whether a day has come, and no clinician has written anything from it on. */
function isOpen(due: LocalDate, { on, lastLook }: SeenHistory): boolean {
  return on >= due && (lastLook === 'none' || lastLook < due);
}

/** The day of the start of what is taken now. */
function startOf({ course, on }: SeenHistory): LocalDate | undefined {
  if (course === 'unknown') return undefined;
  const runs = runsOf(course);
  if (runOn(on, runs) === undefined) return undefined;
  return begunBy(on, runs).findLast(({ change }) => change === 'start')?.from;
}

function reviewAfter(since: LocalDate, facts: Facts) {
  const { reviewFrom, reviewTo } = facts['DOSE-10'].figures;
  return {
    from: addDays(since, reviewFrom.value * daysOfWeek),
    to: addDays(since, reviewTo.value * daysOfWeek),
  };
}
