/** The planned doses of a signed plan as instants, what became of each, and what to do about it. */

export { type Advice, type Advised, advise } from './advise.ts';
export { type DosesDue, dosesDue } from './doses-due.ts';
export type { Excess, ExcessLevel } from './excess.ts';
export { type LastDose, lastDose } from './last-dose.ts';
export { type Matched, type Matching, match } from './match.ts';
export { type ReasonToAsk, reasonsToAsk } from './reason-to-ask.ts';
export { type Situation, situationAt } from './situation.ts';
export { type Slot, slotId } from './slot.ts';
export { type Followed, slotsBetween, slotsOfDay } from './slots-between.ts';
