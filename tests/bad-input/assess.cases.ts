import { placeOf } from './record-of-many-kinds.ts';

/** What stands at a place instead, as JSON text, and every problem that it then has. */
export interface BadRecord {
  readonly title: string;
  readonly put: Readonly<Record<string, string>>;
  readonly problems: readonly string[];
}

/** @param problems  as `code place`, the place below that of the event */
const inEvent = (title: string, id: string, field: string, json: string, ...problems: string[]): BadRecord => ({
  title,
  put: { [`${placeOf(id)}${field}`]: json },
  problems: problems.map((problem) => problem.replace(' ', ` ${placeOf(id)}`)),
});

const request = (title: string, at: string, json: string, ...problems: string[]): BadRecord => ({
  title,
  put: { [at]: json },
  problems,
});

/** Requests that are refused as a whole. */
export const refusedRequests: readonly BadRecord[] = [
  request('a field nobody knows', '/when', '"now"', 'input.unknown-field /when'),
  request('an instant without its offset', '/now', '"2026-12-03T15:10:00"', 'instant.not-an-instant /now'),
  request('an instant as a number', '/now', '1796310600', 'input.type /now'),
  request('a record as a list', '/record', '[]', 'record.not-a-record /record'),
  request('a record as nothing', '/record', 'null', 'input.type /record'),
  request('a record of something else', '/record/schema', '"steady.plan"', 'record.not-a-record /record'),
  request('a record of a version that is a number', '/record/version', '1', 'record.not-a-record /record/version'),
  request('a record of version nought', '/record/version', '"0.9"', 'record.not-a-record /record/version'),
  request('a record of a newer version', '/record/version', '"2.0"', 'record.newer-version /record/version'),
  request('events as an object', '/record/events', '{}', 'record.not-a-record /record/events'),
  request('depth without end', '/record/events/0', `${'['.repeat(40)}${']'.repeat(40)}`, 'input.too-large '),
];

/** Events that are refused alone, and kept as they were found (Y11). */
export const refusedEvents: readonly BadRecord[] = [
  inEvent('an event that is text', 'trip', '', '"trip"', 'input.type ', 'input.type '),
  inEvent('a kind nobody knows', 'trip', '/kind', '"trip-dreamt"', 'input.not-one-of /kind'),
  inEvent('an author nobody is', 'trip', '/author/role', '"doctor"', 'input.not-one-of /author/role'),
  inEvent('a time without its offset', 'trip', '/happened', '"2026-12-01"', 'instant.not-an-instant /happened'),
  inEvent('a writing nobody can date', 'trip', '/written', '"unknown"', 'instant.not-an-instant /written'),
  inEvent('a trip that ends before it begins', 'trip', '/to', '"2026-12-19"', 'input.out-of-range /to'),
  inEvent('a trip from a day that is none', 'trip', '/from', '"2026-02-30"', 'date.not-a-date /from'),
  inEvent('a trip to an instant', 'trip', '/to', '"2026-12-27T00:00:00Z"', 'date.not-a-date /to'),
  inEvent('a lead without a unit (U4)', 'times', '/lead', '3', 'amount.unit /lead'),
  inEvent('a lead in hours (U4)', 'times', '/lead', '{"value":3,"unit":"h"}', 'amount.unit /lead/unit'),
  inEvent('a lead of less than nothing', 'times', '/lead/value', '-1', 'input.out-of-range /lead/value'),
  inEvent('half a day of lead', 'times', '/lead/value', '0.5', 'input.type /lead/value'),
  inEvent('a lead in words', 'times', '/lead', '"a week"', 'input.type /lead'),
  inEvent('a lead of a year', 'times', '/lead/value', '365', 'input.out-of-range /lead/value'),
  inEvent('an eighth weekday', 'times', '/closed/weekdays/0', '8', 'input.out-of-range /closed/weekdays/0'),
  inEvent('a weekday twice', 'times', '/closed/weekdays', '[6,6]', 'input.twice /closed/weekdays'),
  inEvent(
    'a week without an open day',
    'times',
    '/closed/weekdays',
    '[1,2,3,4,5,6,7]',
    'input.too-many /closed/weekdays',
  ),
  inEvent('a closed day that is none', 'times', '/closed/dates/0', '"25.12."', 'date.not-a-date /closed/dates/0'),
  inEvent('closed in words', 'times', '/closed', '"weekends"', 'input.type /closed'),
  inEvent('a bottle that keeps no day', 'opened', '/keeps/value', '0', 'input.out-of-range /keeps/value'),
  inEvent('a bottle that keeps for months', 'opened', '/keeps/unit', '"mo"', 'amount.unit /keeps/unit'),
  inEvent('a third of a tablet', 'counted', '/amount/count', '0.3333', 'amount.too-fine /amount/count'),
  inEvent('more tablets than can be counted', 'counted', '/amount/count', '1e21', 'amount.too-large /amount/count'),
  inEvent('fewer than no tablets', 'removed', '/amount/count', '-1', 'amount.negative /amount/count'),
  inEvent('a dose in micrograms (U4)', 'taken-1', '/amount/unit', '"ug"', 'amount.unit /amount/unit'),
  inEvent('a pump dose in milligrams (U2, H08)', 'set', '/daily/unit', '"mg/d"', 'amount.unit /daily/unit'),
  inEvent('a pump dose without a unit (U4)', 'set', '/daily', '150', 'amount.unit /daily'),
  inEvent('a pump dose of less than nothing', 'set', '/daily/value', '-1', 'amount.negative /daily/value'),
  inEvent('a pump dose finer than a nanogram', 'set', '/daily/value', '0.0001', 'amount.too-fine /daily/value'),
  inEvent('a strength of a liquid to drink (U2)', 'fill', '/strength/unit', '"mg/mL"', 'amount.unit /strength/unit'),
  inEvent('a strength of nothing', 'fill', '/strength/value', '0', 'input.out-of-range /strength/value'),
  inEvent('a litre in a pump', 'fill', '/filled/value', '1000', 'amount.too-large /filled/value'),
  inEvent('an alarm volume in drops', 'fill', '/alarmVolume/unit', '"[drp]"', 'amount.unit /alarmVolume/unit'),
  inEvent('a bridge nobody knows', 'set', '/bridge', '"maybe"', 'input.not-one-of /bridge'),
  inEvent('a dead volume that is a number', 'set', '/deadVolume', '0.3', 'amount.unit /deadVolume'),
  inEvent('a cause nobody knows', 'card', '/cause', '"stroke"', 'input.not-one-of /cause'),
  inEvent('a level nobody feels', 'tremor', '/level', '"awful"', 'input.not-one-of /level'),
  inEvent('a correction to nothing', 'mended', '/instead', 'null', 'input.type /instead'),
  inEvent(
    'a correction of a signature (P9)',
    'mended',
    '/instead/kind',
    '"plan-signed"',
    'input.not-one-of /instead/kind',
  ),
  inEvent(
    'a corrected trip that ends too early',
    'mended',
    '/instead/to',
    '"2026-12-20"',
    'input.out-of-range /instead/to',
  ),
  {
    title: 'two faults of one event',
    put: { [`${placeOf('set')}/daily/unit`]: '"mg/d"', [`${placeOf('set')}/written`]: '"then"' },
    problems: [`amount.unit ${placeOf('set')}/daily/unit`, `instant.not-an-instant ${placeOf('set')}/written`],
  },
];
