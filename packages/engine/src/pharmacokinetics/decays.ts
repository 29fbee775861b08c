/**
 * What a unit that passes through two stages, which drain at rates a and b, has in the second after some hours, for each
 * unit an hour that the first drains: (e^-at - e^-bt) / (b - a). Written so that no two like numbers are subtracted and
 * nothing overflows, however close or far apart the rates are; where they meet it is t e^-at.
 */
export function throughTwo(a: number, b: number, hours: number): number {
  return Math.exp(-Math.min(a, b) * hours) * hours * phi(Math.abs(b - a) * hours);
}

/** What stays of a steady inflow of one unit an hour into a stage that drains at a rate: (1 - e^-at) / a. */
export function filling(rate: number, hours: number): number {
  return hours * phi(rate * hours);
}

/** (1 - e^-z) / z, which is 1 at 0. */
export function phi(z: number): number {
  return z === 0 ? 1 : -Math.expm1(-z) / z;
}
