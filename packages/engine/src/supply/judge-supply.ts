import type { Facts } from '@steady/knowledge';
import { addDays, type LocalDate } from '../calendar/calendar.ts';
import { byUrgency, type Finding } from '../safety/finding.ts';
import { cannotTell } from '../safety/verdicts.ts';
import { askByOf } from './ask-by.ts';
import { type Cover, coverOf, neededIn } from './cover.ts';
import { judgeCount, judgePack, judgeSpare, judgeUse } from './pack-findings.ts';
import { type FirstGap, judgeReach } from './reach-findings.ts';
import type { HeldProduct, ProductSupply, SupplyQuestion } from './supply-question.ts';

/** What there is to say about the supply at home. */
export interface JudgedSupply {
  readonly products: readonly ProductSupply[];
  /** The first dose that cannot be made; unknown while some stock is, unless another product runs out for certain. */
  readonly firstGap: FirstGap | 'none' | 'unknown';
  /** Most pressing first. */
  readonly findings: readonly Finding[];
}

/**
 * How far the supply reaches under the plan as it falls and rises, by when to ask for more, and every finding.
 * Unknown stock stays unknown, and what is past its date reaches nowhere; a product that the plan takes and nobody listed counts as unknown too.
 *
 * Facts: `LIMIT-H01`, `MIS-04`, `STOR-01` to `STOR-07`. Hazards: H01, H12.
 */
export function judgeSupply(question: SupplyQuestion, facts: Facts): JudgedSupply {
  const { on, plan, held, guard } = question;
  const unlisted = notListed(question);
  const used = held.filter(({ product }) => isStillUsed(product.id, question));
  const covered = used.map((one) => ({ one, cover: coverIn(one, question) }));
  const gap = firstGapOf(covered);
  const ask = gap === undefined ? undefined : askByOf(gap.slot.date, guard, facts);
  const products = covered.map(({ one, cover }) => productSupply(one, cover, question, facts));
  const findings = [
    ...judgeReach(gap, ask, question, facts),
    ...used.map(judgeCount),
    ...unlisted.map((product) =>
      cannotTell('supply.unknown', 'warning', ['LIMIT-H01', 'WD-23'], { product, form: 'unknown' }),
    ),
    ...covered.flatMap(({ one, cover }) => judgePack(one, lastUse(cover, plan, on), on, facts)),
    judgeSpare(products, question),
    ...judgeUse(question, facts),
  ].filter((finding) => finding !== undefined);
  const isUnknown = unlisted.length > 0 || covered.some(({ cover }) => cover === 'unknown');
  return { products, firstGap: gap ?? (isUnknown ? 'unknown' : 'none'), findings: byUrgency(findings) };
}

type Covered = { readonly one: HeldProduct; readonly cover: Cover | 'unknown' };

/** What is past its date is at home, and nothing to plan with. */
function coverIn({ product, stock, expired }: HeldProduct, { plan, next }: SupplyQuestion): Cover | 'unknown' {
  return stock.left === 'unknown' ? 'unknown' : coverOf(stock.left - expired, product.id, plan.steps, next);
}

/** A product that no dose to come is taken from still counts where some of it is left over at the end. */
function isStillUsed(product: string, { plan, next, held }: SupplyQuestion): boolean {
  const isTaken = plan.steps.some((step) => neededIn(product, [step], next.date, longest) > 0);
  const left = held.find((one) => one.product.id === product)?.stock.left;
  return isTaken || (typeof left === 'number' && left > 0);
}

/** What doses to come are taken from and nobody listed as held. */
function notListed({ plan, next, held }: SupplyQuestion): readonly string[] {
  const taken = plan.steps.flatMap(({ intakes }) =>
    intakes.flatMap(({ portions }) => portions.map(({ product }) => product)),
  );
  return [...new Set(taken)].filter(
    (product) =>
      !held.some((one) => one.product.id === product) && neededIn(product, plan.steps, next.date, longest) > 0,
  );
}

/** Days; no plan goes further. */
const longest = 3660;

function firstGapOf(covered: readonly Covered[]): FirstGap | undefined {
  const gaps = covered.flatMap(({ one, cover }) =>
    cover !== 'unknown' && cover.reaches === 'slot' ? [{ product: one.product.id, slot: cover.slot }] : [],
  );
  const [first] = gaps.toSorted((a, b) =>
    a.slot.date < b.slot.date ? -1 : a.slot.date > b.slot.date ? 1 : a.slot.index - b.slot.index,
  );
  if (first === undefined) return undefined;
  const same = gaps.filter(({ slot }) => slot.date === first.slot.date && slot.index === first.slot.index);
  return { slot: first.slot, products: same.map(({ product }) => product) };
}

function productSupply(
  one: HeldProduct,
  cover: Cover | 'unknown',
  { guard }: SupplyQuestion,
  facts: Facts,
): ProductSupply {
  const { left, isAtLeast, doubtful } = one.stock;
  const counted = { product: one.product.id, form: one.product.form, left, isAtLeast, doubtful };
  if (cover === 'unknown') {
    const unknown = 'unknown' as const;
    const dates = { lastDayCovered: unknown, runsOutAt: unknown, inHandBy: unknown, askBy: unknown };
    return { ...counted, ...dates, spare: undefined };
  }
  if (cover.reaches !== 'slot') {
    const dates = { lastDayCovered: 'end', runsOutAt: 'never', inHandBy: 'no-need', askBy: 'no-need' } as const;
    return { ...counted, ...dates, spare: cover.spare };
  }
  const { inHandBy, askBy } = askByOf(cover.slot.date, guard, facts);
  return {
    ...counted,
    lastDayCovered: addDays(cover.slot.date, -1),
    runsOutAt: { date: cover.slot.date, time: cover.time },
    spare: undefined,
    inHandBy,
    askBy,
  };
}

/** The last day something of a product is to be used: where the plan does not end and nothing runs out, today is. */
function lastUse(cover: Cover | 'unknown', { end }: SupplyQuestion['plan'], on: LocalDate): LocalDate {
  if (cover === 'unknown') return on;
  if (cover.reaches === 'slot') return cover.slot.date;
  return end.kind === 'zero' || end.kind === 'unfinished' ? end.on : on;
}
