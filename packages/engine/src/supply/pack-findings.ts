import type { FactId, Facts } from '@steady/knowledge';
import { addDays, daysBetween, type LocalDate } from '../calendar/calendar.ts';
import { inUnit } from '../safety/amounts.ts';
import type { Finding } from '../safety/finding.ts';
import { applies, cannotTell } from '../safety/verdicts.ts';
import { valuesOf } from './held-values.ts';
import { countOf } from './parts.ts';
import type { HeldProduct, ProductSupply, SupplyQuestion } from './supply-question.ts';

/** What is wrong with a count, or nobody counted. */
export function judgeCount({ product, stock }: HeldProduct): Finding | undefined {
  const values = valuesOf(product);
  if (stock.left === 'unknown') return cannotTell('supply.unknown', 'warning', ['LIMIT-H01', 'WD-23'], values);
  if (stock.left < 0) {
    const missing = countOf(-stock.left, product.form);
    return applies('supply.below-zero', 'caution', ['LIMIT-H01'], { ...values, missing });
  }
  return stock.isAtLeast ? applies('supply.not-counted', 'info', ['LIMIT-H01'], values) : undefined;
}

/** Packs that are past their date, or will be before they are used; a bottle that has been open for too long. */
export function judgePack(
  { product, expires, expired, opened }: HeldProduct,
  used: LocalDate,
  on: LocalDate,
  facts: Facts,
): readonly Finding[] {
  const values = valuesOf(product);
  const { inUseFleqsuvy, inUseUkLiquid } = facts['STOR-03'].figures;
  const found: Finding[] = [];
  if (expires !== 'unknown' && expires < on) {
    const past = { amount: countOf(expired, product.form), expires };
    found.push(applies('supply.expired', 'warning', ['STOR-01'], { ...values, ...past }));
  } else if (expires !== 'unknown' && expires < used) {
    found.push(applies('supply.expires-before-use', 'caution', ['STOR-01'], { ...values, expires, used }));
  }
  if (opened === undefined) return found;
  if (opened.keepsDays === 'unknown') {
    const known = { opened: opened.on, longest: inUseFleqsuvy, shortest: inUseUkLiquid };
    return [...found, cannotTell('supply.in-use-unknown', 'caution', ['STOR-03'], { ...values, ...known })];
  }
  const until = addDays(opened.on, opened.keepsDays);
  return until < on
    ? [...found, applies('supply.opened-too-long', 'warning', ['STOR-03'], { ...values, opened: opened.on, until })]
    : found;
}

/** How a region takes medicines back. */
const disposal: Readonly<Partial<Record<string, FactId>>> = { US: 'STOR-05', UK: 'STOR-06', AU: 'STOR-07' };

/** What will be left over when nothing is taken any more, and where it goes. */
export function judgeSpare(
  all: readonly ProductSupply[],
  { plan, region }: Pick<SupplyQuestion, 'plan' | 'region'>,
): Finding | undefined {
  const left = all.filter(({ spare }) => spare !== undefined && spare > 0);
  if (plan.end.kind !== 'zero' || left.length === 0) return undefined;
  const known = disposal[region];
  const products = left.map(({ product }) => product).join(', ');
  const values = { products, end: plan.end.on, region: known === undefined ? 'unknown' : region };
  const cites: readonly FactId[] = ['STOR-04', ...(known === undefined ? [] : [known])];
  return applies('supply.spare-at-the-end', 'info', cites, values);
}

/** Two refills that came early, or doses above the plan on several days: something to ask about, and no verdict (MIS-04). */
export function judgeUse(
  { on, refills, daysAbovePlan }: Pick<SupplyQuestion, 'on' | 'refills' | 'daysAbovePlan'>,
  facts: Facts,
): readonly Finding[] {
  const { earlyBy, earlyTimes, earlyWithin, aboveOnDays, aboveWithin } = facts['MIS-04'].figures;
  const early = refills.filter(
    (refill) => isWithin(refill.on, on, earlyWithin.value) && daysBetween(refill.on, refill.due) >= earlyBy.value,
  ).length;
  const above =
    daysAbovePlan === 'unknown' ? 0 : new Set(daysAbovePlan.filter((day) => isWithin(day, on, aboveWithin.value))).size;
  const cites: readonly FactId[] = ['MIS-04', 'WARN-07'];
  return [
    ...(early >= earlyTimes.value
      ? [applies('supply.early-refills', 'caution', cites, { times: early, earlyBy, within: earlyWithin })]
      : []),
    ...(above >= aboveOnDays.value
      ? [applies('supply.above-plan', 'caution', cites, { days: inUnit(above, 'd'), within: aboveWithin })]
      : []),
  ];
}

function isWithin(day: LocalDate, on: LocalDate, days: number): boolean {
  return day <= on && daysBetween(day, on) < days;
}
