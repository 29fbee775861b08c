import { addDays, formatAmount, type Plan, type PlanRequest, type Product, type Step } from '@steady/engine';
import type { Say } from '@steady/language';
import { sayDay } from '../prescription/say-date.ts';
import { type ChangeOfStep, changesOf } from './change-of-step.ts';
import type { SheetStep } from './sheet.ts';
import { sheetIntake } from './sheet-intake.ts';

/** The steps of a plan: when, how much a day, and what to take at each time, drawn and in words. */
export function sheetSteps(
  plan: Plan,
  request: PlanRequest,
  products: readonly Product[],
  say: Say,
): readonly SheetStep[] {
  const changes = changesOf(plan, request);
  return plan.steps.map((step, i) => ({
    daily: formatAmount(step.daily),
    change: sayChange(changes[i] as ChangeOfStep, step, say),
    from: sayDay(step.from, say),
    ...lengthOf(step, say),
    intakes: step.intakes.map((intake) => sheetIntake(intake, request, products, say)),
  }));
}

function lengthOf({ from, days }: Step, say: Say): Pick<SheetStep, 'until' | 'days'> {
  if (days === null) return { until: say('print.doses.open'), days: '' };
  return {
    until: say('print.doses.until', { date: sayDay(addDays(from, days - 1), say) }),
    days: say('print.doses.days', { days }),
  };
}

/** `10 mg less (16.7 %)`, with the reason where it is not the pace. */
function sayChange({ direction, by, percent }: ChangeOfStep, { why }: Step, say: Say): string {
  const change = say(`print.change.${direction}`, { by, percent });
  const isApart = why === 'hold' || why === 'step-back' || why === 'switch-products';
  return isApart ? `${change}; ${say(`print.change.why.${why}`)}` : change;
}
