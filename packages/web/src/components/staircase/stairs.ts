/** Some days on the same dose. */
export interface Tread {
  /** Days from the first day of the plan; negative before it. */
  readonly from: number;
  readonly to: number;
  /** mg a day. */
  readonly daily: number;
  /** Whether the dose goes on past what is drawn. */
  readonly isOpen: boolean;
}

/** A change of the dose, on its day. */
export interface Riser {
  readonly on: number;
  readonly fromDaily: number;
  readonly toDaily: number;
  /** The change in words: mg and percent. */
  readonly label: string;
}

export interface Stairs {
  readonly treads: readonly Tread[];
  readonly risers: readonly Riser[];
}

/** A corner of the stairs: days from the start, and mg a day. */
export interface Corner {
  readonly day: number;
  readonly daily: number;
}

/**
 * The corners of the stairs from left to right: all of them, those up to where an open tread begins, or that open tread
 * alone.
 */
export function cornersOf({ treads }: Stairs, which: 'all' | 'planned' | 'open'): Corner[] {
  return treads.flatMap(({ from, to, daily, isOpen }) => {
    const start = { day: from, daily };
    const end = { day: to, daily };
    if (which === 'planned' && isOpen) return [start];
    return which === 'open' && !isOpen ? [] : [start, end];
  });
}

/** The days and the dose that the axes must hold, in days and mg a day. */
export interface Extent {
  readonly firstDay: number;
  readonly lastDay: number;
  readonly mostDaily: number;
}

export function extentOf({ treads }: Stairs): Extent {
  return {
    firstDay: Math.min(0, ...treads.map(({ from }) => from)),
    lastDay: Math.max(1, ...treads.map(({ to }) => to)),
    mostDaily: Math.max(1, ...treads.map(({ daily }) => daily)),
  };
}

/** One extent that holds them all, so that stairs beside each other can be compared by eye. */
export function widest(extents: readonly Extent[]): Extent {
  return {
    firstDay: Math.min(...extents.map(({ firstDay }) => firstDay)),
    lastDay: Math.max(...extents.map(({ lastDay }) => lastDay)),
    mostDaily: Math.max(...extents.map(({ mostDaily }) => mostDaily)),
  };
}
