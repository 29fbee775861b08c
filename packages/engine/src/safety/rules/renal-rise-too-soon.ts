import type { LocalDate } from '../../calendar/calendar.ts';
import { inUnit } from '../amounts.ts';
import { calmTaper, calmTitration, knowing, step } from '../examples.ts';
import { kidneyCategory } from '../kidney-category.ts';
import { lastResult } from '../last-result.ts';
import { risesOf } from '../movement.ts';
import type { PlanRule } from '../rule.ts';
import type { Seen } from '../seen.ts';
import { applies, cannotTell, toSign } from '../verdicts.ts';

/**
 * With reduced kidney function, rises that follow each other faster than each week. REN-11 names the interval for the
 * mildest row; a worse row is never held less. Where the kidneys are not known, `renal.reduce-oral-dose` says so.
 */
export const renalRiseTooSoon: PlanRule = {
  code: 'renal.rise-too-soon',

  judge: (seen, facts) => {
    const category = kidneyCategory(seen.kidney, seen.patient, facts);
    if (seen.purpose !== 'titrate' || category === 'unknown' || category === 'normal') return undefined;
    const interval = { value: facts['REN-11'].figures.intervalMild.value * 7, unit: 'd' };
    const short = risesOf(seen).flatMap(({ daysSince }) =>
      daysSince !== undefined && daysSince < interval.value ? [daysSince] : [],
    );
    if (short.length === 0) return undefined;
    const judged = seen.kidney.isOutOfDate ? cannotTell : applies;
    return toSign(
      judged('renal.rise-too-soon', 'warning', ['REN-11', 'REN-25'], {
        shortest: inUnit(Math.min(...short), 'd'),
        interval,
        count: short.length,
        ...lastResult(seen.kidney, seen.patient, seen.start),
      }),
    );
  },

  examples: [
    { given: 'an eGFR of 89 and a rise after 7 days', seen: rising(89, 7), verdict: 'silent' },
    { given: 'an eGFR of 89 and a rise after 6 days', seen: rising(89, 6), verdict: 'applies', severity: 'warning' },
    { given: 'an eGFR of 90 and a rise after 6 days', seen: rising(90, 6), verdict: 'silent' },
    { given: 'an eGFR of 30 and a rise after 6 days', seen: rising(30, 6), verdict: 'applies', severity: 'warning' },
    {
      given: 'an eGFR of 30 by an old result and a rise after 6 days',
      seen: outOfDate(rising(30, 6)),
      verdict: 'cannot-tell',
      severity: 'warning',
    },
    { given: 'an eGFR of 95 by an old result', seen: outOfDate(rising(95, 6)), verdict: 'silent' },
    {
      given: 'dialysis and a rise after 6 days',
      seen: knowing(rising('unknown', 6), { conditions: ['dialysis'] }),
      verdict: 'applies',
      severity: 'warning',
    },
    { given: 'kidneys nobody knows, which another rule tells', seen: rising('unknown', 6), verdict: 'silent' },
    { given: 'a taper', seen: { ...calmTaper, kidney: rising(70, 7).kidney }, verdict: 'silent' },
  ],
};

function outOfDate(seen: Seen): Seen {
  const creatinine = { milligramsPerDecilitre: 2, on: '2025-11-20' as LocalDate };
  return { ...knowing(seen, { creatinine }), kidney: { ...seen.kidney, isOutOfDate: true } };
}

function rising(egfr: number | 'unknown', days: number): Seen {
  return {
    ...calmTitration,
    kidney: { egfr, creatinineClearance: egfr === 'unknown' ? egfr : 100 },
    steps: [step(5000, days), step(10_000, null)],
  };
}
