import { type Problem, type ProblemCode, problem } from '@steady/engine';
import { type Path, pointerTo, valueAt } from '../json-pointer.ts';
import type { Meaning } from './readable.ts';

/** Each time of the day comes once. Problem: `time.twice`. */
export const timesComeOnce: Meaning = ({ json }) => [
  ...repeated(json, ['times'], [], 'time.twice'),
  ...repeated(json, ['current'], ['time'], 'time.twice'),
];

/** Each product of a list has its own name. Problem: `product.twice`. */
export const productsAreNamedOnce: Meaning = ({ json }) => {
  const switches = listAt(json, ['changes']).map((_, i) => ['changes', i, 'products']);
  return [['products'], ...switches].flatMap((path) => repeated(json, path, ['id'], 'product.twice'));
};

/** A name means the same product in the whole plan, also after a switch of products. Problem: `product.twice`. */
export const namesKeepTheirMeaning: Meaning = ({ fields: { products = [], changes = [] } }) => {
  const meaning = new Map(products.map((product) => [product.id, JSON.stringify(product)]));
  const problems: Problem[] = [];
  for (const [i, change] of changes.entries()) {
    if (change.kind !== 'switch-products') continue;
    for (const [j, product] of change.products.entries()) {
      const before = meaning.get(product.id);
      meaning.set(product.id, before ?? JSON.stringify(product));
      if (before !== undefined && before !== JSON.stringify(product)) {
        problems.push(problem('product.twice', `/changes/${i}/products/${j}/id`, { value: product.id }));
      }
    }
  }
  return problems;
};

/** Each text of a list that came before in it. Looks at the document itself, so that it also speaks where another part of the list could not be read. */
export function repeated(json: unknown, list: Path, field: Path, code: ProblemCode): readonly Problem[] {
  const seen = new Set<unknown>();
  return listAt(json, list).flatMap((item, i) => {
    const name = valueAt(item, field);
    if (typeof name !== 'string') return [];
    if (seen.has(name)) return [problem(code, pointerTo([...list, i, ...field]), { value: name.slice(0, 40) })];
    seen.add(name);
    return [];
  });
}

function listAt(json: unknown, path: Path): readonly unknown[] {
  const value = valueAt(json, path);
  return Array.isArray(value) ? value : [];
}
