import type { Patient } from '../patient/patient.ts';
import { readConditions } from '../patient/read-condition.ts';
import type { Event } from './event.ts';
import { lastOf } from './last-of.ts';
import type { State } from './state.ts';

/** The person as the newest events describe them; what nobody recorded is unknown, and never a no. */
export function personOf(events: readonly Event[]): Pick<State, 'patient' | 'zone' | 'region'> {
  const described = lastOf(events, 'person-described');
  const kidneys = events.filter((event) => event.kind === 'kidney-result').sort((a, b) => (a.on < b.on ? -1 : 1));
  const result = kidneys.at(-1);
  const signed = lastOf(events, 'plan-signed');
  const moved = lastOf(events, 'region-changed');
  const region = moved?.region ?? signed?.region ?? 'unknown';
  const patient: Patient = {
    birthDate: described?.birthDate ?? 'unknown',
    sex: described?.sex ?? 'unknown',
    weightKilograms: described?.weightKilograms ?? 'unknown',
    heightCentimetres: described?.heightCentimetres ?? 'unknown',
    creatinine:
      result === undefined
        ? 'unknown'
        : { milligramsPerDecilitre: result.creatinineMilligramsPerDecilitre, on: result.on },
    monthsOnBaclofen: 'unknown',
    conditions: conditionsIn(lastOf(events, 'conditions-changed')?.conditions ?? 'unknown'),
    medicines: lastOf(events, 'medicines-changed')?.medicines ?? 'unknown',
    region,
  };
  return { patient, region, zone: lastOf(events, 'zone-changed')?.zone ?? 'unknown' };
}

/** Words as codes where some condition is called so; each once, and the others as they were written. */
function conditionsIn(words: Patient['conditions']): Patient['conditions'] {
  return words === 'unknown' ? words : readConditions(words);
}
