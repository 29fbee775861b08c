import type { Facts } from '@steady/knowledge';
import { daysBetween } from '../calendar/calendar.ts';
import { inUnit } from '../safety/amounts.ts';
import type { Finding } from '../safety/finding.ts';
import { applies, cannotTell } from '../safety/verdicts.ts';
import type { PumpRequest } from './pump-request.ts';
import type { RefillTimes } from './refill-times.ts';

type At = Pick<PumpRequest, 'on' | 'inPumpLimitDays'>;

/**
 * Where a day stands on the way to the refill (H19): from the warning on a caution, on the day itself a warning, a missed
 * date a danger, and from the alarm on an emergency. An alarm volume that nobody entered lowers none of it to a form: the
 * refill is late once it would be late with any alarm volume, and at the declared reserve it is an emergency (K1, R3).
 */
export function judgeRefill(times: RefillTimes, request: At, facts: Facts): readonly Finding[] {
  return [...unknowns(request, times, facts), ...pressing(request.on, times)];
}

function unknowns({ inPumpLimitDays }: At, times: RefillTimes, facts: Facts): readonly Finding[] {
  const { shortest, label } = facts['ITB-27'].figures;
  return [
    ...(times.refillBy === 'unknown'
      ? [cannotTell('pump.alarm-volume-unknown', 'danger', ['ITB-23', 'LIMIT-K1'], { emptyOn: times.emptyOn })]
      : []),
    ...(inPumpLimitDays === 'unknown'
      ? [cannotTell('pump.in-pump-limit-unknown', 'warning', ['ITB-27', 'ITB-33', 'LIMIT-K1'], { shortest, label })]
      : []),
  ];
}

function pressing(on: PumpRequest['on'], times: RefillTimes): readonly Finding[] {
  const { refillBy, alarmOn, warnFrom, pressFrom, emptyOn, keepsUntil } = times;
  const kept: Finding[] =
    on > keepsUntil ? [applies('pump.past-in-pump-limit', 'danger', ['LIMIT-K1', 'ITB-27'], { keepsUntil })] : [];
  if (on >= emptyOn) return [applies('pump.empty', 'emergency', ['ITB-41', 'ITB-22', 'WD-23'], { emptyOn }), ...kept];
  if (refillBy === 'unknown' || alarmOn === 'unknown' || warnFrom === 'unknown' || pressFrom === 'unknown') {
    return [...lateInAnyCase(on, times), ...kept];
  }

  const values = { refillBy, alarmOn, emptyOn };
  const days = inUnit(Math.abs(daysBetween(on, refillBy)), 'd');
  if (on >= alarmOn)
    return [applies('pump.reservoir-low', 'emergency', ['ITB-26', 'ITB-40', 'WD-23'], values), ...kept];
  if (on > refillBy) {
    const late = { ...values, days, pressing: on >= pressFrom ? 'yes' : 'no' };
    return [applies('pump.refill-missed', 'danger', ['LIMIT-K1', 'ITB-26', 'WD-23'], late), ...kept];
  }
  if (on === refillBy) return [applies('pump.refill-today', 'warning', ['LIMIT-K1', 'ITB-26'], values), ...kept];
  if (on >= warnFrom)
    return [applies('pump.refill-soon', 'caution', ['LIMIT-K1', 'ITB-26'], { ...values, days }), ...kept];
  return kept;
}

/** Where nobody knows the alarm volume: what is due by the declared reserve, or before the reservoir is empty (H19). */
function lateInAnyCase(on: PumpRequest['on'], { latestRefill, reserveOn, emptyOn }: RefillTimes): readonly Finding[] {
  if (on < latestRefill) return [];
  const isLow = on >= reserveOn;
  const values = { latestRefill, emptyOn, low: isLow ? 'yes' : 'no' };
  const severity = isLow ? 'emergency' : 'danger';
  return [applies('pump.refill-late-anyway', severity, ['LIMIT-K1', 'ITB-22', 'ITB-26', 'WD-23'], values)];
}
