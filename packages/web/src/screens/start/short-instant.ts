const instant = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** When something was saved, by the clock of this device: `21 Nov 2026, 11:20`. */
export function shortInstant(at: string): string {
  return instant.format(new Date(at));
}
