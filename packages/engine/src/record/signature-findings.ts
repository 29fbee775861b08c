import type { Instant } from '../calendar/instant.ts';
import type { Finding } from '../safety/finding.ts';
import { applies } from '../safety/verdicts.ts';
import { isSignature, type NotCounted, timeOf } from './effective.ts';
import type { SignedPlan, State } from './state.ts';

/** What was signed by somebody who may not. */
type Signed = 'plan' | 'end' | 'reopened';

const signedAs = {
  'plan-signed': 'plan',
  'plan-ended': 'end',
  'plan-reopened': 'reopened',
} as const satisfies Record<NotCounted['event']['kind'], Signed>;

/**
 * A plan, its end or its reopening that somebody signed who is not a clinician. Nothing follows from it (P10), and it is said, so
 * that nobody waits for it or goes by it (H32, H39): each kind once, until a clinician signs something after it. Where no
 * clinician's plan stands it is a danger, since the person has nothing else to go by.
 *
 * @param plan  the clinician's plan at `now`
 *
 * Facts: LIMIT-M11, WARN-01.
 */
export function signatureFindings(state: State, plan: SignedPlan | undefined, now: Instant): readonly Finding[] {
  const kinds = new Set(openSignatures(state, now).map(({ event }) => signedAs[event.kind]));
  const stands = doesStand(plan, now);
  return [...kinds].map((of) =>
    applies('plan.signature-not-counted', stands ? 'warning' : 'danger', ['LIMIT-M11', 'WARN-01'], {
      of,
      stands: stands ? 'yes' : 'no',
    }),
  );
}

/** Whether somebody who is not a clinician signed a plan that nobody has settled since. */
export function isPlanNotCounted(state: State, now: Instant): boolean {
  return openSignatures(state, now).some(({ event }) => event.kind === 'plan-signed');
}

/** Those that no clinician has signed anything after; when they were written down decides, which nobody can put earlier by a date. */
function openSignatures({ notCounted, events }: State, now: Instant): readonly NotCounted[] {
  const settled = Math.max(
    ...events.filter((event) => isSignature(event) && timeOf(event) <= now).map(({ written }) => written),
  );
  return notCounted.filter(({ event }) => timeOf(event) <= now && event.written > settled);
}

function doesStand(plan: SignedPlan | undefined, now: Instant): boolean {
  return plan !== undefined && (plan.ended === 'no' || now < plan.until);
}
