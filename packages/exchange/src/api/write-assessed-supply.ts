import type { Assessment } from '@steady/engine';
import { countOf } from '@steady/engine/supply';
import type { WireAssessAnswer } from './wire/assess-answer.ts';

/** The supply of an assessment as JSON; pieces, or mL of a liquid. */
export function writeAssessedSupply({ supply }: Assessment): WireAssessAnswer['supply'] {
  if (supply === 'no-plan') return null;
  const { firstGap } = supply;
  return {
    products: supply.products.map(
      ({ product, form, left, isAtLeast, lastDayCovered, runsOutAt, inHandBy, askBy, spare }) => ({
        product,
        left: left === 'unknown' ? left : { value: countOf(left, form), unit: form === 'liquid' ? 'mL' : '1' },
        isAtLeast,
        lastDayCovered,
        runsOut: runsOutAt === 'never' ? null : runsOutAt,
        inHandBy,
        askBy,
        ...(spare !== undefined && { spare: countOf(spare, form) }),
      }),
    ),
    firstGap:
      firstGap === 'none'
        ? null
        : firstGap === 'unknown'
          ? firstGap
          : { date: firstGap.slot.date, products: [...firstGap.products] },
  };
}
