export type { Answered } from './answered.ts';
export { type PennSpasms, pennSpasms } from './penn-spasm-frequency.ts';
export { type SpasticityChange, spasticityChange } from './spasticity-scale.ts';
export { type TapsAnswer, type TapsItem, type TapsScreen, tapsAnswers, tapsItems, tapsScreen } from './taps.ts';
