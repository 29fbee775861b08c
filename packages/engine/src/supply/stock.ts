import type { Unknown } from '../patient/patient.ts';
import type { Parts } from './parts.ts';

/** What moved one product's stock, at a time on any scale that can be compared. */
export interface Movement {
  readonly at: number;
  readonly product: string;
  /** `doubtful`: a dose that may have been taken; it counts as taken, so that nobody is told of more than there is. */
  readonly kind: 'counted' | 'received' | 'removed' | 'taken' | 'doubtful';
  readonly parts: Parts;
}

/** What is left of a product. */
export interface Stock {
  readonly left: Parts | Unknown;
  /** Nobody ever counted it: at least so much must be there, since it came in and is not known to have gone. */
  readonly isAtLeast: boolean;
  /** How much of what has gone may still be there. */
  readonly doubtful: Parts;
}

/**
 * What is left of a product: from its newest count on, what came and what went. Without a count, what came in and has not
 * gone is the least there can be. With neither nobody knows. The order of the list does not matter.
 */
export function stockOf(product: string, movements: readonly Movement[]): Stock {
  const own = movements.filter((movement) => movement.product === product);
  const counts = own.filter(({ kind }) => kind === 'counted');
  const counted = counts.length === 0 ? undefined : Math.max(...counts.map(({ at }) => at));
  const received = own.filter(({ kind }) => kind === 'received');
  if (counted === undefined && received.length === 0) return { left: 'unknown', isAtLeast: false, doubtful: 0 };

  // two counts at one time: the smaller, so that nobody is told of more than there is
  const begun = counted === undefined ? Math.min(...received.map(({ at }) => at)) : counted;
  const start =
    counted === undefined ? 0 : Math.min(...counts.filter(({ at }) => at === counted).map(({ parts }) => parts));
  const since = own.filter(({ at, kind }) => (counted === undefined ? at >= begun : at > begun) && kind !== 'counted');
  const sum = (...kinds: readonly Movement['kind'][]) =>
    since.reduce((total, { kind, parts }) => total + (kinds.includes(kind) ? parts : 0), 0);
  return {
    left: start + sum('received') - sum('removed', 'taken', 'doubtful'),
    isAtLeast: counted === undefined,
    doubtful: sum('doubtful'),
  };
}
