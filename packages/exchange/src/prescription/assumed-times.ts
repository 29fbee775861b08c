import type { LocalTime } from '@steady/engine';

const times = (...list: readonly string[]) => list as readonly LocalTime[];

/** When doses are assumed to be taken that are so many times a day; undefined where nothing is assumed. */
export function timesADay(count: number): readonly LocalTime[] | undefined {
  return [
    times('08:00'),
    times('08:00', '20:00'),
    times('08:00', '14:00', '22:00'),
    times('08:00', '12:00', '17:00', '22:00'),
    times('06:00', '10:00', '14:00', '18:00', '22:00'),
    times('02:00', '06:00', '10:00', '14:00', '18:00', '22:00'),
  ][count - 1];
}

/** When doses are assumed to be taken that are so many hours apart, day and night. */
export function timesEvery(hours: number): readonly LocalTime[] | undefined {
  switch (hours) {
    case 4:
      return times('02:00', '06:00', '10:00', '14:00', '18:00', '22:00');
    case 6:
      return times('00:00', '06:00', '12:00', '18:00');
    case 8:
      return times('06:00', '14:00', '22:00');
    case 12:
      return times('08:00', '20:00');
    case 24:
      return times('08:00');
    default:
      return undefined;
  }
}

/** When the parts of the day are assumed to be. */
export const partsOfTheDay = {
  morning: '08:00' as LocalTime,
  noon: '12:00' as LocalTime,
  afternoon: '14:00' as LocalTime,
  evening: '18:00' as LocalTime,
  night: '22:00' as LocalTime,
};
