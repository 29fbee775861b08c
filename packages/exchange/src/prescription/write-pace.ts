import { formatAmount, formatNumber, readDailyDose } from '@steady/engine';
import type { Say } from '@steady/language';
import type { WirePace } from '../api/wire/pace.ts';

type WireDailyDose = NonNullable<Extract<WirePace, { method: 'fixed' }>['cut']>;

/** A pace shown back: `cut 10 mg a day every 14 days, last dose 5 mg a day`. `readPaceText` of it is the same. */
export function writePaceText(pace: WirePace, say: Say): string {
  switch (pace.method) {
    case 'label':
      return say('pace.label');
    case 'fixed': {
      const { cut, rise, everyDays } = pace;
      if (cut !== undefined)
        return withLast(say('pace.cut', { change: amount(cut), ...counted(everyDays) }), pace.last, say);
      if (rise !== undefined)
        return withLast(say('pace.rise', { change: amount(rise), ...counted(everyDays) }), pace.last, say);
      throw new Error('a fixed pace has a cut or a rise');
    }
    case 'percent': {
      const percent = formatNumber(pace.cut?.value ?? pace.percent ?? Number.NaN);
      return withLast(say('pace.percent', { percent, ...counted(pace.everyDays) }), pace.last, say);
    }
    case 'gentlest': {
      const { days, stepDays, cut } = pace;
      let text = say('pace.gentlest', counted(days));
      if (stepDays !== undefined) text = say('pace.step-days', { pace: text, ...counted(stepDays) });
      if (cut !== undefined) text = say('pace.largest-cut', { pace: text, cut: amount(cut) });
      return withLast(text, pace.last, say);
    }
    case 'chosen':
      return pace.steps
        .map(({ daily, days }) =>
          days === null
            ? say('pace.chosen-open', { daily: amount(daily) })
            : say('pace.chosen', { daily: amount(daily), ...counted(days) }),
        )
        .reduce((steps, step) => say('pace.chosen-more', { steps, step }));
  }
}

function withLast(pace: string, last: WireDailyDose | undefined, say: Say): string {
  return last === undefined ? pace : say('pace.last', { pace, last: amount(last) });
}

/** Days as the sentences take them: a number to choose the form by, and its digits without a comma. */
function counted(days: number) {
  return { days, count: String(days) };
}

function amount(written: WireDailyDose): string {
  const daily = readDailyDose(written, '');
  if (!daily.ok) throw new Error('a pace holds an amount that is none');
  return formatAmount(daily.value);
}
