import type { Facts } from '@steady/knowledge';
import type { LocalDate, TimeZone } from '../calendar/calendar.ts';
import { intrathecalDailyDose, intrathecalStrength, volume } from '../quantity/quantity.ts';
import type { Event, EventBody, EventOf } from '../record/event.ts';
import { adult, at, event, recordOf } from '../record/examples.ts';
import { project } from '../record/project.ts';
import { pumpOfRecord } from './pump-of-record.ts';
import type { PumpRequest } from './pump-request.ts';

/** A calm pump of the day of its fill: 20 mL of 500 micrograms/mL at 150 micrograms/day, alarm at 2 mL (ITB-24). */
export const calmPump: PumpRequest = {
  on: '2026-11-02' as LocalDate,
  cause: 'spinal',
  model: 'synchromed-ii',
  implantedOn: '2024-05-01' as LocalDate,
  reservoir: volume(20_000),
  alarmVolume: volume(2000),
  reserve: undefined,
  inPumpLimitDays: 180,
  fill: { on: '2026-11-02' as LocalDate, volume: volume(20_000), strength: intrathecalStrength(500_000) },
  before: { strength: intrathecalStrength(500_000), dailyDose: intrathecalDailyDose(150_000) },
  bridge: undefined,
  dailyDose: intrathecalDailyDose(150_000),
  changes: [],
  boluses: [],
  returned: undefined,
  alarm: 'none',
  mayBeBlocked: false,
  closed: { weekdays: [6, 7], dates: [] },
  oral: undefined,
};

export const perDay = (micrograms: number) => intrathecalDailyDose(micrograms * 1000);
export const perMillilitre = (micrograms: number) => intrathecalStrength(micrograms * 1000);
export const millilitres = (value: number) => volume(value * 1000);

type Kind = 'pump-refilled' | 'pump-programmed' | 'pump-alarm' | 'pump-described';
export type Of<K extends Kind> = Extract<EventBody, { readonly kind: K }>;

/** 20 mL of 500 micrograms/mL on 2 November, the alarm at 2 mL: 60 days at 150 micrograms/day (ITB-24). */
export const filled = (
  changes: Partial<Of<'pump-refilled'>> = {},
  id = 'fill',
  when = '2026-11-02T10:00',
): EventOf<'pump-refilled'> =>
  event(id, at(when), {
    kind: 'pump-refilled',
    reservoir: millilitres(20),
    filled: millilitres(20),
    strength: perMillilitre(500),
    expectedLeft: 'unknown',
    drawnOut: 'unknown',
    inPumpDays: 180,
    reserve: 'unknown',
    alarmVolume: millilitres(2),
    ...changes,
  });
/** Programming in micrograms a day, of the same visit unless said otherwise, and no bridge to decide on. */
export const set = (
  micrograms: number,
  when = '2026-11-02T10:20',
  changes: Partial<Of<'pump-programmed'>> = {},
): EventOf<'pump-programmed'> =>
  event(`set-${when}`, at(when), {
    kind: 'pump-programmed',
    daily: perDay(micrograms),
    strength: 'unknown',
    bridge: 'not-needed',
    ...changes,
  });
/** An alarm. */
export const heard = (when: string, alarm: Of<'pump-alarm'>['alarm']) =>
  event('alarm', at(when), { kind: 'pump-alarm', alarm });
/** The card of a pump that is two years old. */
export const card = event('card', at('2026-11-01T10:00'), {
  kind: 'pump-described',
  cause: 'spinal',
  model: 'synchromed-ii',
  implantedOn: '2024-05-01' as LocalDate,
});
/** A pump of which the record tells all that its dates need. */
export const calmEvents = [card, filled(), set(150)];

/** How to look at the pump that events tell of, by the facts there are. */
export function pumpsBy(facts: Facts) {
  /** The pump at an instant. */
  const pumpOn = (when: string, events: readonly Event[], zone = 'UTC' as TimeZone) => {
    const pump = pumpOfRecord(project(recordOf(adult, ...events), facts), zone, at(when), facts);
    if (pump === 'none') throw new Error('no pump is told of');
    return pump;
  };
  /** Its findings as `severity code`, with a question mark where it cannot be told. */
  const said = (when: string, events: readonly Event[]) =>
    pumpOn(when, events).findings.map(
      ({ code, severity, verdict }) => `${severity} ${code}${verdict === 'applies' ? '' : '?'}`,
    );
  /** Its dates: refill-by, alarm, empty, and until when the drug keeps. */
  const dates = (when: string, events: readonly Event[]) => {
    const { times } = pumpOn(when, events);
    return times === 'unknown' ? times : [times.refillBy, times.alarmOn, times.emptyOn, times.keepsUntil];
  };
  return { pumpOn, said, dates };
}
