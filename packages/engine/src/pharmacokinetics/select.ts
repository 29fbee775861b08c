/**
 * Moves numbers until the one of a rank stands at its place, none that is larger before it and none that is smaller
 * behind it (Floyd and Rivest, "Algorithm 489: Select", 1975). Sorts no more than that takes.
 *
 * @param numbers  none of them NaN
 * @param rank     of the smallest it is `from`
 * @param from     the first place that may be touched
 * @param to       the last one
 */
export function select(numbers: Float64Array, rank: number, from: number, to: number): number {
  let [left, right] = [from, to];
  while (left < right) {
    if (right - left > 600) {
      const [near, nearby] = around(rank, left, right);
      select(numbers, rank, near, nearby);
    }
    const pivot = numbers[rank] as number;
    let [i, j] = [left, right];
    while (i <= j) {
      while ((numbers[i] as number) < pivot) i++;
      while ((numbers[j] as number) > pivot) j--;
      if (i <= j) {
        const moved = numbers[i] as number;
        numbers[i++] = numbers[j] as number;
        numbers[j--] = moved;
      }
    }
    if (j < rank) left = i;
    if (i > rank) right = j;
  }
  return numbers[rank] as number;
}

/** A part around a rank that is likely to hold it once it is in order: the sample of Floyd and Rivest. */
function around(rank: number, left: number, right: number): readonly [number, number] {
  const count = right - left + 1;
  const place = rank - left + 1;
  const size = 0.5 * Math.exp((2 * Math.log(count)) / 3);
  const deviation = 0.5 * Math.sqrt((Math.log(count) * size * (count - size)) / count) * Math.sign(place - count / 2);
  return [
    Math.max(left, Math.floor(rank - (place * size) / count + deviation)),
    Math.min(right, Math.floor(rank + ((count - place) * size) / count + deviation)),
  ];
}
