import type { ProblemCode } from '@steady/engine';

/** What is done to the good request of the contract, and every problem it then has. */
export interface BadForecast {
  readonly title: string;
  /** What stands at a place instead, as JSON text. */
  readonly put?: Readonly<Record<string, string>>;
  readonly leaveOut?: readonly string[];
  readonly refused: readonly `${ProblemCode} ${string}`[];
}

const put = (title: string, at: string, json: string, ...refused: BadForecast['refused']): BadForecast => ({
  title,
  put: { [at]: json },
  refused,
});

const weight = '/patient/weight';
const kidneys = '/patient/creatinineClearance';

export const badForecasts: readonly BadForecast[] = [
  put(
    'a birth after the day of the forecast',
    '/patient/birthDate',
    '"2027-01-01"',
    'input.out-of-range /patient/birthDate',
  ),
  {
    title: 'a creatinine from before the birth',
    put: {
      '/patient/birthDate': '"2020-01-01"',
      '/patient/creatinine': '{ "value": 1, "unit": "mg/dL", "on": "2019-12-31" }',
    },
    refused: ['input.out-of-range /patient/creatinine/on'],
  },
  put(
    'a creatinine from the far future',
    '/patient/creatinine',
    '{ "value": 1, "unit": "mg/dL", "on": "2090-01-01" }',
    'input.out-of-range /patient/creatinine/on',
  ),
  {
    title: 'a creatinine from after the day of the forecast',
    put: { '/on': '"2026-11-01"', '/patient/creatinine': '{ "value": 1, "unit": "mg/dL", "on": "2026-11-02" }' },
    refused: ['input.out-of-range /patient/creatinine/on'],
  },
  put('a day that is none', '/on', '"2026-02-30"', 'date.not-a-date /on'),
  put('a field nobody knows', '/colour', '"red"', 'input.unknown-field /colour'),
  put('a person as text', '/patient', '"70 kg"', 'input.type /patient'),
  { title: 'no weight', leaveOut: [weight], refused: ['input.required /patient/weight'] },
  { title: 'no kidney function', leaveOut: [kidneys], refused: ['kidneys.not-known /patient'] },
  { title: 'no person', leaveOut: ['/patient'], refused: ['input.required /patient'] },
  {
    title: 'a person of whom nothing is known',
    put: { '/patient': '{}' },
    refused: ['input.required /patient/weight', 'kidneys.not-known /patient'],
  },
  put('a bare number for a weight', weight, '70', 'amount.unit /patient/weight'),
  put('a weight of nothing', `${weight}/value`, '0', 'input.out-of-range /patient/weight/value'),
  put('a negative weight', `${weight}/value`, '-70', 'amount.negative /patient/weight/value'),
  put('an infinite weight', `${weight}/value`, '1e999', 'amount.not-finite /patient/weight/value'),
  put('a weight in pounds', `${weight}/unit`, '"[lb_av]"', 'amount.unit /patient/weight/unit'),
  put('a negative clearance', `${kidneys}/value`, '-1', 'amount.negative /patient/creatinineClearance/value'),
  put('kidneys beyond the model', `${kidneys}/value`, '150.1', 'input.out-of-range /patient/creatinineClearance/value'),
  put(
    'a clearance by body surface',
    `${kidneys}/unit`,
    '"mL/min/{1.73_m2}"',
    'amount.unit /patient/creatinineClearance/unit',
  ),
  put('an eGFR in mL/min', '/patient/egfr', '{"value":90,"unit":"mL/min"}', 'amount.unit /patient/egfr/unit'),
  put(
    'an eGFR past what lives',
    '/patient/egfr',
    '{"value":301,"unit":"mL/min/{1.73_m2}"}',
    'input.out-of-range /patient/egfr/value',
  ),
  put(
    'acute kidney injury',
    '/patient/conditions',
    '["acute-kidney-injury"]',
    'kidneys.acute-injury /patient/conditions/0',
  ),
  put(
    'acute kidney injury within a longer text',
    '/patient/conditions',
    '["AKI on CKD"]',
    'kidneys.acute-injury /patient/conditions/0',
  ),
  put('a birth date that is none', '/patient/birthDate', '"2026-02-30"', 'date.not-a-date /patient/birthDate'),

  put('a model nobody knows', '/preset', '"kochak"', 'input.not-one-of /preset'),
  put('a model as a number', '/preset', '1', 'input.type /preset'),
  put('a parameter nobody knows', '/parameters', '{"ka":2}', 'input.unknown-field /parameters/ka'),
  put(
    'more than all of a dose',
    '/parameters',
    '{"bioavailability":1.01}',
    'input.out-of-range /parameters/bioavailability',
  ),
  put('no share of a dose', '/parameters', '{"bioavailability":0}', 'input.out-of-range /parameters/bioavailability'),
  put('a share in percent', '/parameters', '{"bioavailability":75}', 'input.out-of-range /parameters/bioavailability'),
  put('a volume of nothing', '/parameters', '{"volume":0}', 'input.out-of-range /parameters/volume'),
  put('a volume as text', '/parameters', '{"volume":"49"}', 'input.type /parameters/volume'),
  put('no absorption', '/parameters', '{"absorptionRate":0}', 'input.out-of-range /parameters/absorptionRate'),
  put('a lag before the dose', '/parameters', '{"lag":-0.1}', 'input.out-of-range /parameters/lag'),
  {
    title: 'no clearance',
    put: { '/parameters': '{"clearance":0}', '/changes': '[]' },
    refused: ['input.out-of-range /parameters/clearance'],
  },
  put(
    'a clearance that is given, and kidneys that change',
    '/parameters',
    '{"clearance":5}',
    'change.kidneys-not-in-model /changes/0/creatinineClearance',
  ),

  { title: 'no doses at all', leaveOut: ['/doses'], refused: ['input.required /doses'] },
  put('an empty list of doses', '/doses', '[]', 'input.empty /doses'),
  put('a dose as a number', '/doses/0', '20', 'input.type /doses/0'),
  { title: 'a dose without a time', leaveOut: ['/doses/0/at'], refused: ['input.required /doses/0/at'] },
  put('a time on the clock', '/doses/0/at', '"08:00"', 'input.type /doses/0/at'),
  put('a dose before the start', '/doses/0/at', '-1', 'input.out-of-range /doses/0/at'),
  put('a dose in a hundred years', '/doses/0/at', '876600', 'input.out-of-range /doses/0/at'),
  put('a time that is too large for a number', '/doses/0/at', '1e999', 'amount.not-finite /doses/0/at'),
  put('a bare number for a dose', '/doses/0/dose', '20', 'amount.unit /doses/0/dose'),
  put('a dose of nothing', '/doses/0/dose/value', '0', 'input.out-of-range /doses/0/dose/value'),
  put('a negative dose', '/doses/0/dose/value', '-20', 'amount.negative /doses/0/dose/value'),
  put('a dose finer than a microgram', '/doses/0/dose/value', '0.0001', 'amount.too-fine /doses/0/dose/value'),
  put('a dose larger than any', '/doses/0/dose/value', '1001', 'amount.too-large /doses/0/dose/value'),
  put('an oral dose in micrograms', '/doses/0/dose/unit', '"ug"', 'amount.unit /doses/0/dose/unit'),
  put('a route nobody knows', '/doses/0/route', '"rectal"', 'input.not-one-of /doses/0/route'),
  { title: 'no route', leaveOut: ['/doses/0/route'], refused: ['input.required /doses/0/route'] },
  put('an oral dose that runs in', '/doses/0/over', '1', 'input.unknown-field /doses/0/over'),
  put(
    'an infusion of no length',
    '/doses/0',
    '{"at":0,"dose":{"value":5,"unit":"mg"},"route":"intravenous","over":0}',
    'input.out-of-range /doses/0/over',
  ),
  put(
    'a pump dose in milligrams',
    '/doses/0',
    '{"at":0,"dose":{"value":1,"unit":"mg"},"route":"intrathecal"}',
    'amount.unit /doses/0/dose/unit',
  ),
  {
    title: 'a vein in a model of doses by mouth',
    put: {
      '/preset': '"marsot-2014"',
      '/changes': '[]',
      '/doses/0': '{"at":0,"dose":{"value":5,"unit":"mg"},"route":"intravenous"}',
    },
    refused: ['dose.route-not-in-model /doses/0/route'],
  },

  put(
    'kidneys and dialysis in a model that knows neither',
    '/preset',
    '"simon-2018"',
    'change.kidneys-not-in-model /changes/0/creatinineClearance',
    'change.kidneys-not-in-model /changes/1/dialysis',
    'change.kidneys-not-in-model /changes/2/dialysis',
  ),
  put('a change of nothing', '/changes/0', '{"at":48}', 'change.nothing-changes /changes/0'),
  put('a change before the start', '/changes/0/at', '-1', 'input.out-of-range /changes/0/at'),
  put('dialysis without a unit', '/changes/1/dialysis', '7.7', 'amount.unit /changes/1/dialysis'),
  put('dialysis in mL/min', '/changes/1/dialysis/unit', '"mL/min"', 'amount.unit /changes/1/dialysis/unit'),
  put(
    'dialysis beyond what was seen',
    '/changes/1/dialysis/value',
    '8.1',
    'input.out-of-range /changes/1/dialysis/value',
  ),
  put('two sessions that begin and end at once', '/changes/2/at', '60', 'change.same-time /changes/2/at'),

  { title: 'nothing to look at', leaveOut: ['/observe'], refused: ['input.required /observe'] },
  put('an empty list of times', '/observe', '[]', 'input.empty /observe'),
  put('a time to look at before the start', '/observe/1', '-1', 'input.out-of-range /observe/1'),
  put('a time to look at that is null', '/observe/1', 'null', 'input.type /observe/1'),
  put('an instant for a time', '/observe/1', '"2026-12-01T08:00:00Z"', 'input.type /observe/1'),

  put(
    'too few patients for one in twenty',
    '/population',
    '{"patients":19,"seed":1}',
    'input.out-of-range /population/patients',
  ),
  put('a population without a seed', '/population', '{"patients":100}', 'input.required /population/seed'),
  put('half a patient', '/population', '{"patients":100.5,"seed":1}', 'input.type /population/patients'),
  put('a negative seed', '/population', '{"patients":100,"seed":-1}', 'input.out-of-range /population/seed'),
  put('the word yes for the index', '/withdrawal', '"yes"', 'input.type /withdrawal'),
  {
    title: 'several things at once',
    put: { '/doses/0/at': '-1', '/observe/0': '"x"', '/preset': '"none"', '/patient/weight/value': '0' },
    refused: [
      'input.out-of-range /doses/0/at',
      'input.type /observe/0',
      'input.not-one-of /preset',
      'input.out-of-range /patient/weight/value',
    ],
  },
];
