import type { BadInput } from './bad-input.ts';

const named = (
  title: string,
  id: string,
  code: 'input.characters' | 'input.too-long' | 'input.empty' = 'input.characters',
): BadInput => ({
  title: `a product named like ${title}`,
  put: { '/products/0/id': JSON.stringify(id) },
  refused: [`${code} /products/0/id`],
});

const zoned = (title: string, zone: string): BadInput => ({
  title: `a zone named like ${title}`,
  put: { '/timeZone': JSON.stringify(zone) },
  refused: ['time-zone.not-known /timeZone'],
});

const many = (count: number, json: (i: number) => string) =>
  `[${Array.from({ length: count }, (_, i) => json(i)).join(',')}]`;

const intake = (i: number) =>
  `{"time":"${String(i % 24).padStart(2, '0')}:${String(Math.floor(i / 24) % 60).padStart(2, '0')}","dose":{"value":5,"unit":"mg"}}`;

export const hostile: readonly BadInput[] = [
  // fields that other programs have tripped over
  { title: 'a prototype', put: { '/__proto__': '{"purpose":"taper"}' }, refused: ['input.unknown-field /__proto__'] },
  {
    title: 'a constructor',
    put: { '/constructor': '{"prototype":{}}' },
    refused: ['input.unknown-field /constructor'],
  },
  {
    title: 'a prototype of a patient',
    put: { '/patient/__proto__': '{"region":"US"}' },
    refused: ['input.unknown-field /patient/__proto__'],
  },
  {
    title: 'a prototype of an amount',
    put: { '/current/0/dose/__proto__': '{"value":1}' },
    refused: ['input.unknown-field /current/0/dose/__proto__'],
  },
  { title: 'a field called toString', put: { '/pace/toString': '1' }, refused: ['input.unknown-field /pace/toString'] },
  {
    title: 'a dose that only its prototype holds',
    put: { '/current/0/dose': '{"__proto__":{"value":20,"unit":"mg"}}' },
    refused: [
      'input.required /current/0/dose/value',
      'amount.unit /current/0/dose/unit',
      'input.unknown-field /current/0/dose/__proto__',
    ],
  },

  {
    title: 'a dose written twice',
    put: { '/current/0/dose': '{"value":20,"unit":"mg","value":200}' },
    refused: ['input.twice /current/0/dose/value'],
  },
  {
    title: 'a target written twice, once in another way',
    text: '{"target":{"value":0,"unit":"mg/d"},"\\u0074arget":{"value":50,"unit":"mg/d"}}',
    refused: ['input.twice /target'],
  },

  // names that other programs would have run
  named('a command of SQL', "t10'; DROP TABLE plans; --"),
  named('a page', '<script>alert(1)</script>'),
  named('an attribute', '" onmouseover="x'),
  named('a template', '{{constructor}}'),
  named('a template of the shell', '$(reboot)'),
  named('a format', '%s%n'),
  named('a path', '../../etc/passwd'),
  named('a path of Windows', 'C:\\plans'),
  named('a formula', '=1+1'),
  named('a line of a calendar', 't10\r\nBEGIN:VEVENT'),
  named('a colour of a terminal', '\u001b[31mt10'),
  named('a page from right to left', '\u202et10'),
  named('nothing that can be seen', '\u200b'),
  named('the end of a text in C', 't10\u0000'),
  named('half a letter', '\ud800'),
  named('a letter with an accent', 'tablette-forcée'),
  named('a space', 't 10'),
  named('nothing', '', 'input.empty'),
  named('a novel', 't'.repeat(41), 'input.too-long'),
  zoned('a command of SQL', "Europe/London'; DROP TABLE plans; --"),
  zoned('a page', '<img src=x onerror=alert(1)>'),
  zoned('a path', '../../../etc/localtime'),
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a template is what it pretends to be
  zoned('a template', '${process.exit(1)}'),
  zoned('a format', '%s'),
  zoned('a calendar line', 'Europe/London\r\nX-EVIL:1'),
  zoned('a page from right to left', 'Europe/\u202eLondon'),
  zoned('the end of a text in C', 'Europe/London\u0000'),
  zoned('a field of every object', 'constructor'),
  {
    title: 'a date with a command of SQL',
    put: { '/start': `"2026-12-01' OR 1=1"` },
    refused: ['date.not-a-date /start'],
  },
  {
    title: 'a condition from right to left',
    put: { '/patient/conditions': '["\\u202eepilepsy"]' },
    refused: ['input.characters /patient/conditions/0'],
  },
  {
    title: 'a medicine with a colour of a terminal',
    put: { '/patient/medicines': '["\\u001b[31mtizanidine"]' },
    refused: ['input.characters /patient/medicines/0'],
  },
  {
    title: 'a condition of two lines',
    put: { '/patient/conditions': '["epilepsy\\u2028psychosis"]' },
    refused: ['input.characters /patient/conditions/0'],
  },
  {
    title: 'a condition of no letters',
    put: { '/patient/conditions': '[""]' },
    refused: ['input.empty /patient/conditions/0'],
  },
  {
    title: 'a condition as long as a story',
    put: { '/patient/conditions': `["${'a'.repeat(101)}"]` },
    refused: ['input.too-long /patient/conditions/0'],
  },
  {
    title: 'a region as long as a story',
    put: { '/patient/region': `"${'U'.repeat(41)}"` },
    refused: ['input.too-long /patient/region'],
  },

  // more than anybody could mean
  { title: 'nine doses a day', put: { '/current': many(9, intake) }, refused: ['input.too-many /current'] },
  { title: 'a thousand doses a day', put: { '/current': many(1000, intake) }, refused: ['input.too-many /current'] },
  {
    title: 'nine times a day',
    from: 'titration',
    put: { '/times': many(9, (i) => `"0${i}:00"`) },
    refused: ['input.too-many /times'],
  },
  {
    title: 'thirteen products',
    put: { '/products': many(13, (i) => `{"id":"t${i}","form":"granules","strength":{"value":5,"unit":"mg"}}`) },
    refused: ['input.too-many /products'],
  },
  {
    title: 'fifty-one changes',
    put: { '/changes': many(51, () => '{"kind":"hold","on":"2026-12-10","days":1}') },
    refused: ['input.too-many /changes'],
  },
  {
    title: 'four hundred and one chosen steps',
    from: 'chosen taper',
    put: { '/pace/steps': many(401, () => '{"daily":{"value":5,"unit":"mg/d"},"days":1}') },
    refused: ['input.too-many /pace/steps'],
  },
  {
    title: 'fifty-one conditions',
    put: { '/patient/conditions': many(51, (i) => `"c${i}"`) },
    refused: ['input.too-many /patient/conditions'],
  },
  { title: 'a hundred thousand doses', put: { '/current': many(100_000, () => '0') }, refused: ['input.too-large '] },
  {
    title: 'a request of more than a mebibyte',
    put: { '/patient/region': `"${'U'.repeat(1024 * 1024)}"` },
    refused: ['input.too-large '],
  },
  {
    title: 'a hundred levels of lists',
    put: { '/current': `${'['.repeat(100)}${']'.repeat(100)}` },
    refused: ['input.too-large '],
  },
  {
    title: 'a hundred thousand levels of lists',
    text: `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
    refused: ['input.too-large '],
  },
  {
    title: 'thirty-three levels of objects',
    put: { '/patient': `${'{"a":'.repeat(32)}1${'}'.repeat(32)}` },
    refused: ['input.too-large '],
  },

  // several at once
  {
    title: 'one thing wrong in every field',
    text: JSON.stringify({
      purpose: 'stop',
      start: '2026-02-29',
      timeZone: '+01:00',
      current: [{ time: '24:00', dose: { value: '7,5', unit: 'g' } }],
      times: ['08:00', '08:00'],
      target: 0,
      products: [{ id: 't 10', form: 'tablet', strength: { value: -10, unit: 'mg' } }],
      pace: { method: 'fixed', cut: { value: 10.00001, unit: 'mg' }, everyDays: 0 },
      patient: { birthDate: '1970-13-01', weight: 70, region: 7 },
      limit: { value: 9000, unit: 'mg/d' },
      reserveDays: 1.5,
      changes: [{ kind: 'hold', on: 'soon' }],
      note: '',
    }),
    refused: [
      'input.not-one-of /purpose',
      'date.not-a-date /start',
      'time-zone.not-known /timeZone',
      'time.not-a-time /current/0/time',
      'input.type /current/0/dose/value',
      'amount.unit /current/0/dose/unit',
      'time.twice /times/1',
      'amount.unit /target',
      'input.characters /products/0/id',
      'amount.negative /products/0/strength/value',
      'input.required /products/0/scored',
      'amount.too-fine /pace/cut/value',
      'amount.unit /pace/cut/unit',
      'input.out-of-range /pace/everyDays',
      'date.not-a-date /patient/birthDate',
      'amount.unit /patient/weight',
      'input.type /patient/region',
      'amount.too-large /limit/value',
      'input.type /reserveDays',
      'date.not-a-date /changes/0/on',
      'input.required /changes/0/days',
      'input.unknown-field /note',
    ],
  },
  {
    title: 'an empty request',
    text: '{}',
    refused: ['purpose', 'start', 'timeZone', 'current', 'target', 'products', 'pace'].map(
      (field) => `input.required /${field}` as const,
    ),
  },
  {
    title: 'two problems of meaning beside one of writing',
    put: { '/start': '"2026-13-01"', '/target/value': '60', '/products/1/id': '"t10"' },
    refused: ['date.not-a-date /start', 'target.not-below-current /target', 'product.twice /products/1/id'],
  },
  {
    title: 'two problems of one dose',
    put: { '/current/0/dose': '{"value":-5,"unit":"ug","per":"day"}' },
    refused: [
      'amount.negative /current/0/dose/value',
      'amount.unit /current/0/dose/unit',
      'input.unknown-field /current/0/dose/per',
    ],
  },
];
