import type { Facts } from '@steady/knowledge';
import { type Problem, problem } from '../outcome/outcome.ts';
import { scaled } from '../quantity/decimal.ts';
import type { IntrathecalDailyDose } from '../quantity/quantity.ts';
import { writeAmount } from '../quantity/write-amount.ts';
import type { Finding } from '../safety/finding.ts';
import { applies, cannotTell, toSign } from '../safety/verdicts.ts';
import type { PumpRequest } from './pump-request.ts';

type Doses = Pick<PumpRequest, 'before' | 'dailyDose' | 'changes' | 'cause'>;

/** A dose past the limit of all limits (K5). Problem: `pump.dose-above-limit`. */
export function dosesRefused(doses: Doses, facts: Facts): readonly Problem[] {
  const { refuse } = facts['LIMIT-K5'].figures;
  return programmed(doses).flatMap(({ dose, at }) =>
    dose.nanogramsPerDay > nanograms(refuse)
      ? [problem('pump.dose-above-limit', `${at}/value`, { dose: writeAmount(dose), most: refuse })]
      : [],
  );
}

/** What asks back before it is programmed (K5): a dose outside the usual, a large rise, a large cut; each to be signed. */
export function judgeDoses(doses: Doses, facts: Facts): readonly Finding[] {
  return [...judgeRange(doses, facts), ...judgeSteps(doses, facts)];
}

/** The last dose outside the usual, whatever came before it. */
export function judgeRange(doses: Pick<Doses, 'dailyDose' | 'changes'>, facts: Facts): readonly Finding[] {
  const { doseLow, doseHigh } = facts['LIMIT-K5'].figures;
  const [first] = programmed(doses)
    .filter(
      ({ dose: { nanogramsPerDay } }) => nanogramsPerDay < nanograms(doseLow) || nanogramsPerDay > nanograms(doseHigh),
    )
    .reverse();
  if (first === undefined) return [];
  const values = { dose: writeAmount(first.dose), low: doseLow, high: doseHigh };
  return [toSign(applies('pump.dose-outside-range', 'warning', ['LIMIT-K5', 'ITB-06'], values))];
}

/** Each dose beside the one before it. Where nobody knows the cause the smaller of the two limits of a rise counts. */
export function judgeSteps({ before, cause, ...doses }: Doses, facts: Facts): readonly Finding[] {
  const { riseCerebral, riseSpinal, cut } = facts['LIMIT-K5'].figures;
  const limit = cause === 'spinal' ? riseSpinal : riseCerebral;
  const all = [...(typeof before === 'string' ? [] : [before.dailyDose]), ...programmed(doses).map(({ dose }) => dose)];
  const found: Finding[] = [];
  if (before === 'unknown') found.push(cannotTell('pump.before-unknown', 'warning', ['LIMIT-K5', 'ITB-31']));
  for (const [i, now] of all.entries()) {
    const was = all[i - 1];
    if (was === undefined) continue;
    const change = now.nanogramsPerDay - was.nanogramsPerDay;
    const values = {
      from: writeAmount(was),
      to: writeAmount(now),
      percent: { value: Math.round((Math.abs(change) / was.nanogramsPerDay) * 1000) / 10, unit: '%' },
    };
    if (change * 100 > was.nanogramsPerDay * limit.value) {
      const rise = { ...values, limit, cause };
      found.push(toSign(applies('pump.rise-too-large', 'warning', ['LIMIT-K5', 'ITB-05', 'ITB-04'], rise)));
    }
    if (-change * 100 > was.nanogramsPerDay * cut.value) {
      found.push(toSign(applies('pump.cut-too-large', 'warning', ['LIMIT-K5', 'ITB-05'], { ...values, limit: cut })));
    }
  }
  return found;
}

/** Every dose since the fill with its place in the request. */
function programmed({ dailyDose, changes }: Pick<Doses, 'dailyDose' | 'changes'>) {
  return [
    { dose: dailyDose, at: '/dailyDose' },
    ...changes.map((change, i) => ({ dose: change.dailyDose, at: `/changes/${i}/dailyDose` })),
  ];
}

/** A figure of a fact in micrograms a day as whole nanograms a day. */
function nanograms({
  value,
}: {
  readonly value: number;
  readonly unit: 'ug/d';
}): IntrathecalDailyDose['nanogramsPerDay'] {
  const count = scaled(value, 3);
  if (typeof count !== 'number') throw new RangeError('a figure in micrograms is a whole number of nanograms');
  return count;
}
