import { formatAmount, type PlannedIntake, type PlanRequest, type Product } from '@steady/engine';
import type { Say } from '@steady/language';
import { sayPortionsOf } from '../prescription/say-portions.ts';
import { drawnOf } from './drawn.ts';
import { sayClock } from './say-clock.ts';
import type { SheetIntake } from './sheet.ts';

/** One dose of a day: when, how much, and what makes it, in words and drawn. */
export function sheetIntake(
  intake: PlannedIntake,
  { patient }: PlanRequest,
  products: readonly Product[],
  say: Say,
): SheetIntake {
  return {
    time: intake.time,
    clock: sayClock(intake.time, patient.region, say),
    dose: formatAmount(intake.dose),
    units: sayPortionsOf(intake, products, say),
    drawn: drawnOf(intake.portions, products),
  };
}
