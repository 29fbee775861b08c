import { type Concentration, formatAmount, oral, type Plan, type Product, volume } from '@steady/engine';
import type { Say } from '@steady/language';
import { sayStrength } from '../prescription/say-portions.ts';
import type { Advice } from './sheet-advice.ts';

/**
 * For each liquid that the plan measures, what to look at before the first dose of a bottle, and what to measure with: the same volume of
 * another strength is another dose (H10, PROD-09, PROD-10).
 */
export function sheetLiquids({ steps }: Plan, products: readonly Product[], say: Say): Advice {
  const used = new Set(
    steps.flatMap(({ intakes }) => intakes.flatMap(({ portions }) => portions.map((p) => p.product))),
  );
  const says = products.flatMap((product) => {
    if (product.form !== 'liquid' || !used.has(product.id)) return [];
    const strength = sayBothStrengths(product.strength, say);
    return [
      say('print.liquid.label', { strength }),
      say('print.liquid.other', { strength: sayStrength(product.strength, say) }),
      say('print.liquid.syringe', { mark: formatAmount(product.mark) }),
    ];
  });
  return { says, restsOn: says.length === 0 ? [] : ['PROD-09', 'PROD-10'] };
}

/** A strength as labels write it, both ways: `5 mg in 5 mL, the same as 1 mg in 1 mL`. */
export function sayBothStrengths(strength: Concentration, say: Say): string {
  const labelled = sayStrength(strength, say);
  const inOne = say('strength.in-volume', {
    mass: formatAmount(oral(strength.microgramsPerMillilitre)),
    volume: formatAmount(volume(1000)),
  });
  return labelled === inOne ? labelled : say('strength.both', { labelled, inOne });
}
