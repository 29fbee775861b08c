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
  const slow = disposition.phases.at(-1)?.rate ?? 0;
  const slope = (at: number) => movementAt(stretch, at).slope;
  const product = (at: number) => {
    const { slope, curvature } = movementAt(stretch, at);
    return curvature + slow * slope;
  };
  const bends = disposition.transfer === undefined ? [] : zerosBetween(product, from, to);
  const corners = [from, ...bends, to];
  return corners.slice(1).flatMap((end, i) => zerosBetween(slope, corners[i] ?? from, end));
}

/** How fast the central amount changes, mg/h, and how fast that changes. */
function movementAt(stretch: Stretch, at: number): { readonly slope: number; readonly curvature: number } {
  const { depot, central, peripheral } = stateAt(stretch, at);
  const { absorptionRate, elimination, transfer } = stretch.disposition;
  const { toPeripheral, toCentral } = transfer ?? { toPeripheral: 0, toCentral: 0 };
  const leaving = elimination + toPeripheral;
  const slope = absorptionRate * depot + toCentral * peripheral + stretch.flow.intoCentral - leaving * central;
  const depotSlope = stretch.flow.intoDepot - absorptionRate * depot;
  const peripheralSlope = toPeripheral * central - toCentral * peripheral;
  return { slope, curvature: absorptionRate * depotSlope + toCentral * peripheralSlope - leaving * slope };
}

/** Where a function that changes its sign once at most does so; halving until no number lies between. */
function zerosBetween(f: (at: number) => number, from: number, to: number): readonly number[] {
  const rising = f(from) < 0;
  if (f(from) === 0 || f(to) === 0 || rising === f(to) < 0) return [];
  let [low, high] = [from, to];
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) return [middle];
    if (f(middle) < 0 === rising) low = middle;
    else high = middle;
  }
}
