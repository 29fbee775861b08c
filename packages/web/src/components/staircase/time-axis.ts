import { scaleLinear } from '@visx/scale';
import { widthOf } from './label-places.ts';
import type { Extent, Stairs } from './stairs.ts';

/** The room around a picture over the days of a plan, in pixels. */
export const margin = { top: 28, left: 40, bottom: 30, right: 16 };

/** The size of the letters in it, in pixels. */
export const letters = 13;

/** The days of a plan across a picture: the same for its stairs and for whatever is drawn under them. */
export function timeAxis(stairs: Stairs, extent: Extent, isShared: boolean, width: number) {
  // charts that share their axes keep the same room, or the axes would differ
  const needsRoom = isShared || endsNearTheEdge(stairs, extent);
  const room = needsRoom ? Math.min(widthOf('−10 mg (16.7 %)', letters), width * 0.28) : 0;
  return scaleLinear<number>({
    domain: [extent.firstDay, extent.lastDay],
    range: [margin.left, width - margin.right - room],
  });
}

/** The days changes fall on, as far as their names have room beside each other. */
export function daysWithRoom({ risers }: Stairs, x: (day: number) => number): number[] {
  const days: number[] = [];
  for (const { on } of risers) {
    const last = days.at(-1);
    if (last === undefined || x(on) - x(last) >= 58) days.push(on);
  }
  return days;
}

/** Whether the label of the last change stands near the right edge. */
function endsNearTheEdge({ risers }: Stairs, { firstDay, lastDay }: Extent): boolean {
  const last = risers.at(-1);
  return last !== undefined && (lastDay - last.on) / (lastDay - firstDay) < 0.25;
}
