import type { ProblemCode } from '@steady/engine';

/** What is done to the good pump of the contract, and every problem it then has. */
export interface BadPump {
  readonly title: string;
  /** What stands at a place instead, as JSON text. */
  readonly put?: Readonly<Record<string, string>>;
  readonly leaveOut?: readonly string[];
  readonly refused: readonly `${ProblemCode} ${string}`[];
}

const put = (title: string, at: string, json: string, ...refused: BadPump['refused']): BadPump => ({
  title,
  put: { [at]: json },
  refused,
});

const without = (title: string, at: string, ...refused: BadPump['refused']): BadPump => ({
  title,
  leaveOut: [at],
  refused,
});

const bridge = (json: string) => ({ '/before/strength/value': '1000', '/bridge': json });

export const badPumps: readonly BadPump[] = [
  put('a field nobody knows', '/colour', '"red"', 'input.unknown-field /colour'),
  put('a bare number for a dose', '/dailyDose', '150', 'amount.unit /dailyDose'),
  put('a dose in milligrams a day', '/dailyDose/unit', '"mg/d"', 'amount.unit /dailyDose/unit'),
  put('a dose in micrograms without a day', '/dailyDose/unit', '"ug"', 'amount.unit /dailyDose/unit'),
  put('a dose written with mcg', '/dailyDose/unit', '"mcg/d"', 'amount.unit /dailyDose/unit'),
  put('a negative dose', '/dailyDose/value', '-150', 'amount.negative /dailyDose/value'),
  put('no dose at all', '/dailyDose/value', '0', 'input.out-of-range /dailyDose/value'),
  put('an infinite dose', '/dailyDose/value', '1e999', 'amount.not-finite /dailyDose/value'),
  put('a dose finer than a nanogram', '/dailyDose/value', '150.0001', 'amount.too-fine /dailyDose/value'),
  put('a thousand times the dose', '/dailyDose/value', '150000', 'amount.too-large /dailyDose/value'),
  put('a dose above the limit of pumps (K5)', '/dailyDose/value', '2000.1', 'pump.dose-above-limit /dailyDose/value'),
  put(
    'a dose that the fill does not last the margin for (K1)',
    '/dailyDose/value',
    '1999',
    'pump.refill-before-fill /fill/volume/value',
  ),
  put('a bare number for a strength', '/fill/strength', '500', 'amount.unit /fill/strength'),
  put('a strength in mg in a millilitre', '/fill/strength/unit', '"mg/mL"', 'amount.unit /fill/strength/unit'),
  put('a strength of nothing', '/fill/strength/value', '0', 'input.out-of-range /fill/strength/value'),
  put('a volume in litres', '/fill/volume/unit', '"L"', 'amount.unit /fill/volume/unit'),
  put('more than the reservoir holds', '/fill/volume/value', '20.1', 'input.out-of-range /fill/volume/value'),
  put('no more than the alarm volume', '/fill/volume/value', '2', 'input.out-of-range /fill/volume/value'),
  put(
    'a reserve as large as the fill',
    '/reserve',
    '{"value":20,"unit":"mL"}',
    'input.out-of-range /fill/volume/value',
  ),
  put('a fill after the day of the question', '/fill/on', '"2026-12-21"', 'input.out-of-range /fill/on'),
  put('a day that is none', '/on', '"2026-02-30"', 'date.not-a-date /on'),
  put('an offset for a zone', '/timeZone', '"+01:00"', 'time-zone.not-known /timeZone'),
  put('an implant after the fill', '/implantedOn', '"2026-11-03"', 'input.out-of-range /implantedOn'),
  without('no alarm volume, which is not the same as unknown', '/alarmVolume', 'input.required /alarmVolume'),
  without('no time the drug keeps', '/inPumpLimit', 'input.required /inPumpLimit'),
  without('nothing about before', '/before', 'input.required /before'),
  without('no word on alarms', '/alarm', 'input.required /alarm'),
  without('no closed days, which is not the same as none', '/closed', 'input.required /closed'),
  put('a time the drug keeps in months', '/inPumpLimit/unit', '"mo"', 'amount.unit /inPumpLimit/unit'),
  put('half a day the drug keeps', '/inPumpLimit/value', '0.5', 'input.type /inPumpLimit/value'),
  put('a make nobody knows', '/model', '"acme"', 'input.not-one-of /model'),
  put('an alarm nobody knows', '/alarm', '"loud"', 'input.not-one-of /alarm'),
  put('a cause nobody knows', '/cause', '"both"', 'input.not-one-of /cause'),
  put('a weekday that is none', '/closed/weekdays', '[0]', 'input.out-of-range /closed/weekdays/0'),
  put('a weekday twice', '/closed/weekdays', '[6,6]', 'input.twice /closed/weekdays'),
  put('a clinic that is never open', '/closed/weekdays', '[1,2,3,4,5,6,7]', 'input.too-many /closed/weekdays'),
  put('another strength without a bridge (K3)', '/before/strength/value', '1000', 'pump.bridge-missing /bridge'),
  put(
    'a bridge over nothing',
    '/bridge',
    '{"deadVolume":{"value":0.3,"unit":"mL"},"compute":true}',
    'pump.bridge-not-needed /bridge',
  ),
  {
    title: 'a bridge without a dead volume (K3)',
    put: bridge('{"compute":true}'),
    refused: ['input.required /bridge/deadVolume'],
  },
  {
    title: 'a bridge neither worked out nor declined (K3)',
    put: bridge('{"deadVolume":{"value":0.3,"unit":"mL"}}'),
    refused: ['input.required /bridge/compute'],
  },
  {
    title: 'a bridge declined by nobody (K3)',
    put: bridge('{"deadVolume":{"value":0.3,"unit":"mL"},"declinedBy":"  "}'),
    refused: ['input.empty /bridge/declinedBy'],
  },
  {
    title: 'a bridge both worked out and declined',
    put: bridge('{"deadVolume":{"value":0.3,"unit":"mL"},"declinedBy":"Dr A. Invented","compute":true}'),
    refused: ['input.too-many /bridge/compute'],
  },
  {
    title: 'changes out of order',
    put: {
      '/changes':
        '[{"on":"2026-11-20","dailyDose":{"value":150,"unit":"ug/d"}},{"on":"2026-11-10","dailyDose":{"value":150,"unit":"ug/d"}}]',
    },
    refused: ['input.out-of-range /changes/1/on'],
  },
  put(
    'part of a microgram as a bolus',
    '/boluses',
    '[{"on":"2026-11-20","dose":{"value":0.5,"unit":"ug"}}]',
    'input.type /boluses/0/dose/value',
  ),
  put(
    'a bolus in milligrams',
    '/boluses',
    '[{"on":"2026-11-20","dose":{"value":1,"unit":"mg"}}]',
    'amount.unit /boluses/0/dose/unit',
  ),
  put(
    'a returned volume from before the fill',
    '/returned',
    '{"on":"2026-11-01","volume":{"value":2,"unit":"mL"}}',
    'input.out-of-range /returned/on',
  ),
  put(
    'baclofen by mouth in micrograms',
    '/oral',
    '{"before":{"value":30,"unit":"ug/d"},"now":"none"}',
    'amount.unit /oral/before/unit',
  ),
  {
    title: 'several things at once',
    put: { '/dailyDose': '150', '/fill/on': '"x"', '/alarm': 'null', '/reservoir/value': '-1' },
    refused: [
      'amount.unit /dailyDose',
      'date.not-a-date /fill/on',
      'input.type /alarm',
      'amount.negative /reservoir/value',
    ],
  },
];
