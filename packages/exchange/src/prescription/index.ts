/** What a browser may load of a prescription: words in and out, and what to hand out. */

export { sayClock } from '../print/say-clock.ts';
export {
  type Dispense,
  dispenseByDays,
  dispenseBySteps,
  dispenseWhole,
  openStepDays,
  wholePieces,
} from './dispense.ts';
export { productsOf } from './products-of.ts';
export { readPaceText } from './read-pace.ts';
export { assumesTimes, readRegimenText } from './read-regimen.ts';
export { sayDate, sayDay, sayMonth, sayWeekday } from './say-date.ts';
export { sayDispense, saySupplyAmount } from './say-dispense.ts';
export { sayIntake, sayPortion, sayPortions, sayProduct, sayStrength } from './say-portions.ts';
export { writePaceText } from './write-pace.ts';
export { writePrescribedStep, writePrescription } from './write-prescription.ts';
export { writeRegimen } from './write-regimen.ts';
