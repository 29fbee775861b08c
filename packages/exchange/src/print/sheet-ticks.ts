import {
  addDays,
  daysBetween,
  formatAmount,
  type LocalDate,
  type Plan,
  type PlanRequest,
  type Product,
  type Step,
} from '@steady/engine';
import type { Say } from '@steady/language';
import { openStepDays } from '../prescription/dispense.ts';
import { sayDay, sayShortDay } from '../prescription/say-date.ts';
import type { TickGroup } from './sheet.ts';
import { sheetIntake } from './sheet-intake.ts';

/** How many days stand under one head, so that a head and its days fit on a page. */
const daysTogether = 14;

/** One row a day and one box a dose, step by step in stretches of two weeks; an open last step gets four weeks. */
export function sheetTicks(
  plan: Plan,
  request: PlanRequest,
  products: readonly Product[],
  say: Say,
): readonly TickGroup[] {
  const { from: start } = plan.steps[0] as Step;
  return plan.steps.flatMap((step, i) => {
    const days = step.days ?? openStepDays;
    const columns = step.intakes.map((intake) => sheetIntake(intake, request, products, say));
    return Array.from({ length: Math.ceil(days / daysTogether) }, (_, stretch): TickGroup => {
      const from = addDays(step.from, stretch * daysTogether);
      const length = Math.min(daysTogether, days - stretch * daysTogether);
      const title = { step: i + 1, daily: formatAmount(step.daily), date: sayDay(from, say) };
      return { title: say('print.ticks.group', title), columns, days: tickDays(start, from, length, say) };
    });
  });
}

function tickDays(start: LocalDate, from: LocalDate, length: number, say: Say): TickGroup['days'] {
  return Array.from({ length }, (_, day) => {
    const date = addDays(from, day);
    const sinceStart = daysBetween(start, date);
    const isNewWeek = day === 0 || sinceStart % 7 === 0;
    return {
      day: sayShortDay(date, say),
      week: isNewWeek ? say('print.ticks.week', { week: Math.floor(sinceStart / 7) + 1 }) : '',
    };
  });
}
