import type { Region } from '@steady/knowledge';
import { scoredTablet } from './catalogue.ts';
import type { Draft, TypedPace, TypedPerson } from './draft.ts';

/** What the device knows before anybody types. */
export interface Here {
  readonly region: Region | 'unknown';
  readonly timeZone: string;
  /** The first day a plan is likely to start on, YYYY-MM-DD. */
  readonly start: string;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** A person nobody has been asked about. */
export const unknownPerson: TypedPerson = {
  region: 'unknown',
  birthDate: '',
  sex: 'unknown',
  weight: '',
  height: '',
  creatinine: '',
  creatinineUnit: 'umol/L',
  creatinineOn: '',
  monthsOnBaclofen: '',
  conditions: null,
  medicines: null,
};

/** Numbers to begin from, inside the limits a clinician would have to sign for. Every one is in view and can be changed. */
const firstPace: TypedPace = {
  method: 'fixed',
  fixedBy: '5',
  fixedDays: '7',
  percent: '10',
  percentDays: '14',
  gentlestDays: '84',
  stepDays: '',
  largestCut: '',
  last: '',
  chosen: [{ daily: '', days: '14' }],
};

/** A plan in which nothing has been said yet. */
export function emptyDraft({ region, timeZone, start }: Here): Draft {
  return {
    purpose: 'taper',
    taken: { text: '', rows: null },
    times: '',
    toZero: true,
    target: '',
    products: [],
    pace: firstPace,
    start,
    timeZone,
    person: { ...unknownPerson, region, creatinineUnit: region === 'US' ? 'mg/dL' : 'umol/L' },
    limit: '',
    reserveDays: '',
    changes: [],
  };
}

/** An invented person, to try the planner with. Nobody's record. */
export function inventedDraft(here: Here): Draft {
  const empty = emptyDraft(here);
  const inMilligrams = empty.person.creatinineUnit === 'mg/dL';
  return {
    ...empty,
    taken: { text: '20 mg three times a day', rows: null },
    products: [scoredTablet(here.region)],
    pace: { ...firstPace, method: 'gentlest' },
    person: {
      ...empty.person,
      birthDate: '1971-05-01',
      sex: 'female',
      weight: '70',
      height: '165',
      creatinine: inMilligrams ? '0.9' : '80',
      creatinineOn: here.today,
      monthsOnBaclofen: '24',
      conditions: [],
      medicines: '',
    },
  };
}
