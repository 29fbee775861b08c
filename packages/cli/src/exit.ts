/** How a command ends, as the shell sees it. */
export const exit = {
  /** An answer. */
  answered: 0,
  /** A fault of ours. */
  fault: 1,
  /** The input was refused, and nothing was written. */
  refused: 2,
} as const;

export type Exit = (typeof exit)[keyof typeof exit];
