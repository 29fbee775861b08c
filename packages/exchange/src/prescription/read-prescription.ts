import {
  contentOf,
  type DailyDose,
  type LocalDate,
  type LocalTime,
  type Oral,
  type Outcome,
  ok,
  type PlannedIntake,
  type Portion,
  type Product,
  problem,
  readDailyDose,
  readLocalDate,
  readLocalTime,
  readOral,
  readVolume,
  refuse,
  type Step,
} from '@steady/engine';
import { sayIn } from '@steady/language';
import { sayMonth } from './say-date.ts';
import { sayPortion } from './say-portions.ts';
import { writePrescribedStep } from './write-prescription.ts';

/** What a line of a prescription says. */
export type PrescribedStep = Pick<Step, 'from' | 'days' | 'daily' | 'intakes'>;

const say = sayIn('en');
/** A place of each way to say a time of day. */
const clocks = ['unknown', 'US'] as const;

/**
 * The steps that the lines of a prescription say, as `writePrescription` writes them in English. A line is understood
 * only where writing what was read gives the same line again, so nothing is half read.
 *
 * @param text  one line a step; kinds of white space do not matter
 * Problem: `text.not-understood`, with the line.
 */
export function readPrescription(text: string, products: readonly Product[]): Outcome<readonly PrescribedStep[]> {
  const steps: PrescribedStep[] = [];
  for (const line of text.split(/\r?\n/).map(plain).filter(Boolean)) {
    const step = readStep(line, products);
    const isMeant =
      step !== undefined && clocks.some((one) => plain(writePrescribedStep(step, products, say, one)) === line);
    if (!isMeant) {
      return refuse(problem('text.not-understood', '', { part: line.slice(0, 200), reason: 'not-understood' }));
    }
    steps.push(step);
  }
  return ok(steps);
}

const stepLine =
  /^From (\d{1,2}) (\p{L}+) (\d{4}) (?:for ([\d,]+) days?|until the prescriber changes it): (.+)\. Total ([\d,.]+) mg a day\.$/u;
const intakePart = /([\d,.]+) mg at ([\d:]+(?: [a-z]+)?) \(([^()]+)\)(?:, |$)/y;

function readStep(line: string, products: readonly Product[]): PrescribedStep | undefined {
  const [, day, month, year, days, doses, total] = stepLine.exec(line) ?? [];
  if (day === undefined || month === undefined || doses === undefined || total === undefined) return undefined;
  const from = dateOf(day, month, year ?? '');
  const daily = amountOf<DailyDose>(total, (value) => readDailyDose({ value, unit: 'mg/d' }, ''));
  const intakes = doses === say('prescription.no-dose') ? [] : intakesOf(doses, products);
  if (from === undefined || daily === undefined || intakes === undefined) return undefined;

  const sum = intakes.reduce((micrograms, { dose }) => micrograms + dose.micrograms, 0);
  if (sum !== daily.microgramsPerDay) return undefined;
  return { from, days: days === undefined ? null : Number(days.replaceAll(',', '')), daily, intakes };
}

function intakesOf(text: string, products: readonly Product[]): readonly PlannedIntake[] | undefined {
  const intakes: PlannedIntake[] = [];
  let end = 0;
  while (end < text.length) {
    intakePart.lastIndex = end;
    const [all, mg, clock, units] = intakePart.exec(text) ?? [];
    if (all === undefined || mg === undefined || clock === undefined || units === undefined) return undefined;
    const dose = amountOf<Oral>(mg, (value) => readOral({ value, unit: 'mg' }, ''));
    const time = timeOf(clock);
    const portions = portionsOf(units, products);
    if (dose === undefined || time === undefined || portions === undefined) return undefined;
    if (contentsOf(portions, products) !== dose.micrograms) return undefined;
    intakes.push({ time, dose, portions });
    end += all.length;
  }
  return intakes;
}

/** A time of the wall clock, with am or pm or without. */
function timeOf(clock: string): LocalTime | undefined {
  const [, hour = '', minute = '00', half] = /^(\d{1,2})(?::(\d\d))?(?: (am|pm|noon|midnight))?$/.exec(clock) ?? [];
  if (half === undefined) return understood(readLocalTime(clock, ''));
  const isLater = half === 'pm' || half === 'noon';
  const hours = (Number(hour) % 12) + (isLater ? 12 : 0);
  return understood(readLocalTime(`${String(hours).padStart(2, '0')}:${minute}`, ''));
}

function contentsOf(portions: readonly Portion[], products: readonly Product[]): number {
  return portions.reduce((sum, portion) => sum + contentOf(portion, products), 0);
}

function portionsOf(text: string, products: readonly Product[]): readonly Portion[] | undefined {
  const portions = text.split(' plus ').map((part) => portionOf(part, products));
  return portions.every((portion) => portion !== undefined) ? portions : undefined;
}

/** The one product of which this many would be said in these words. */
function portionOf(text: string, products: readonly Product[]): Portion | undefined {
  const [, volume] = /^([\d,.]+) mL /.exec(text) ?? [];
  const [, whole, half] = /^([\d,]+)( and a half)? /.exec(text) ?? [];
  const measured =
    volume === undefined ? undefined : amountOf(volume, (value) => readVolume({ value, unit: 'mL' }, ''));
  const count = whole === undefined ? 0.5 : Number(whole.replaceAll(',', '')) + (half === undefined ? 0 : 0.5);

  const meant = products
    .filter(({ form }) => (form === 'liquid') === (measured !== undefined))
    .map(({ id }): Portion => (measured === undefined ? { product: id, count } : { product: id, volume: measured }))
    .filter((portion) => plain(sayPortion(portion, products, say)) === text);
  return meant.length === 1 ? meant[0] : undefined;
}

function dateOf(day: string, month: string, year: string): LocalDate | undefined {
  const months = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));
  const number = months.find((two) => sayMonth(`2000-${two}-01` as LocalDate, say) === month);
  return understood(readLocalDate(`${year}-${number}-${day.padStart(2, '0')}`, ''));
}

function amountOf<T>(text: string, read: (value: number) => Outcome<T>): T | undefined {
  return /^\d{1,3}(,\d{3})*(\.\d+)?$|^\d+(\.\d+)?$/.test(text)
    ? understood(read(Number(text.replaceAll(',', ''))))
    : undefined;
}

function understood<T>(outcome: Outcome<T>): T | undefined {
  return outcome.ok ? outcome.value : undefined;
}

/** The same words with single plain spaces. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
