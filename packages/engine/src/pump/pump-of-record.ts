import type { Facts } from '@steady/knowledge';
import type { LocalDate, TimeZone } from '../calendar/calendar.ts';
import { type Instant, localDateOf } from '../calendar/instant.ts';
import type { Unknown } from '../patient/patient.ts';
import { wearsPump } from '../patient/wears-pump.ts';
import { type IntrathecalDailyDose, type Volume, volume } from '../quantity/quantity.ts';
import { writeAmount } from '../quantity/write-amount.ts';
import type { EventOf } from '../record/event.ts';
import type { State } from '../record/state.ts';
import type { Finding } from '../safety/finding.ts';
import { cannotTell } from '../safety/verdicts.ts';
import { judgeBeyondReservoir } from './beyond-reservoir.ts';
import { judgeAlarm, judgeReplacement } from './device-findings.ts';
import { judgeRange } from './dose-limits.ts';
import { judgeLastStep } from './last-step.ts';
import type { BridgeAsked } from './pump-request.ts';
import { judgeRefill } from './refill-findings.ts';
import { type FilledPump, type RefillTimes, refillTimes } from './refill-times.ts';
import { judgeReturned } from './returned-volume.ts';
import { givenSince, programmedSince, type ToldOfPump, toldOfPump } from './told-of-pump.ts';

/** A pump by what a record tells of it. */
export interface PumpOfRecord {
  /** Unknown where the events do not suffice for a date; a finding says why. */
  readonly times: RefillTimes | Unknown;
  /** What it was set to give last. */
  readonly dailyDose: IntrathecalDailyDose | Unknown;
  readonly findings: readonly Finding[];
}

/** Why there is no date: what the record does not tell. */
type Missing = 'everything' | 'fill' | 'fillDay' | 'fillVolume' | 'dose' | 'strength';

/**
 * The pump that a record tells of, at an instant: refill-by, alarm and empty dates, and what they call for (H19). What the
 * record does not tell is a finding, never a guess (K1); `none` where nothing speaks of a pump. The last step of its
 * programming is judged while it is new; those before it are not judged again.
 *
 * @param zone  the clock by which the days of its events are counted
 *
 * Facts: those of `refillTimes` and of the findings. Invariants: K1-K4.
 */
export function pumpOfRecord(state: State, zone: TimeZone, now: Instant, facts: Facts): PumpOfRecord | 'none' {
  const told = toldOfPump(state.events, now);
  if (told === 'none') {
    const isWorn = wearsPump(state.patient) === true;
    return isWorn ? { times: 'unknown', dailyDose: 'unknown', findings: [undated('everything')] } : 'none';
  }
  const dailyDose = told.programmed.at(-1)?.daily ?? 'unknown';
  const on = localDateOf(now, zone);
  const device = [...deviceFindings(told, on, facts), ...judgeLastStep(told, zone, on, facts)];
  // what has stopped has no refill date: that it stopped is for who compares it with before
  const isStopped = dailyDose !== 'unknown' && dailyDose.nanogramsPerDay === 0;
  if (isStopped) return { times: 'unknown', dailyDose, findings: device };

  const filled = filledPump(told, zone);
  if (typeof filled === 'string') return { times: 'unknown', dailyDose, findings: [...device, undated(filled)] };
  const times = refillTimes(filled, facts);
  return {
    times,
    dailyDose,
    findings: [
      ...device,
      ...judgeRefill(times, { ...filled, on }, facts),
      ...judgeRange({ dailyDose: lastDose(filled), changes: [] }, facts),
      judgeBridge(filled, told, zone),
    ].filter((finding) => finding !== undefined),
  };
}

function undated(lacks: Missing): Finding {
  const severity = lacks === 'everything' ? 'warning' : 'danger';
  return cannotTell('pump.refill-unknown', severity, ['LIMIT-K1', 'ITB-28', 'WD-23'], { lacks });
}

/** An alarm that stands, the end of service, and volumes that are otherwise than the pump said or can hold. */
function deviceFindings({ alarm, described, fill }: ToldOfPump, on: LocalDate, facts: Facts): readonly Finding[] {
  const heard = { critical: 'two-tone', 'non-critical': 'single-tone', unknown: 'some-tone' } as const;
  const pump = described ?? ({ model: 'unknown', implantedOn: 'unknown' } as const);
  return [
    judgeAlarm({ alarm: alarm === undefined ? 'none' : heard[alarm.alarm] }),
    judgeReplacement({ ...pump, on }, facts),
    ...(fill === undefined ? [] : [returnedFinding(fill, facts), judgeBeyondReservoir(fill)]),
  ].filter((finding) => finding !== undefined);
}

/** Where nobody told the size of the reservoir, the smaller of the two limits counts (K4). */
function returnedFinding(
  { expectedLeft: expected, drawnOut: returned, reservoir }: NonNullable<ToldOfPump['fill']>,
  facts: Facts,
): Finding | undefined {
  if (expected === 'unknown' || returned === 'unknown') return undefined;
  const more = returned.microlitres - expected.microlitres;
  const seen = { expected, returned, more: more > 0, difference: volume(Math.abs(more)) };
  return judgeReturned(seen, reservoir === 'unknown' ? volume(0) : reservoir, facts);
}

/** The pump as the arithmetic of its dates knows it, or what is missing for one. */
function filledPump(told: ToldOfPump, zone: TimeZone): FilledPump | Missing {
  const { fill, programmed } = told;
  if (fill === undefined) return 'fill';
  if (fill.happened === 'unknown') return 'fillDay';
  // a date by more than the pump holds would come out too late (K2)
  if (fill.reservoir !== 'unknown' && fill.filled.microlitres > fill.reservoir.microlitres) return 'fillVolume';
  const filledOn = localDateOf(fill.happened, zone);
  const given = givenSince(filledOn, programmed, zone);
  if (given === 'unknown') return 'dose';
  const set = programmed.at(-1)?.strength ?? 'unknown';
  if (set !== 'unknown' && set.nanogramsPerMillilitre !== fill.strength.nanogramsPerMillilitre) return 'strength';
  return {
    ...given,
    alarmVolume: fill.alarmVolume ?? 'unknown',
    reserve: fill.reserve === 'unknown' ? undefined : fill.reserve,
    inPumpLimitDays: fill.inPumpDays,
    fill: { on: filledOn, volume: fill.filled, strength: fill.strength },
    bridge: bridgeOver(decidedBridge(filledOn, told, zone)),
    boluses: [],
    mayBeBlocked: false,
    closed: { weekdays: [], dates: [] },
  };
}

function lastDose({ changes, dailyDose }: FilledPump): IntrathecalDailyDose {
  return changes.at(-1)?.dailyDose ?? dailyDose;
}

/** What was decided about the bridge at the last fill: by the first programming since that says something. */
function decidedBridge(filledOn: LocalDate, told: ToldOfPump, zone: TimeZone) {
  const since = programmedSince(filledOn, told, zone);
  return since.find(({ bridge }) => bridge !== 'unknown') ?? since[0];
}

/** A bridge that was programmed empties the reservoir by the dead volume. */
function bridgeOver(decided: EventOf<'pump-programmed'> | undefined): BridgeAsked | undefined {
  const deadVolume: Volume | Unknown = decided?.deadVolume ?? 'unknown';
  return decided?.bridge === 'programmed' && deadVolume !== 'unknown'
    ? { deadVolume, declinedBy: undefined }
    : undefined;
}

/** A change of strength of which nobody can tell that it was bridged, or by how much old drug (K3, H20). */
function judgeBridge({ fill }: FilledPump, told: ToldOfPump, zone: TimeZone): Finding | undefined {
  const { filledBefore } = told;
  const event = decidedBridge(fill.on, told, zone);
  const decided = event?.bridge ?? 'unknown';
  if (decided === 'declined') return undefined;
  if (filledBefore === undefined) {
    return decided === 'unknown' ? cannotTell('pump.before-unknown', 'warning', ['LIMIT-K5', 'ITB-31']) : undefined;
  }
  const isSame = filledBefore.strength.nanogramsPerMillilitre === fill.strength.nanogramsPerMillilitre;
  if (isSame || bridgeOver(event) !== undefined) return undefined;
  const values = { from: writeAmount(filledBefore.strength), to: writeAmount(fill.strength) };
  return cannotTell('pump.bridge-unknown', 'danger', ['ITB-32', 'ITB-31', 'WD-23'], {
    ...values,
    decided: decided === 'not-needed' ? 'unneeded' : decided,
  });
}
