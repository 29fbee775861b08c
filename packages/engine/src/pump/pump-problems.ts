import type { Facts } from '@steady/knowledge';
import type { LocalDate } from '../calendar/calendar.ts';
import { type Problem, problem } from '../outcome/outcome.ts';
import type { Volume } from '../quantity/quantity.ts';
import { writeAmount } from '../quantity/write-amount.ts';
import { dosesRefused } from './dose-limits.ts';
import type { PumpRequest } from './pump-request.ts';
import { refillTimes } from './refill-times.ts';

/**
 * Everything about a pump that cannot be: days out of order, volumes that do not fit, a dose past the limit (K5), a change of
 * strength without a bridge (K3), a refill that would be due before the fill (K1).
 */
export function pumpProblems(request: PumpRequest, facts: Facts): readonly Problem[] {
  const problems = [
    ...daysOutOfOrder(request),
    ...volumesThatDoNotFit(request),
    ...dosesRefused(request, facts),
    ...bridgeProblems(request),
  ];
  return problems.length > 0 ? problems : refillBeforeFill(request, facts);
}

/** A fill that lasts no longer than the margin: a slip in volume, strength or dose, or a pump that needs its refill now (H19). */
function refillBeforeFill(request: PumpRequest, facts: Facts): readonly Problem[] {
  const { refillBy } = refillTimes(request, facts);
  if (refillBy === 'unknown' || refillBy >= request.fill.on) return [];
  return [problem('pump.refill-before-fill', '/fill/volume/value', { refillBy, filledOn: request.fill.on })];
}

function daysOutOfOrder({ on, fill, implantedOn, changes, boluses, returned }: PumpRequest): readonly Problem[] {
  const within = (at: string, value: LocalDate, least: LocalDate | undefined, most: LocalDate | undefined) => [
    ...(least !== undefined && value < least ? [problem('input.out-of-range', at, { value, least })] : []),
    ...(most !== undefined && value > most ? [problem('input.out-of-range', at, { value, most })] : []),
  ];
  return [
    ...within('/fill/on', fill.on, undefined, on),
    ...(implantedOn === 'unknown' ? [] : within('/implantedOn', implantedOn, undefined, fill.on)),
    ...changes.flatMap((change, i) => {
      const before = changes[i - 1]?.on ?? fill.on;
      const at = `/changes/${i}/on`;
      if (change.on === before) return [problem('change.same-time', at)];
      return within(at, change.on, before, undefined);
    }),
    ...boluses.flatMap((bolus, i) => within(`/boluses/${i}/on`, bolus.on, fill.on, on)),
    ...(returned === undefined ? [] : within('/returned/on', returned.on, fill.on, on)),
  ];
}

function volumesThatDoNotFit({ fill, reservoir, alarmVolume, reserve, returned }: PumpRequest): readonly Problem[] {
  const beyond = (at: string, held: Volume) =>
    held.microlitres > reservoir.microlitres
      ? [problem('input.out-of-range', `${at}/value`, { ...bound('most', reservoir) })]
      : [];
  const notCountedOn = [
    ...(alarmVolume === 'unknown' ? [] : [alarmVolume]),
    ...(reserve === undefined ? [] : [reserve]),
  ];
  const [largest] = notCountedOn.toSorted((a, b) => b.microlitres - a.microlitres);
  return [
    ...beyond('/fill/volume', fill.volume),
    ...(returned === undefined ? [] : beyond('/returned/volume', returned.volume)),
    ...(largest !== undefined && fill.volume.microlitres <= largest.microlitres
      ? [problem('input.out-of-range', '/fill/volume/value', { ...bound('above', largest) })]
      : []),
  ];
}

function bound(name: 'most' | 'above', amount: Volume) {
  const { value, unit } = writeAmount(amount);
  return { [name]: value, unit };
}

function bridgeProblems({ before, fill, bridge }: PumpRequest): readonly Problem[] {
  if (typeof before === 'string') {
    if (bridge === undefined) return [];
    return [
      before === 'unknown'
        ? problem('input.required', '/before/strength')
        : problem('pump.bridge-not-needed', '/bridge'),
    ];
  }
  const changes = before.strength.nanogramsPerMillilitre !== fill.strength.nanogramsPerMillilitre;
  if (changes && bridge === undefined) {
    const values = { from: writeAmount(before.strength), to: writeAmount(fill.strength) };
    return [problem('pump.bridge-missing', '/bridge', values)];
  }
  return !changes && bridge !== undefined ? [problem('pump.bridge-not-needed', '/bridge')] : [];
}
