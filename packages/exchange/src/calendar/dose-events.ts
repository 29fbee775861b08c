import { formatAmount, type Plan, type PlanRequest, type Step } from '@steady/engine';
import type { Say } from '@steady/language';
import { productsOf } from '../prescription/products-of.ts';
import { sayPortionsOf } from '../prescription/say-portions.ts';
import { runsOf } from './occurrences.ts';
import type { DoseEvent } from './planned-event.ts';
import { zoneOfFile } from './zone-of-file.ts';

/** How many days of an open last step a calendar holds; a note on its last day asks for a new one. */
export const openStepDays = 366;

/**
 * Every dose of a plan, each day exactly once.
 *
 * @param edition  which plan it is, in words
 */
export function doseEventsOf(plan: Plan, request: PlanRequest, edition: string, say: Say): readonly DoseEvent[] {
  const zone = zoneOfFile(request.timeZone);
  const products = productsOf(request);
  const doNotStop = say('fixed.do-not-stop-suddenly');
  const neverTwo = say('fixed.never-two-doses-together');

  return plan.steps.flatMap((step, s) =>
    step.intakes.flatMap((intake) => {
      const { time } = intake;
      const slot = request.times.indexOf(time) + 1;
      const dose = formatAmount(intake.dose);
      return runsOf(step.from, daysOf(step), time, zone).map((run, i) => ({
        kind: 'dose' as const,
        key: `step-${s + 1}-slot-${slot}-part-${i + 1}`,
        summary: say('calendar.dose', { dose, portions: sayPortionsOf(intake, products, say) }),
        detail: say('calendar.dose-detail', { step: s + 1, edition, doNotStop, neverTwo }),
        time,
        ...run,
      }));
    }),
  );
}

/** The days of a step that a calendar holds. */
export function daysOf(step: Step): number {
  return step.days ?? openStepDays;
}
