import {
  type DailyDose,
  dailyDose,
  dailyDoseOf,
  formatAmount,
  oral,
  type Plan,
  type PlanRequest,
  type Step,
} from '@steady/engine';
import type { Say } from '@steady/language';
import { openStepDays } from '../prescription/dispense.ts';
import { sayDate } from '../prescription/say-date.ts';
import { type ChangeOfStep, changesOf } from './change-of-step.ts';
import type { Chart } from './sheet.ts';

/** The staircase of the daily dose, each change labelled in mg and percent. */
export function sheetChart(plan: Plan, request: PlanRequest, say: Say): Chart {
  const { steps, end } = plan;
  const before = dailyDoseOf(request.current);
  const highest = Math.max(before.microgramsPerDay, ...steps.map(({ daily }) => daily.microgramsPerDay), 1);
  const changes = changesOf(plan, request);
  const last = steps.at(-1) as Step;
  const lastDaily = end.kind === 'zero' ? dailyDose(0) : last.daily;

  return {
    title: say('print.chart.title', { first: milligrams(before), last: milligrams(lastDaily) }),
    alt: say('print.chart.alt', {
      steps: steps
        .map(({ from, daily }) => say('print.chart.alt-step', { date: sayDate(from, say), daily: formatAmount(daily) }))
        .join(' '),
    }),
    before: {
      level: before.microgramsPerDay / highest,
      daily: milligrams(before),
      label: say('print.chart.now'),
    },
    treads: steps.map(({ from, days, daily }, i) => ({
      days: days ?? openStepDays,
      level: daily.microgramsPerDay / highest,
      daily: milligrams(daily),
      change: sayChange(changes[i] as ChangeOfStep, say),
      date: sayDate(from, say),
    })),
    last: milligrams(lastDaily),
    endDate: last.days === null ? '' : sayDate(end.on, say),
    end: end.kind === 'zero' ? 'zero' : end.kind === 'unfinished' ? 'ends' : 'open',
  };
}

function sayChange({ direction, by, percent }: ChangeOfStep, say: Say): readonly string[] {
  if (direction === 'down') return [say('print.chart.fall', { by }), say('print.chart.share', { percent })];
  if (direction === 'up') return [say('print.chart.rise', { by }), say('print.chart.share', { percent })];
  return [];
}

/** A daily dose in a place that says that it is one. */
function milligrams({ microgramsPerDay }: DailyDose): string {
  return formatAmount(oral(microgramsPerDay));
}
