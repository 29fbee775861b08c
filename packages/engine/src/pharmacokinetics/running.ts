/**
 * The sum of many rates that begin and end one by one. It is made anew from those that run: what is added and taken away again
 * would leave a trace that never washes out. A tree of sums keeps that from costing the square of their number.
 *
 * @param count  how many rates there are
 */
export function sumOfRunning(count: number) {
  // the sum of the nodes 2n and 2n + 1 is the node n; the rates are the last ones
  const sums = new Float64Array(2 * count);
  /**
   * The sum after one of them has changed.
   *
   * @param place  which one, from 0
   * @param rate   0 where it has ended
   */
  return (place: number, rate: number): number => {
    let node = count + place;
    sums[node] = rate;
    for (; node > 1; node >>= 1) sums[node >> 1] = (sums[node & ~1] as number) + (sums[node | 1] as number);
    return sums[1] as number;
  };
}
