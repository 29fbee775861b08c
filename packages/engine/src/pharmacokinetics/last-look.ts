/** h; the last time that a forecast is looked at. */
export function lastLook(observe: readonly number[]): number {
  return observe.reduce((latest, at) => Math.max(latest, at), 0);
}
