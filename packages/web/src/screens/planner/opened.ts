import type { Sitting } from '../../device/sitting.ts';

/** A plan on the page. */
export interface Opened {
  readonly sitting: Sitting;
  /** Whether the engine of today makes another plan of the saved request than was saved. */
  readonly isComputedAnew: boolean;
}
