import { dailyDose, formatAmount, type Product, type Unknown } from '@steady/engine';
import type { FeltAfter, WeekChange } from '@steady/engine/history';
import { formatWritten, type Say, sayConditions, saySymptom } from '@steady/language';
import { sayProduct } from '../prescription/say-portions.ts';

/** A change of the last week in a sentence; it names no cause. */
export function sayWeekChange(change: WeekChange, say: Say): string {
  const perDay = (micrograms: number | Unknown) =>
    micrograms === 'unknown' ? micrograms : formatAmount(dailyDose(micrograms));
  switch (change.kind) {
    case 'dose': {
      const amounts = { before: perDay(change.before), daily: perDay(change.daily) };
      return say(`week.dose.${change.daily === 0 ? 'ended' : change.change}`, amounts);
    }
    case 'missed':
    case 'in-part':
    case 'extra':
    case 'sick-after-dose':
      return say(`week.${change.kind}`, { count: change.count });
    case 'product':
      return say('week.product', { before: products(change.before), now: products(change.now) });
    case 'medicines':
      return say('week.medicines', { added: listed(change.added), gone: listed(change.gone) });
    case 'conditions': {
      const named = (codes: readonly string[]) => listed(codes.length === 0 ? [] : [sayConditions(codes, say)]);
      return say('week.conditions', { added: named(change.added), gone: named(change.gone) });
    }
    case 'kidney-result':
      return say('week.kidney-result', {
        creatinine: creatinine(change.creatinine),
        before: change.before === 'unknown' ? 'none' : creatinine(change.before),
      });
    case 'zone':
      return say('week.zone', { zone: change.zone });
    case 'pump-dose':
      return say('week.pump-dose', {
        daily: formatAmount(change.daily),
        before: change.before === 'unknown' ? 'none' : formatAmount(change.before),
      });
    case 'pump-refilled':
    case 'pump-alarm':
      return say(`week.${change.kind}`);
  }

  function products(all: readonly Product[]): string {
    return all.map((product) => sayProduct(product, say)).join(', ');
  }

  function creatinine(value: number): string {
    return formatWritten({ value, unit: 'mg/dL' }, say);
  }
}

/** A symptom of the last week, and how much it was felt. */
export function sayFelt({ symptom, level }: FeltAfter, say: Say): string {
  return say('week.felt', { symptom: saySymptom(symptom, say), level });
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? 'none' : names.join(', ');
}
