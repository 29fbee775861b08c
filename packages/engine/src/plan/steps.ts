import { addDays, type LocalDate, type LocalTime } from '../calendar/calendar.ts';
import { dailyDose, oral } from '../quantity/quantity.ts';
import type { Journey, Stage } from './changes/journey.ts';
import type { PlannedIntake, Step } from './plan.ts';

/** The stages of a journey as dated steps with their doses and units, without a hole between them (P8). */
export function stepsOf({ start, stages }: Journey, times: readonly LocalTime[]): readonly Step[] {
  let from: LocalDate = start;
  return stages.map((stage) => {
    const step: Step = {
      from,
      days: stage.days,
      daily: dailyDose(stage.daily),
      intakes: intakesOf(stage, times),
      why: stage.why,
      products: stage.supply.products.map(({ id }) => id),
    };
    from = stage.days === null ? from : addDays(from, stage.days);
    return step;
  });
}

/** The doses of a day; a time without a dose is left out. */
function intakesOf({ split, supply }: Stage, times: readonly LocalTime[]): readonly PlannedIntake[] {
  return times.flatMap((time, slot) => {
    const micrograms = split[slot] ?? 0;
    if (micrograms === 0) return [];
    const measure = supply.course.measures.of(micrograms);
    if (measure === undefined) throw new Error('a planned dose cannot be made from its products');
    return [{ time, dose: oral(micrograms), portions: measure.portions }];
  });
}
