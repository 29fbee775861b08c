import type { Interval } from '../intervals.ts';
import type { Bracket, Collected, Kernel } from './kernel.ts';

/** The kernel in plain TypeScript: it runs everywhere. */
export function plainKernel(count: number, phases: number): Kernel {
  const gut = new Float64Array(count);
  const levels = Array.from({ length: phases }, () => new Float64Array(count));
  const inside = new Int32Array(count + 1);
  return {
    gut,
    levels,
    inside,
    move: (over) => move(gut, levels, over),
    collect: (row, bracket) => collect(row, bracket, inside),
  };
}

function move(gut: Float64Array, levels: readonly Float64Array[], over: Interval): void {
  for (const [phase, level] of levels.entries()) {
    const { kept, fed } = over.phases[phase] as Interval['phases'][number];
    for (let i = 0; i < level.length; i++) {
      level[i] = (kept[i] as number) * (level[i] as number) + (fed[i] as number) * (gut[i] as number);
    }
  }
  const stays = over.gut;
  for (let i = 0; i < gut.length; i++) (gut[i] as number) *= stays[i] as number;
}

/** Nobody is in a bracket that is not a number. */
function collect(row: Float64Array, { low, high }: Bracket, inside: Int32Array): Collected {
  let [below, found] = [0, 0];
  for (let i = 0; i < row.length; i++) {
    const value = row[i] as number;
    // without a branch: half of all people are on either side of the median, and a processor would guess in vain
    const isBelow = +(value < low);
    below += isBelow;
    inside[found] = i;
    found += +(value <= high) - isBelow;
  }
  return { below, found };
}
