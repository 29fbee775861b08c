import { type Stretch, stateAt } from './propagate.ts';

/**
 * The times within a stretch, up to `to`, at which the concentration stops rising or falling; exact, not from a grid.
 *
 * The slope is a sum of exponentials. Times e^(rate t) of the slowest phase, one of them is constant, so that between
 * the zeros of the derivative of that product the slope changes its sign once at most. With one compartment that
 * product never turns; with two it turns where the slope, followed at that rate, does.
 */
export function turningPoints(stretch: Stretch, to: number): readonly number[] {
  const { from, disposition } = stretch;
  const slope = (at: number) => toldBy(slopeAt(stretch, at));
  const bends = disposition.transfer === undefined ? [] : zerosBetween((at) => toldBy(bendAt(stretch, at)), from, to);
  const corners = [from, ...bends, to];
  return corners.slice(1).flatMap((end, i) => zerosBetween(slope, corners[i] ?? from, end));
}

/** How fast the central amount changes, mg/h: what comes in and what goes out. */
function slopeAt(stretch: Stretch, at: number): readonly number[] {
  const { depot, central, peripheral } = stateAt(stretch, at);
  const { absorptionRate, elimination, transfer } = stretch.disposition;
  const { toPeripheral, toCentral } = transfer ?? { toPeripheral: 0, toCentral: 0 };
  return [
    absorptionRate * depot,
    toCentral * peripheral,
    stretch.flow.intoCentral,
    -(elimination + toPeripheral) * central,
  ];
}

/** How fast the slope changes that is followed at the rate of the slowest phase. */
function bendAt(stretch: Stretch, at: number): readonly number[] {
  const { depot, central, peripheral } = stateAt(stretch, at);
  const { absorptionRate, elimination, transfer, phases } = stretch.disposition;
  const { toPeripheral, toCentral } = transfer ?? { toPeripheral: 0, toCentral: 0 };
  const slow = phases.at(-1)?.rate ?? 0;
  return [
    absorptionRate * stretch.flow.intoDepot,
    -absorptionRate * absorptionRate * depot,
    toCentral * toPeripheral * central,
    -toCentral * toCentral * peripheral,
    ...slopeAt(stretch, at).map((part) => (slow - elimination - toPeripheral) * part),
  ];
}

/** Of parts that cancel out so far that rounding decides, the sum tells nothing. */
const rounding = 1e-12;

/** mg; long after the last dose the parts are too small to have all their digits. */
const nothingLeft = 1e-290;

/** The sum of parts, which is 0 where nobody can tell whether it is above or below. */
function toldBy(parts: readonly number[]): number {
  const sum = parts.reduce((total, part) => total + part, 0);
  const size = parts.reduce((total, part) => total + Math.abs(part), 0);
  return size > nothingLeft && Math.abs(sum) > rounding * size ? sum : 0;
}

/** Where a function that changes its sign once at most leaves it; halving until no number lies between. */
function zerosBetween(f: (at: number) => number, from: number, to: number): readonly number[] {
  const sign = Math.sign(f(from));
  if (sign === 0 || Math.sign(f(to)) === sign) return [];
  let [low, high] = [from, to];
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) return [middle];
    if (Math.sign(f(middle)) === sign) low = middle;
    else high = middle;
  }
}
