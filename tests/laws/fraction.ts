/** A fraction of whole numbers; never rounded. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

export const zero: Fraction = { over: 0n, under: 1n };

/** The cut from one dose to the next as a share of the first. */
export function shareOf(from: bigint, to: bigint): Fraction {
  return { over: from - to, under: from };
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.under + b.over * a.under, under: a.under * b.under };
}

export function squared({ over, under }: Fraction): Fraction {
  return { over: over * over, under: under * under };
}

/** Negative when the first is less, 0 when both are equal. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.over * b.under - b.over * a.under;
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

export function asNumber({ over, under }: Fraction): number {
  return Number((over * 10n ** 15n) / under) / 1e15;
}
