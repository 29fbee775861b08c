import { type Oral, oral } from '@steady/engine';

/** How much more than planned was taken, as it was typed: so many tablets of one strength, or so much of a liquid. */
export interface TypedExcess {
  readonly form: 'tablets' | 'liquid';
  /** Tablets, or mL of the liquid. */
  readonly count: string;
  /** mg in one tablet, or in the volume that stands on the bottle. */
  readonly strength: string;
  /** mL, the volume on the bottle that the strength is in. */
  readonly strengthIn: string;
}

/** An amount that could be read, with the numbers it was made from, so that they can be said back. */
export interface ReadExcess {
  readonly count: number;
  readonly strength: number;
  readonly strengthIn: number;
  readonly amount: Oral;
}

export const nothingTyped: TypedExcess = { form: 'tablets', count: '', strength: '', strengthIn: '' };

/**
 * What was typed as an amount. Tablets and their strength are two numbers, so that three tablets are never read as 3 mg
 * (U4, H09, H10). What cannot be read, and nothing at all, is not known, and never a small amount.
 */
export function readExcess({ form, count, strength, strengthIn }: TypedExcess): ReadExcess | 'unknown' {
  const [taken, holds, volume] = [read(count), read(strength), form === 'liquid' ? read(strengthIn) : 1];
  // a bottle that names less than a millilitre is a slip of a key
  if (taken === undefined || holds === undefined || volume === undefined || volume < 1) return 'unknown';
  // numbers of two places: their product is whole tenths of a microgram, and is never rounded down
  const amount = oral(Math.ceil((hundredths(taken) * hundredths(holds)) / (10 * volume)));
  return { count: taken, strength: holds, strengthIn: volume, amount };
}

/** A number above 0 in digits and a point; a comma could mean either. Too small and too long for a slip to pass a million mg. */
function read(typed: string): number | undefined {
  const text = typed.trim();
  return /^\d{1,3}(\.\d{1,2})?$/.test(text) && Number(text) > 0 ? Number(text) : undefined;
}

function hundredths(value: number): number {
  return Math.round(value * 100);
}
