import { daysBetween } from '../calendar/calendar.ts';
import type { IntrathecalStrength, Volume } from '../quantity/quantity.ts';
import type { PumpRequest } from './pump-request.ts';

/**
 * How much drug a pump uses, in whole millionths of a microgram, so that every sum is exact: a volume in microlitres
 * times a strength in nanograms a millilitre is one of them.
 */
export type Content = number;

const contentOfNanogram = 1000;

export function contentOf(volume: Volume, strength: IntrathecalStrength): Content {
  return volume.microlitres * strength.nanogramsPerMillilitre;
}

type Used = Pick<PumpRequest, 'fill' | 'dailyDose' | 'changes' | 'boluses'>;

/** What is used in one day after another since the fill, as stretches of days that use the same; the last has no end. */
interface Stretch {
  /** Days since the fill. */
  readonly from: number;
  readonly perDay: Content;
}

/** How long a content lasts: whole days, and the share of one more. */
export interface Lasting {
  readonly days: number;
  readonly share: number;
}

/**
 * How long a content lasts from the day of the fill. Nobody knows the hour of a change, so the larger of the two doses
 * counts for its day: no date comes out too late (K2).
 */
export function lastingOf(content: Content, used: Used): Lasting {
  let rest = Math.max(0, content);
  if (rest === 0) return { days: 0, share: 0 };
  const stretches = stretchesOf(used, 'larger');
  for (const [i, { from, perDay }] of stretches.entries()) {
    const next = stretches[i + 1];
    if (next === undefined || perDay * (next.from - from) >= rest) {
      const days = Math.floor(rest / perDay);
      return { days: from + days, share: (rest - days * perDay) / perDay };
    }
    rest -= perDay * (next.from - from);
  }
  throw new Error('the last stretch has no end');
}

/** What was used up to the beginning of a day since the fill. On the day of a change the new dose counts. */
export function usedUntil(day: number, used: Used): Content {
  const stretches = stretchesOf(used, 'new').filter(({ from }) => from < day);
  return stretches.reduce((sum, { from, perDay }, i) => {
    const end = Math.min(day, stretches[i + 1]?.from ?? day);
    return sum + perDay * (end - from);
  }, 0);
}

function stretchesOf({ fill, dailyDose, changes, boluses }: Used, onChange: 'larger' | 'new'): readonly Stretch[] {
  const since = (on: PumpRequest['on']) => daysBetween(fill.on, on);
  const doses = [
    { day: 0, dose: dailyDose.nanogramsPerDay },
    ...changes.map((change) => ({ day: since(change.on), dose: change.dailyDose.nanogramsPerDay })),
  ];
  const given = boluses.map(({ on, dose }) => ({ day: since(on), dose: dose.micrograms * 1000 }));
  const turns = [...doses, ...given].flatMap(({ day }) => [day, day + 1]);
  return [...new Set([0, ...turns])]
    .sort((a, b) => a - b)
    .map((from) => {
      const last = doses.findLastIndex(({ day }) => day <= from);
      const now = doses[last]?.dose ?? 0;
      const before = onChange === 'larger' && doses[last]?.day === from ? (doses[last - 1]?.dose ?? 0) : 0;
      const bolus = given.reduce((sum, { day, dose }) => sum + (day === from ? dose : 0), 0);
      return { from, perDay: (Math.max(now, before) + bolus) * contentOfNanogram };
    });
}
