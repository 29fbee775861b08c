// Parts of patterns for what a person types after a flag. The text is matched whole, in small or capital letters.

/** A number with a point, never with a comma. */
export const number = String.raw`\d+(?:\.\d+)?`;

export const mgPerDay = `mg ?(?:/ ?d(?:ay)?|a day|per day)`;

/** The whole text and nothing else. */
export function whole(pattern: string): RegExp {
  return new RegExp(`^\\s*(?:${pattern})\\s*$`, 'i');
}

/** A daily dose: `15 mg a day`, `0 mg/d`; undefined where it is none. A number without a unit is none (U4). */
export function dailyDoseIn(typed: string) {
  const [, value] = whole(`(${number}) ?${mgPerDay}`).exec(typed) ?? [];
  return value === undefined ? undefined : perDay(value);
}

/** @param value  what `number` matched */
export function perDay(value: string) {
  return { value: Number(value), unit: 'mg/d' } as const;
}
