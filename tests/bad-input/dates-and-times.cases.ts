import type { BadInput } from './bad-input.ts';

const start = (title: string, json: string, code: 'date.not-a-date' | 'input.type' = 'date.not-a-date'): BadInput => ({
  title,
  put: { '/start': json },
  refused: [`${code} /start`],
});

const zone = (
  title: string,
  json: string,
  code: 'time-zone.not-known' | 'input.type' = 'time-zone.not-known',
): BadInput => ({
  title,
  put: { '/timeZone': json },
  refused: [`${code} /timeZone`],
});

const time = (title: string, json: string, code: 'time.not-a-time' | 'input.type' = 'time.not-a-time'): BadInput => ({
  title,
  put: { '/current/0/time': json },
  refused: [`${code} /current/0/time`],
});

export const datesAndTimes: readonly BadInput[] = [
  { title: 'no first day', leaveOut: ['/start'], refused: ['input.required /start'] },
  start('29 February of a common year', '"2026-02-29"'),
  start('29 February of 2100, which is no leap year', '"2100-02-29"'),
  start('30 February', '"2028-02-30"'),
  start('31 November', '"2026-11-31"'),
  start('month 13', '"2026-13-01"'),
  start('month 0', '"2026-00-10"'),
  start('day 0', '"2026-12-00"'),
  start('the year 0', '"0000-12-01"'),
  start('a year before anyone alive was born', '"1899-12-31"'),
  start('a year of five digits', '"12026-12-01"'),
  start('a two-digit year', '"26-12-01"'),
  start('a month of one digit', '"2026-1-05"'),
  start('day before month', '"01/12/2026"'),
  start('a date with a time', '"2026-12-01T08:00:00Z"'),
  start('a week date', '"2026-W49-2"'),
  start('a date without hyphens', '"20261201"'),
  start('a date with a space', '" 2026-12-01"'),
  start('a date in other digits', '"２０２６-12-01"'),
  start('an empty date', '""'),
  start('the word today', '"today"'),
  start('a date as a number', '20261201', 'input.type'),
  start('a date that is null', 'null', 'input.type'),

  { title: 'no time zone', leaveOut: ['/timeZone'], refused: ['input.required /timeZone'] },
  zone('an offset for a zone', '"+01:00"'),
  zone('an offset with its letters', '"UTC+1"'),
  zone('the letter Z', '"Z"'),
  zone('a place that is no zone', '"Europe/Atlantis"'),
  zone('an empty zone', '""'),
  zone('a zone with a space', '"Europe/London "'),
  zone('a zone that is null', 'null', 'input.type'),
  zone('a zone as a number', '1', 'input.type'),

  time('24:00', '"24:00"'),
  time('minute 60', '"08:60"'),
  time('an hour of one digit', '"8:00"'),
  time('a time with seconds', '"08:00:00"'),
  time('a time with am', '"8:00 am"'),
  time('a negative time', '"-08:00"'),
  time('a time with an offset', '"08:00+01:00"'),
  time('an empty time', '""'),
  time('a word for a time', '"morning"'),
  time('a time as a number', '800', 'input.type'),
  { title: 'no time', leaveOut: ['/current/0/time'], refused: ['input.required /current/0/time'] },
  { title: 'the same time twice', put: { '/current/1/time': '"08:00"' }, refused: ['time.twice /current/1/time'] },
  {
    title: 'the same time three times',
    put: { '/current/1/time': '"08:00"', '/current/2/time': '"08:00"' },
    refused: ['time.twice /current/1/time', 'time.twice /current/2/time'],
  },
  {
    title: 'the same time twice in the times of the plan',
    from: 'titration',
    put: { '/times': '["08:00","20:00","08:00"]' },
    refused: ['time.twice /times/2'],
  },
  { title: 'no times', from: 'titration', put: { '/times': '[]' }, refused: ['input.empty /times'] },
  {
    title: 'a dose now at a time that the plan does not have',
    put: { '/times': '["08:00","14:00","21:00"]' },
    refused: ['input.not-one-of /current/2/time'],
  },

  {
    title: 'a birth on 30 February',
    put: { '/patient/birthDate': '"1970-02-30"' },
    refused: ['date.not-a-date /patient/birthDate'],
  },
  {
    title: 'a birth after the start',
    put: { '/patient/birthDate': '"2026-12-02"' },
    refused: ['input.out-of-range /patient/birthDate', 'input.out-of-range /patient/creatinine/on'],
  },
  {
    title: 'a kidney result from before the birth',
    put: { '/patient/creatinine/on': '"1969-11-01"' },
    refused: ['input.out-of-range /patient/creatinine/on'],
  },
  {
    title: 'a birth year only',
    put: { '/patient/birthDate': '"1970"' },
    refused: ['date.not-a-date /patient/birthDate'],
  },
  {
    title: 'a kidney result of no day',
    put: { '/patient/creatinine/on': '"2026-11-31"' },
    refused: ['date.not-a-date /patient/creatinine/on'],
  },
  {
    title: 'a change on no day',
    from: 'changed taper',
    put: { '/changes/0/on': '"2026-12-32"' },
    refused: ['date.not-a-date /changes/0/on'],
  },
];
