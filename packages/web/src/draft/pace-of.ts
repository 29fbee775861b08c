import type { Draft } from './draft.ts';
import type { NumberReader } from './typed-number.ts';

/** The pace of a request: of all the numbers typed, only those of the chosen method. */
export function paceOf({ purpose, pace }: Draft, numbers: NumberReader): unknown {
  const { method } = pace;
  switch (method) {
    case 'label':
      return { method };
    case 'fixed': {
      const field = purpose === 'taper' ? 'cut' : 'rise';
      const by = { value: numbers.read(pace.fixedBy, `/pace/${field}/value`), unit: 'mg/d' };
      const everyDays = numbers.read(pace.fixedDays, '/pace/everyDays');
      return { method, [field]: by, everyDays, ...(purpose === 'taper' && lastOf(pace.last, numbers)) };
    }
    case 'percent': {
      const cut = { value: numbers.read(pace.percent, '/pace/cut/value'), unit: '%' };
      const everyDays = numbers.read(pace.percentDays, '/pace/everyDays');
      return { method, cut, everyDays, ...lastOf(pace.last, numbers) };
    }
    case 'gentlest': {
      const days = numbers.read(pace.gentlestDays, '/pace/days');
      const stepDays = numbers.read(pace.stepDays, '/pace/stepDays');
      const cut = numbers.read(pace.largestCut, '/pace/cut/value');
      return {
        method,
        days,
        ...(stepDays !== undefined && { stepDays }),
        ...(cut !== undefined && { cut: { value: cut, unit: 'mg/d' } }),
        ...lastOf(pace.last, numbers),
      };
    }
    case 'chosen':
      return {
        method,
        steps: pace.chosen.map(({ daily, days }, i) => ({
          daily: { value: numbers.read(daily, `/pace/steps/${i}/daily/value`), unit: 'mg/d' },
          days: days.trim() === '' ? null : numbers.read(days, `/pace/steps/${i}/days`),
        })),
      };
  }
}

function lastOf(text: string, numbers: NumberReader): { readonly last?: unknown } {
  const value = numbers.read(text, '/pace/last/value');
  return value === undefined ? {} : { last: { value, unit: 'mg/d' } };
}
