import type { Facts, Figure } from '@steady/knowledge';
import { omega } from './draws.ts';
import { normalPair, uniformPair } from './random.ts';

/**
 * What the hypothesis behind the index assumes of one person; hours and ng/mL. Nothing of it was ever fitted to patients:
 * docs/decisions/0011-the-withdrawal-index-is-illustrative.md.
 */
export interface WithdrawalAssumptions {
  /** h; how late the brain follows the plasma (ln 2 / ke0). */
  readonly delayHalfLife: number;
  /** ng/mL; half of the full effect (EC50). */
  readonly halfEffect: number;
  /** How steeply the effect rises with the concentration (g). */
  readonly steepness: number;
  /** The share of adaptation that is fast, 0 to 1 (w). */
  readonly fastShare: number;
  /** h. */
  readonly fastHalfLife: number;
  /** h. */
  readonly slowHalfLife: number;
  /** h; how late withdrawal shows (ln 2 / kS). */
  readonly expressionHalfLife: number;
}

/** The assumptions as they stand: KIN-W1 to KIN-W7. */
export function assumptionsOf(facts: Facts): WithdrawalAssumptions {
  return {
    delayHalfLife: facts['KIN-W1'].figures.halfLife.value,
    halfEffect: facts['KIN-W2'].figures.concentration.value,
    steepness: facts['KIN-W3'].figures.steepness.value,
    fastShare: facts['KIN-W4'].figures.fastShare.value,
    fastHalfLife: 24 * facts['KIN-W5'].figures.halfLife.value,
    slowHalfLife: 24 * facts['KIN-W6'].figures.halfLife.value,
    expressionHalfLife: facts['KIN-W7'].figures.halfLife.value,
  };
}

/**
 * One draw of what is uncertain in each assumption: log-normal about it as the median, or anywhere in its range.
 *
 * @param index  the person, as in `drawPerson`; these numbers are none of those drawn there
 */
export function drawAssumptions(facts: Facts, seed: number, index: number): WithdrawalAssumptions {
  const [delay, halfEffect] = normalPair(seed, index, 2);
  const [fast, slow] = normalPair(seed, index, 3);
  const [expression] = normalPair(seed, index, 4);
  const [steepness, fastShare] = uniformPair(seed, index, 5);
  const typical = assumptionsOf(facts);
  const spread = (median: number, percent: number, normal: number) => median * Math.exp(omega(percent / 100) * normal);
  const anywhere = ({ least, most }: { readonly least: Figure; readonly most: Figure }, share: number) =>
    least.value + (most.value - least.value) * share;
  return {
    delayHalfLife: spread(typical.delayHalfLife, facts['KIN-W1'].figures.variation.value, delay),
    halfEffect: spread(typical.halfEffect, facts['KIN-W2'].figures.variation.value, halfEffect),
    steepness: anywhere(facts['KIN-W3'].figures, steepness),
    fastShare: anywhere(facts['KIN-W4'].figures, fastShare),
    fastHalfLife: spread(typical.fastHalfLife, facts['KIN-W5'].figures.variation.value, fast),
    slowHalfLife: spread(typical.slowHalfLife, facts['KIN-W6'].figures.variation.value, slow),
    expressionHalfLife: spread(typical.expressionHalfLife, facts['KIN-W7'].figures.variation.value, expression),
  };
}
