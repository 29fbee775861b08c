/** What the rules signed with a plan propose, and how far the plan has come. */

export { type Progress, progressOf } from './progress.ts';
export { type Proposal, propose } from './propose.ts';
export { isRedFlag } from './red-flags.ts';
export { type Standing, standingRedFlags, standingSymptoms } from './standing-symptoms.ts';
