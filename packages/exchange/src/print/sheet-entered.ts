import {
  ageOn,
  formatAmount,
  formatNumber,
  isConditionCode,
  kidneyFunction,
  type Patient,
  type PlanRequest,
  type Product,
  type Unknown,
} from '@steady/engine';
import type { Facts } from '@steady/knowledge';
import { formatWritten, type Say } from '@steady/language';
import { writePace } from '../api/wire/pace.ts';
import { sayDate } from '../prescription/say-date.ts';
import { sayProduct } from '../prescription/say-portions.ts';
import { writePaceText } from '../prescription/write-pace.ts';
import { writeRegimen } from '../prescription/write-regimen.ts';
import { noLetter, printable } from './printable.ts';
import type { SheetEntry } from './sheet.ts';
import { sayBothStrengths } from './sheet-liquids.ts';

/** What the plan was made from, as it was entered, so that who signs can check it; what is missing says so. */
export function sheetEntered(
  request: PlanRequest,
  products: readonly Product[],
  facts: Facts,
  say: Say,
): readonly SheetEntry[] {
  const { patient, start, current, pace, purpose } = request;
  const known = <T>(value: T | Unknown, how: (value: T) => string): string =>
    value === 'unknown' ? say('print.entered.unknown') : how(value as T);
  const amount = (unit: string) => (value: number) => formatWritten({ value, unit }, say);
  const listed = (all: readonly string[]) => (all.length === 0 ? say('print.entered.none') : all.join(', '));
  return [
    { label: say('print.entered.age'), value: known(ageOn(patient, start), amount('a')) },
    { label: say('print.entered.sex'), value: known(patient.sex, (sex) => say(`print.entered.${sex}`)) },
    { label: say('print.entered.weight'), value: known(patient.weightKilograms, amount('kg')) },
    { label: say('print.entered.height'), value: known(patient.heightCentimetres, amount('cm')) },
    { label: say('print.entered.creatinine'), value: known(patient.creatinine, (c) => sayCreatinine(c, facts, say)) },
    { label: say('print.entered.kidneys'), value: sayKidneys(request, facts, say) },
    {
      label: say('print.entered.conditions'),
      value: known(patient.conditions, (codes) => listed(codes.map((code) => sayCondition(code, say)))),
    },
    {
      label: say('print.entered.medicines'),
      value: known(patient.medicines, (all) => marked(listed(all.map(({ given }) => given)), say)),
    },
    {
      label: say('print.entered.products'),
      value: products.map((product) => sayInHand(product, say)).join('; '),
    },
    { label: say('print.entered.current'), value: writeRegimen(current, say) },
    { label: say('print.entered.pace'), value: writePaceText(writePace(pace, purpose), say) },
  ];
}

/** Names as they were typed, with a word about letters that cannot be printed. */
function marked(names: string, say: Say): string {
  return printable(names).includes(noLetter) ? `${names}. ${say('print.entered.letters', { mark: noLetter })}` : names;
}

/** In both units that laboratories give. */
function sayCreatinine(
  { milligramsPerDecilitre, on }: Exclude<Patient['creatinine'], Unknown>,
  facts: Facts,
  say: Say,
): string {
  const micromoles = Math.round(milligramsPerDecilitre * facts['REN-24'].figures.factor.value);
  const milligrams = Math.round(milligramsPerDecilitre * 100) / 100;
  return say('print.entered.creatinine-on', {
    micromoles: formatNumber(micromoles),
    milligrams: formatNumber(milligrams),
    date: sayDate(on, say),
  });
}

function sayKidneys({ patient, start }: PlanRequest, facts: Facts, say: Say): string {
  const { egfr, creatinineClearance, isOutOfDate } = kidneyFunction(patient, start, facts);
  // rounded down, the cautious way, as the findings show it
  const amount = (value: number | Unknown, unit: string) =>
    value === 'unknown'
      ? say('print.entered.unknown')
      : formatWritten({ value: Math.floor(value * 10) / 10, unit }, say);
  return say(isOutOfDate ? 'print.entered.kidney-function-old' : 'print.entered.kidney-function', {
    egfr: amount(egfr, 'mL/min/{1.73_m2}'),
    clearance: amount(creatinineClearance, 'mL/min'),
  });
}

function sayCondition(code: string, say: Say): string {
  return isConditionCode(code) ? say(`condition.${code}`) : code;
}

/** A product with its score line or its syringe mark. */
function sayInHand(product: Product, say: Say): string {
  if (product.form === 'granules') return sayProduct(product, say);
  if (product.form === 'tablet') {
    const scored = product.scored ? 'print.entered.scored' : 'print.entered.not-scored';
    return say(scored, { product: sayProduct(product, say) });
  }
  return say('print.entered.liquid', {
    strength: sayBothStrengths(product.strength, say),
    mark: formatAmount(product.mark),
  });
}
