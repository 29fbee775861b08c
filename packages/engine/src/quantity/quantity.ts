/**
 * Amounts of baclofen. Each kind is its own type, so that oral never meets intrathecal and a dose never meets
 * a daily dose (U2). All are whole numbers of the smallest unit that is ever written; no floating point number reaches a
 * dose (U1).
 */

/** One oral dose. */
export interface Oral {
  readonly kind: 'oral';
  readonly micrograms: number;
}

/** One intrathecal dose. Never added to, compared with or made from an oral one (P16). */
export interface Intrathecal {
  readonly kind: 'intrathecal';
  readonly micrograms: number;
}

/** What is taken by mouth in a day. */
export interface DailyDose {
  readonly kind: 'oral-per-day';
  readonly microgramsPerDay: number;
}

/** What a pump gives in a day. Pumps are set to parts of a microgram, so it counts whole nanograms. */
export interface IntrathecalDailyDose {
  readonly kind: 'intrathecal-per-day';
  readonly nanogramsPerDay: number;
}

/** How much of the drug a millilitre of a solution for a pump holds. Never compared with that of a liquid to drink. */
export interface IntrathecalStrength {
  readonly kind: 'intrathecal-strength';
  readonly nanogramsPerMillilitre: number;
}

/** How much of the drug a millilitre of a liquid holds. */
export interface Concentration {
  readonly kind: 'concentration';
  readonly microgramsPerMillilitre: number;
}

/** A volume of a liquid medicine. */
export interface Volume {
  readonly kind: 'volume';
  readonly microlitres: number;
}

/** @param micrograms whole and not negative; anything else is a fault of the program */
export function oral(micrograms: number): Oral {
  return { kind: 'oral', micrograms: whole(micrograms) };
}

/** @param micrograms whole and not negative */
export function intrathecal(micrograms: number): Intrathecal {
  return { kind: 'intrathecal', micrograms: whole(micrograms) };
}

/** @param nanograms whole and not negative, per day */
export function intrathecalDailyDose(nanograms: number): IntrathecalDailyDose {
  return { kind: 'intrathecal-per-day', nanogramsPerDay: whole(nanograms) };
}

/** @param nanograms whole and not negative, per millilitre */
export function intrathecalStrength(nanograms: number): IntrathecalStrength {
  return { kind: 'intrathecal-strength', nanogramsPerMillilitre: whole(nanograms) };
}

/** @param micrograms whole and not negative, per day */
export function dailyDose(micrograms: number): DailyDose {
  return { kind: 'oral-per-day', microgramsPerDay: whole(micrograms) };
}

/** @param micrograms whole and not negative, per millilitre */
export function concentration(micrograms: number): Concentration {
  return { kind: 'concentration', microgramsPerMillilitre: whole(micrograms) };
}

/** @param microlitres whole and not negative */
export function volume(microlitres: number): Volume {
  return { kind: 'volume', microlitres: whole(microlitres) };
}

/** The day's total of single doses. */
export function perDay(doses: readonly Oral[]): DailyDose {
  return dailyDose(doses.reduce((total, dose) => total + dose.micrograms, 0));
}

function whole(value: number): number {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new RangeError('an amount is a whole number of its smallest unit, not negative');
  }
  return value;
}
