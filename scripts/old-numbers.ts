import type { EmergencyNumbers } from '@steady/knowledge';

const dayInMilliseconds = 86_400_000;

/**
 * The rows of emergency numbers that no release may go out with: last read longer ago than allowed, on no day at all, or on
 * one that is still to come.
 *
 * @param today  ISO date of the release
 * @param days   the age allowed, in days (LIMIT-W11)
 */
export function oldNumbers(
  numbers: Readonly<Record<string, Pick<EmergencyNumbers, 'checkedOn'>>>,
  today: string,
  days: number,
): readonly string[] {
  return Object.entries(numbers).flatMap(([region, { checkedOn }]) => {
    const age = (Date.parse(today) - Date.parse(checkedOn)) / dayInMilliseconds;
    return age >= 0 && age <= days ? [] : [`${region}: last read on ${checkedOn}`];
  });
}
