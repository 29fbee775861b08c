import { describe, expect, it } from 'vitest';
import type { FactFile } from './fact.ts';
import { facts } from './facts.ts';
import frozen from './ids.snapshot.json' with { type: 'json' };
import { limits } from './limits.ts';
import { type CatalogueProduct, productCatalogue } from './product-catalogue.ts';
import { sources } from './sources.ts';

const file: FactFile = facts;
const products: readonly CatalogueProduct[] = productCatalogue;

describe('Each product of the catalogue', () => {
  it('has an id of its own, and keeps it for ever', () => {
    const ids = products.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(frozen.products.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => !frozen.products.includes(id))).toEqual([]);
  });

  it('rests on facts, and on listed sources where no fact names it', () => {
    expect(wrong(({ cites }) => cites.length === 0 || cites.some((id) => !(id in file)))).toEqual([]);
    expect(wrong((product) => (product.sources ?? []).some(({ source }) => !(source in sources)))).toEqual([]);
  });

  it('has the strength that a fact it cites states, or a source names it', () => {
    expect(wrong((product) => product.sources === undefined && !statesStrength(product))).toEqual([]);
  });

  it('is sold in a region that one of its facts holds in', () => {
    const holds = ({ cites, regions }: CatalogueProduct) =>
      cites.some((id) => {
        const known = file[id]?.regions;
        return known !== undefined && known !== 'any' && regions.every((region) => known.includes(region));
      });
    expect(wrong((product) => !holds(product))).toEqual([]);
  });

  it('may be halved only as a tablet, never as a packet of granules', () => {
    expect(wrong((product) => product.form === 'granules' && product.scored !== false)).toEqual([]);
  });

  it('is never called scored when its label was not verified', () => {
    const unscored = [facts['PROD-02'].figures.unscored5.value, facts['PROD-04'].figures.strength.value];
    expect(
      wrong(
        (product) =>
          product.form === 'tablet' && product.scored === true && unscored.includes(product.strength.value as never),
      ),
    ).toEqual([]);
  });

  it('is measured, as a liquid, to the mark of the syringe', () => {
    expect(
      wrong((product) => product.form === 'liquid' && product.mark.value !== limits['LIMIT-U5'].figures.mark.value),
    ).toEqual([]);
  });
});

function wrong(isWrong: (product: CatalogueProduct) => boolean): string[] {
  return products.filter(isWrong).map(({ id }) => id);
}

function statesStrength({ cites, strength }: CatalogueProduct): boolean {
  const figures = cites.flatMap((id) => Object.values(file[id]?.figures ?? {}));
  return figures.some(({ value, unit }) => value === strength.value && unit === strength.unit);
}
