import {
  addDays,
  contentOf,
  dailyDoseOf,
  oral,
  type PlanAnswer,
  type PlanRequest,
  type Portion,
  type Product,
  type Step,
  writeAmount,
} from '@steady/engine';
import type { Facts } from '@steady/knowledge';
import type { Say } from '@steady/language';
import { stringify } from 'csv-stringify/sync';
import { writeCites } from '../api/write-cites.ts';
import { dispenseBySteps } from '../prescription/dispense.ts';
import { productsOf } from '../prescription/products-of.ts';

/** The columns of a plan, in their order; new ones come at the end. */
const columns = [
  'step',
  'start',
  'end',
  'slot',
  'time',
  'mg',
  'tablets',
  'strength_mg',
  'split',
  'cumulative_tablets',
  'max_cut_percent',
  'source',
  'zone',
  'product',
  'form',
  'volume_ml',
  'strength_mg_per_ml',
] as const;

type Row = Readonly<Partial<Record<(typeof columns)[number], string | number>>>;

export interface CsvOptions {
  readonly facts: Facts;
  readonly say: Say;
  /** Whether the file starts with a byte order mark, which some spreadsheets need to see that it is UTF-8. */
  readonly bom?: boolean;
}

/**
 * A plan as a table (RFC 4180): one row for each product of each slot of each step. `mg` is what the row's own pieces
 * hold, so the rows of a step add up to its day; `cumulative_tablets` counts that product from the start to the end of
 * the step; `split` says whether a tablet is halved. `source` holds what the whole plan rests on, in words and once, in
 * the first row. A cell that a spreadsheet would take for a formula is quoted.
 */
export function writePlanCsv(
  answer: PlanAnswer,
  request: PlanRequest,
  { facts, say, bom = false }: CsvOptions,
): string {
  const { plan, basis } = answer;
  const products = productsOf(request);
  const before = [dailyDoseOf(request.current), ...plan.steps.map(({ daily }) => daily)];

  const rows = plan.steps.flatMap((step, i): readonly Row[] => {
    const row: Row = {
      step: i + 1,
      start: step.from,
      end: step.days === null ? '' : addDays(step.from, step.days - 1),
      max_cut_percent: cutPercent(before[i]?.microgramsPerDay ?? 0, step.daily.microgramsPerDay),
      zone: request.timeZone,
    };
    if (step.intakes.length === 0) return [{ ...row, mg: 0 }];
    const so = plan.steps.slice(0, i + 1);
    return step.intakes.flatMap(({ time, portions }) =>
      portions.map((portion) => ({
        ...row,
        slot: request.times.indexOf(time) + 1,
        time,
        ...portionCells(portion, products, so),
      })),
    );
  });
  const [first, ...others] = rows;
  return stringify([{ ...first, source: sourcesOf(basis, facts, say) }, ...others], {
    header: true,
    columns: [...columns],
    record_delimiter: '\r\n',
    escape_formulas: true,
    quoted_match: /^['=+\-@\t\r\n]/,
    bom,
  });
}

/** Each place a fact of the plan can be looked up in: `TAP-02 UK SmPC: Baclofen 10 mg tablets, 4.4`. */
function sourcesOf(basis: PlanAnswer['basis'], facts: Facts, say: Say): string {
  return writeCites(basis, facts, say)
    .map(({ fact, source, where }) => `${fact} ${source}, ${where}`)
    .join('; ');
}

function portionCells(portion: Portion, products: readonly Product[], steps: readonly Step[]): Row {
  const product = products.find(({ id }) => id === portion.product);
  if (product === undefined) throw new Error('a portion names a product that is not there');
  const cells = {
    mg: writeAmount(oral(contentOf(portion, products))).value,
    product: product.id,
    form: product.form,
  };
  if ('volume' in portion || product.form === 'liquid') {
    if (!('volume' in portion) || product.form !== 'liquid') throw new Error('only a liquid has a volume');
    const strength = writeAmount(product.strength).value;
    return { ...cells, volume_ml: writeAmount(portion.volume).value, strength_mg_per_ml: strength };
  }
  return {
    ...cells,
    tablets: portion.count,
    strength_mg: writeAmount(product.strength).value,
    split: Number.isInteger(portion.count) ? 'no' : 'yes',
    cumulative_tablets: piecesOf(product, steps),
  };
}

function piecesOf(product: Product, steps: readonly Step[]): number {
  return dispenseBySteps({ steps }, [product]).reduce(
    (sum, { needed }) => sum + ('count' in needed ? needed.count : 0),
    0,
  );
}

/** How far the step lies under the dose before it, in percent to one place; empty where it does not. */
function cutPercent(before: number, after: number): number | string {
  return after < before ? Math.round(((before - after) / before) * 1000) / 10 : '';
}
