/** A corner of the picture that a label wants to stand at, in pixels; y grows downward. */
export interface WantedPlace {
  readonly text: string;
  readonly x: number;
  /** The line of the stairs the label stands on or hangs under. */
  readonly y: number;
  /** `above` the line for a cut; `below` it for a rise: where the stairs leave room. */
  readonly side: 'above' | 'below';
}

/** Where a label is written: the start of its base line; and the pole it flies from when it had to move away. */
export interface Place {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly pole: { readonly x: number; readonly from: number; readonly to: number } | undefined;
}

/** A part of the picture that no label may cover, in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const gap = 6;
/** How many of its heights a label may fly above the stairs before it is left out. */
const highest = 5;

/**
 * Room for the labels of the stairs, none over another. A label that would cover one that is placed already flies
 * higher, on a pole; where there is no room either it is left out, and the table has it.
 *
 * @param wanted  the more telling labels first
 * @param size    of the letters, in pixels
 * @param right   the edge no label passes
 * @param lines   the stairs themselves, which no label covers either
 */
export function placeLabels(
  wanted: readonly WantedPlace[],
  size: number,
  right: number,
  lines: readonly Box[] = [],
): readonly Place[] {
  const taken: Box[] = [...lines];
  const places: Place[] = [];
  for (const { text, x, y, side } of wanted) {
    const width = widthOf(text, size);
    const left = Math.min(x + gap, right - width);
    for (let away = 0; away <= highest; away++) {
      const baseline = side === 'above' ? y - gap - away * size * 1.1 : y + gap + (away * 1.1 + 0.8) * size;
      const box = { left, right: left + width, top: baseline - 0.85 * size, bottom: baseline + 0.25 * size };
      if (box.top < 0 || taken.some((other) => overlaps(box, other))) continue;
      taken.push(box);
      places.push({ text, x: left, baseline, pole: away === 0 ? undefined : { x, from: y, to: baseline } });
      break;
    }
  }
  return places;
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** About as wide as the letters are: near enough to keep labels apart, without measuring any. */
export function widthOf(text: string, size: number): number {
  return text.length * size * 0.54;
}
