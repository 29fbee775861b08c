import type { Supply, SupplyAmount } from '@steady/engine';
import { wholePieces } from '../prescription/dispense.ts';
import type { WirePlanAnswer } from './wire/plan-answer.ts';
import { writeVolume } from './wire/written-amount.ts';

type WireSupply = WirePlanAnswer['supply'][number];

/** What of a product the plan uses, and what a pharmacy hands out for it. */
export function writeSupply({ product, amount, reserve, until, bySteps }: Supply): WireSupply {
  return {
    product,
    ...writeSupplyAmount(amount),
    until,
    reserve: writeSupplyAmount(reserve),
    dispense: writeSupplyAmount(wholePieces(amount).dispense),
    bySteps: bySteps.map(({ step, amount: used }) => ({ step, ...writeSupplyAmount(used) })),
  };
}

function writeSupplyAmount(amount: SupplyAmount) {
  return 'volume' in amount ? { volume: writeVolume(amount.volume) } : { count: amount.count };
}
