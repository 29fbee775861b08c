/** Whose sheets are printed: what the person takes and ticks, what a clinician checks and signs, or both. */
export const sheetsToPrint = ['both', 'person', 'clinician'] as const;
export type SheetsToPrint = (typeof sheetsToPrint)[number];
