import type { FactId, Facts } from '@steady/knowledge';
import type { HelpFirst } from '../adjustment/help-first.ts';
import { afterHours, type Instant } from '../calendar/instant.ts';
import { ageOn } from '../patient/age.ts';
import type { State } from '../record/state.ts';
import { type LateRule, lateRule } from './late-rule.ts';
import type { Matched } from './match.ts';
import { mayTake } from './may-take.ts';
import { nextInstant } from './next-instant.ts';
import type { ReasonToAsk } from './reason-to-ask.ts';
import type { Situation } from './situation.ts';
import type { Slot } from './slot.ts';

/** What to do about a planned dose that has come due: never more than that one dose, and never another amount (M1, M2). */
export type Advised = 'take-now' | 'wait' | 'leave-out' | 'ask';

export interface Advice {
  readonly slot: Slot;
  readonly advised: Advised;
  readonly reason: ReasonToAsk | 'planned' | 'too-late';
  /** From when it may be taken; for `wait` later than now. */
  readonly from: Instant;
  /** The last instant at which it may be taken. After it, it is left out or somebody is asked. */
  readonly until: Instant;
  readonly cites: readonly FactId[];
}

/**
 * What to do about one planned dose that is due and has no dose yet. In doubt it is never taken: whatever is not known counts
 * against taking it (M7, M10). As time passes it goes from taking to leaving out once, and never back (M6).
 *
 * @param matched  a planned dose that has come due and was not taken, or not for sure
 * @param help     what help comes before any word about a dose (M7)
 *
 * Facts: AE-32, DOSE-47, and those of `lateRule` and `mayTake`.
 */
export function advise(matched: Matched, situation: Situation, state: State, help: HelpFirst, facts: Facts): Advice {
  const { slot } = matched;
  const rule = ruleFor(slot, situation, state, facts);
  const { now, last } = situation;
  const advice = (advised: Advised, reason: Advice['reason'], cites: readonly FactId[] = rule.cites): Advice => ({
    slot,
    advised,
    reason,
    from: slot.at,
    until: rule.takeUntil,
    cites,
  });

  const doubt = doubtAbout(matched, rule, situation, state, help);
  if (doubt !== undefined) return advice('ask', doubt.reason, doubt.cites);
  if (now >= rule.leaveOutFrom) return advice('leave-out', 'too-late');
  if (now > rule.takeUntil) return advice('ask', rule.hasNumber ? 'close-to-the-next' : 'no-number-for-region');
  if (situation.lostSince) return advice('ask', 'sick-after-dose', ['AE-32', 'DOSE-47']);
  const hindered = mayTake(slot, situation, facts);
  if (hindered !== undefined) return advice('ask', hindered.reason, hindered.cites);
  if (last === 'unknown') return advice('ask', 'last-dose-not-known', ['LIMIT-M4']);

  const from = last === 'none' ? slot.at : afterHours(last, rule.gapHours);
  if (now >= from) return advice('take-now', 'planned');
  if (from <= rule.takeUntil) return { ...advice('wait', 'too-soon', ['LIMIT-M4', ...rule.cites]), from };
  return advice('ask', 'too-soon', ['LIMIT-M4', ...rule.cites]);
}

function ruleFor(slot: Slot, situation: Situation, state: State, facts: Facts): LateRule {
  const plan = situation.followed.find(({ event }) => event.id === slot.plan);
  const gap = plan?.event.gapMinutes ?? 'unknown';
  const context = {
    region: plan?.event.region ?? 'unknown',
    age: ageOn(state.patient, situation.day),
    planGapHours: gap === 'unknown' ? 0 : gap / 60,
  };
  return lateRule(slot, nextInstant(slot, situation), context, facts);
}

/** What makes it impossible to say anything about the dose, the gravest first. */
function doubtAbout(
  { slot, dose }: Matched,
  rule: LateRule,
  { plan, now, excess }: Situation,
  { lost, clockInDoubt, latestSeen }: State,
  help: HelpFirst,
): { readonly reason: ReasonToAsk; readonly cites: readonly FactId[] } | undefined {
  if (help === 'red-flag') return { reason: 'red-flag', cites: ['WD-46'] };
  if (excess.level !== 'none') return { reason: 'too-much-taken', cites: excess.cites };
  if (help === 'call-first') return { reason: 'call-first', cites: ['AE-30', 'AE-40', 'AE-41'] };
  if (plan === 'none' || plan === 'entered')
    return { reason: 'no-signed-plan', cites: ['LIMIT-M11', 'MISS-01', 'MISS-04'] };
  if (plan === 'in-conflict') return { reason: 'plans-in-conflict', cites: ['LIMIT-M11'] };
  if (plan === 'not-read') return { reason: 'plan-not-read', cites: ['LIMIT-Y10'] };
  // a dose of which nobody knows when it was counts as taken (Y3)
  if (dose !== 'none') return { reason: 'log-not-known', cites: ['LIMIT-T5', 'LIMIT-Y10'] };
  if (clockInDoubt.some(({ from }) => rule.takeUntil >= from && now >= from)) {
    return { reason: 'clock-in-doubt', cites: ['LIMIT-T5'] };
  }
  if (latestSeen !== 'none' && latestSeen > now && latestSeen > rule.takeUntil && now < rule.leaveOutFrom) {
    return { reason: 'clock-in-doubt', cites: ['LIMIT-T5'] };
  }
  // a dose for it may have been taken at any time since about half a day before it was due
  const since = afterHours(slot.at, -hoursOfDay / 2);
  if (lost.some(({ from, until }) => until > since && from <= now))
    return { reason: 'log-not-known', cites: ['LIMIT-Y10'] };
  return undefined;
}

const hoursOfDay = 24;
