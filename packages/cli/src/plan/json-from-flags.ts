import { type Intake, type Outcome, type Problem, problem, writeAmount } from '@steady/engine';
import { assumesTimes, readPaceText, readRegimenText } from '@steady/exchange/prescription';
import type { PersonFlags, RequestFlags } from './flags.ts';
import { dailyDoseIn } from './typed-amount.ts';
import { countIn, creatinineIn, measureIn, wordsIn } from './typed-person.ts';
import { granulesIn, liquidIn, tabletIn } from './typed-product.ts';

/** A request as JSON, and what is wrong with the flags. What could not be read stands in the JSON as it was typed. */
export interface FlagsAsJson {
  readonly json: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
}

/** Puts what was typed into the JSON as it stands, and notes that it could not be read. */
type Unread = (at: string, typed: string) => string;

/**
 * The JSON request that the flags say. A flag left out is a field left out; only what is taken now is then empty, as in
 * a first prescription.
 *
 * Problems: `text.not-understood`, `amount.not-understood`.
 */
export function jsonFromFlags(flags: RequestFlags): FlagsAsJson {
  const problems: Problem[] = [];
  const understood = <T>(read: Outcome<T>, at: string): T | undefined => {
    if (read.ok) return read.value;
    problems.push(...read.problems.map(({ code, values }) => problem(code, at, values)));
    return undefined;
  };
  const unread: Unread = (at, typed) => {
    problems.push(problem('amount.not-understood', at, { reason: 'not-understood', part: typed.slice(0, 60) }));
    return typed;
  };
  const { taper, titrate, start, zone, nowTaking, times, target, pace, limit, reserveDays } = flags;
  const purpose = taper ? 'taper' : titrate ? 'titrate' : undefined;
  const products = [
    ...(flags.tablet ?? []).map((typed) => ({ typed, product: tabletIn(typed) })),
    ...(flags.granules ?? []).map((typed) => ({ typed, product: granulesIn(typed) })),
    ...(flags.liquid ?? []).map((typed) => ({ typed, product: liquidIn(typed) })),
  ];
  const patient = patientFrom(flags, unread);

  const json = {
    ...(purpose !== undefined && { purpose }),
    ...(start !== undefined && { start }),
    ...(zone !== undefined && { timeZone: zone }),
    current:
      nowTaking === undefined ? [] : (understood(readRegimenText(nowTaking), '/current')?.map(asJson) ?? nowTaking),
    ...(nowTaking !== undefined && assumesTimes(nowTaking) && { timesAssumed: true }),
    ...(times !== undefined && { times: times.split(/[\s,]+/).filter(Boolean) }),
    ...(target !== undefined && { target: dailyDoseIn(target) ?? unread('/target', target) }),
    products: products.map(({ typed, product }, i) => product ?? unread(`/products/${i}`, typed)),
    ...(pace !== undefined && { pace: understood(readPaceText(pace, purpose), '/pace') ?? pace }),
    ...(limit !== undefined && { limit: dailyDoseIn(limit) ?? unread('/limit', limit) }),
    ...(reserveDays !== undefined && {
      reserveDays: countIn(reserveDays, 'day') ?? unread('/reserveDays', reserveDays),
    }),
    ...(Object.keys(patient).length > 0 && { patient }),
  };
  return { json, problems };
}

function patientFrom(flags: PersonFlags, unread: Unread): Readonly<Record<string, unknown>> {
  const { region, birthDate, sex, weight, height, creatinine, monthsOnBaclofen: months, condition, medicine } = flags;
  return {
    ...(birthDate !== undefined && { birthDate }),
    ...(sex !== undefined && { sex }),
    ...(weight !== undefined && { weight: measureIn(weight) ?? unread('/patient/weight', weight) }),
    ...(height !== undefined && { height: measureIn(height) ?? unread('/patient/height', height) }),
    ...(creatinine !== undefined && {
      creatinine: creatinineIn(creatinine) ?? unread('/patient/creatinine', creatinine),
    }),
    ...(months !== undefined && {
      monthsOnBaclofen: countIn(months, 'month') ?? unread('/patient/monthsOnBaclofen', months),
    }),
    ...(condition !== undefined && { conditions: wordsIn(condition) }),
    ...(medicine !== undefined && { medicines: wordsIn(medicine) }),
    ...(region !== undefined && { region }),
  };
}

function asJson({ time, dose }: Intake) {
  return { time, dose: writeAmount(dose) };
}
