import { formatAmount, type Plan, type PlannedIntake, type Product, type Step, type Unknown } from '@steady/engine';
import type { Region } from '@steady/knowledge';
import type { Say } from '@steady/language';
import { sayClock } from '../print/say-clock.ts';
import { sayDate } from './say-date.ts';
import { sayPortionsOf } from './say-portions.ts';

/**
 * The plan as sentences for a prescription, one line a step. `readPrescription` of them gives the same steps again.
 *
 * @param products  every product of the plan
 * @param region    whether its people say am and pm
 */
export function writePrescription(
  plan: Plan,
  products: readonly Product[],
  say: Say,
  region: Region | Unknown = 'unknown',
): readonly string[] {
  return plan.steps.map((step) => writePrescribedStep(step, products, say, region));
}

/** `From 1 December 2026 for 14 days: 15 mg at 08:00 (1 and a half tablets of 10 mg). Total 15 mg a day.` */
export function writePrescribedStep(
  step: Pick<Step, 'from' | 'days' | 'daily' | 'intakes'>,
  products: readonly Product[],
  say: Say,
  region: Region | Unknown = 'unknown',
): string {
  const { from, days, daily } = step;
  const intakes = step.intakes
    .map((intake) => writePrescribedIntake(intake, products, say, region))
    .reduce((all, one) => (all === '' ? one : say('prescription.more', { intakes: all, intake: one })), '');
  const values = {
    date: sayDate(from, say),
    intakes: intakes === '' ? say('prescription.no-dose') : intakes,
    daily: formatAmount(daily),
  };
  return days === null ? say('prescription.open-step', values) : say('prescription.step', { ...values, days });
}

function writePrescribedIntake(
  intake: PlannedIntake,
  products: readonly Product[],
  say: Say,
  region: Region | Unknown,
): string {
  return say('prescription.intake', {
    dose: formatAmount(intake.dose),
    time: sayClock(intake.time, region, say) || intake.time,
    portions: sayPortionsOf(intake, products, say),
  });
}
