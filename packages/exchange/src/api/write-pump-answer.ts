import type { Finding, FindingCode, Volume } from '@steady/engine';
import type { JudgedPump, Lasting, RefillTimes } from '@steady/engine/pump';
import type { Facts } from '@steady/knowledge';
import { type Say, sayDay, sayToPerson } from '@steady/language';
import { versions } from './versions.ts';
import type { WirePumpAnswer } from './wire/pump-answer.ts';
import { writePumpDailyDose, writeVolume } from './wire/written-amount.ts';
import { writeBasis } from './write-cites.ts';
import { writeFinding } from './write-finding.ts';

/** A judged pump as JSON, with its sentences and the words of its sources. */
export function writePumpAnswer(
  { times, bridge, returned, replaceBy, findings, basis }: JudgedPump,
  facts: Facts,
  say: Say,
): WirePumpAnswer {
  // what holds with any alarm volume is said in its finding
  const { flow, daysToAlarm, daysToEmpty, latestRefill: _latest, reserveOn: _reserve, ...dates } = times;
  return {
    flow: { value: rounded(flow, 3), unit: 'mL/d' },
    daysToAlarm: daysToAlarm === 'unknown' ? daysToAlarm : inDays(daysToAlarm),
    daysToEmpty: inDays(daysToEmpty),
    ...dates,
    replaceBy,
    ...(bridge && {
      bridge: {
        deadVolume: writeVolume(bridge.deadVolume),
        duration: inHours(bridge.hours),
        dailyDose: writePumpDailyDose(bridge.dailyDose),
        without: { dailyDose: writePumpDailyDose(bridge.without.dailyDose), duration: inHours(bridge.without.hours) },
        ...(bridge.declinedBy !== undefined && { declinedBy: bridge.declinedBy }),
      },
    }),
    ...(returned && {
      returned: {
        expected: writeVolume(returned.expected),
        returned: writeVolume(returned.returned),
        difference: writeVolume(returned.difference),
        direction: isNothing(returned.difference) ? 'same' : returned.more ? 'more' : 'less',
      },
    }),
    findings: findings.map((finding) => writeFinding(finding, facts, say)),
    forPerson: [
      ...findings.map((finding) => sayToPerson(finding, say)).filter((words) => words !== undefined),
      ...refillToPerson(times, findings, say),
    ],
    basis: writeBasis(basis, facts, say),
    versions,
  };
}

/** The day of the refill, where no finding names it already; beside an emergency nothing that can wait is said. */
function refillToPerson({ refillBy, bookBy }: RefillTimes, findings: readonly Finding[], say: Say): readonly string[] {
  const isTold = findings.some(({ code, severity }) => severity === 'emergency' || namesRefill.includes(code));
  if (refillBy === 'unknown' || bookBy === 'unknown' || isTold) return [];
  const shut = bookBy < refillBy ? 'yes' : 'no';
  const [on, book] = [sayDay(refillBy, say), sayDay(bookBy, say)];
  return [say('to-person.pump.refill-by', { refillBy: on, bookBy: book, shut })];
}

const namesRefill: readonly FindingCode[] = ['pump.refill-soon', 'pump.refill-today', 'pump.refill-missed'];

/** Rounded down: a pump never lasts as long as a rounded number says. */
function inDays({ days, share }: Lasting) {
  return { value: Math.floor((days + share) * 10) / 10, unit: 'd' as const };
}

function inHours(hours: number) {
  return { value: rounded(hours, 2), unit: 'h' as const };
}

function rounded(value: number, places: number): number {
  return Math.round(value * 10 ** places) / 10 ** places;
}

function isNothing({ microlitres }: Volume): boolean {
  return microlitres === 0;
}
