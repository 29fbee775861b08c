import { type Intake, type Outcome, type Problem, problem, writeAmount } from '@steady/engine';
import { readPaceText, readRegimenText } from '@steady/exchange/prescription';
import type { RequestFlags } from './flags.ts';
import { dailyDoseIn } from './typed-amount.ts';
import { granulesIn, liquidIn, tabletIn } from './typed-product.ts';

/** A request as JSON, and what is wrong with the flags. What could not be read stands in the JSON as it was typed. */
export interface FlagsAsJson {
  readonly json: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
}

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
  const unread = (at: string, typed: string) => {
    problems.push(problem('amount.not-understood', at, { reason: 'not-understood', part: typed.slice(0, 60) }));
    return typed;
  };
  const { taper, titrate, start, zone, nowTaking, target, pace, region } = flags;
  const purpose = taper ? 'taper' : titrate ? 'titrate' : undefined;
  const products = [
    ...(flags.tablet ?? []).map((typed) => ({ typed, product: tabletIn(typed) })),
    ...(flags.granules ?? []).map((typed) => ({ typed, product: granulesIn(typed) })),
    ...(flags.liquid ?? []).map((typed) => ({ typed, product: liquidIn(typed) })),
  ];

  const json = {
    ...(purpose !== undefined && { purpose }),
    ...(start !== undefined && { start }),
    ...(zone !== undefined && { timeZone: zone }),
    current:
      nowTaking === undefined ? [] : (understood(readRegimenText(nowTaking), '/current')?.map(asJson) ?? nowTaking),
    ...(target !== undefined && { target: dailyDoseIn(target) ?? unread('/target', target) }),
    products: products.map(({ typed, product }, i) => product ?? unread(`/products/${i}`, typed)),
    ...(pace !== undefined && { pace: understood(readPaceText(pace, purpose), '/pace') ?? pace }),
    ...(region !== undefined && { patient: { region } }),
  };
  return { json, problems };
}

function asJson({ time, dose }: Intake) {
  return { time, dose: writeAmount(dose) };
}
