/** The supply at home: what is left, how far it reaches under the plan, and by when to ask for more. */

export { type AskBy, askByOf, type RefillGuard, type Trip } from './ask-by.ts';
export { type Cover, coverOf, neededIn, type SlotPlace } from './cover.ts';
export { type JudgedSupply, judgeSupply } from './judge-supply.ts';
export { countOf, type Parts, partsOf } from './parts.ts';
export type { FirstGap } from './reach-findings.ts';
export { type Movement, type Stock, stockOf } from './stock.ts';
export type { HeldProduct, ProductSupply, SupplyQuestion } from './supply-question.ts';
