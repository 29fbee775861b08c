/** Whose sheets are printed: what the person takes and ticks, what a clinician checks and signs, both, or what a ward needs. */
export const sheetsToPrint = ['both', 'person', 'clinician', 'hospital'] as const;
export type SheetsToPrint = (typeof sheetsToPrint)[number];
