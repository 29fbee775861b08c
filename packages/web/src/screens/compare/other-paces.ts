import type { Draft, TypedPace } from '../../draft/draft.ts';

/** Two other paces to begin a comparison with, the gentlest in the days the plan takes. */
export function otherPaces({ purpose, pace }: Draft, days: number | null | undefined): readonly TypedPace[] {
  const methods = purpose === 'taper' ? (['gentlest', 'percent', 'fixed'] as const) : (['label', 'fixed'] as const);
  return methods
    .filter((method) => method !== pace.method)
    .slice(0, 2)
    .map((method) => ({ ...pace, method, ...(method === 'gentlest' && days && { gentlestDays: String(days) }) }));
}
