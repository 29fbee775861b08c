import type { PlanRequest, Product } from '@steady/engine';

/** Every product a plan may use, also after a switch, each once. A name keeps its meaning in the whole plan. */
export function productsOf(request: Pick<PlanRequest, 'products' | 'changes'>): readonly Product[] {
  const all = [
    ...request.products,
    ...request.changes.flatMap((change) => (change.kind === 'switch-products' ? change.products : [])),
  ];
  return all.filter((product, i) => all.findIndex(({ id }) => id === product.id) === i);
}
