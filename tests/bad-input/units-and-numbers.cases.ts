import type { BadInput } from './bad-input.ts';

const dose = '/current/0/dose';

export const unitsAndNumbers: readonly BadInput[] = [
  // a unit that is missing or does not fit
  { title: 'a bare number for a dose', put: { [dose]: '20' }, refused: [`amount.unit ${dose}`] },
  { title: 'a bare number for the target', put: { '/target': '0' }, refused: ['amount.unit /target'] },
  {
    title: 'a bare number for a strength',
    put: { '/products/0/strength': '10' },
    refused: ['amount.unit /products/0/strength'],
  },
  { title: 'a bare number for a cut', put: { '/pace/cut': '10' }, refused: ['amount.unit /pace/cut'] },
  { title: 'a bare number for a weight', put: { '/patient/weight': '70' }, refused: ['amount.unit /patient/weight'] },
  {
    title: 'a bare number for creatinine',
    put: { '/patient/creatinine': '0.9' },
    refused: ['amount.unit /patient/creatinine'],
  },
  // what a hand types is read by the text of the command line and of the page, never in JSON
  ...['1.000 mg', '1/12/26', '20 mg at 10pm', '5 mL of 1 mg/mL', '70 mg per week'].map((typed) => ({
    title: `a dose as it is typed: ${typed}`,
    put: { [dose]: JSON.stringify(typed) },
    refused: [`input.type ${dose}`] as const,
  })),
  ...['1.000', '1/12/26', '20 mg'].map((typed) => ({
    title: `a number of mg as it is typed: ${typed}`,
    put: { [`${dose}/value`]: JSON.stringify(typed) },
    refused: [`input.type ${dose}/value`] as const,
  })),
  {
    title: 'a target by the week',
    put: { '/target/unit': '"mg/wk"' },
    refused: ['amount.unit /target/unit'],
  },
  { title: 'a dose without a unit', leaveOut: [`${dose}/unit`], refused: [`amount.unit ${dose}/unit`] },
  { title: 'an empty unit', put: { [`${dose}/unit`]: '""' }, refused: [`amount.unit ${dose}/unit`] },
  { title: 'a unit that is null', put: { [`${dose}/unit`]: 'null' }, refused: [`amount.unit ${dose}/unit`] },
  { title: 'a dose in grams', put: { [`${dose}/unit`]: '"g"' }, refused: [`amount.unit ${dose}/unit`] },
  {
    title: 'an oral dose in micrograms, the unit of the pump',
    put: { [`${dose}/unit`]: '"ug"' },
    refused: [`amount.unit ${dose}/unit`],
  },
  { title: 'a unit in capital letters', put: { [`${dose}/unit`]: '"MG"' }, refused: [`amount.unit ${dose}/unit`] },
  { title: 'a unit with a space', put: { [`${dose}/unit`]: '"mg "' }, refused: [`amount.unit ${dose}/unit`] },
  {
    title: 'a daily dose for a single one',
    put: { [`${dose}/unit`]: '"mg/d"' },
    refused: [`amount.unit ${dose}/unit`],
  },
  { title: 'a single dose for the target', put: { '/target/unit': '"mg"' }, refused: ['amount.unit /target/unit'] },
  { title: 'a target per day in words', put: { '/target/unit': '"mg/day"' }, refused: ['amount.unit /target/unit'] },
  {
    title: 'a tablet with the strength of a liquid',
    put: { '/products/0/strength/unit': '"mg/mL"' },
    refused: ['amount.unit /products/0/strength/unit'],
  },
  {
    title: 'a liquid with the strength of a tablet',
    put: { '/products/2/strength/unit': '"mg"' },
    refused: ['amount.unit /products/2/strength/unit'],
  },
  {
    title: 'a strength per 5 mL',
    put: { '/products/2/strength/unit': '"mg/5mL"' },
    refused: ['amount.unit /products/2/strength/unit'],
  },
  {
    title: 'a mark in drops',
    put: { '/products/2/mark/unit': '"drops"' },
    refused: ['amount.unit /products/2/mark/unit'],
  },
  {
    title: 'a weight in pounds',
    put: { '/patient/weight/unit': '"lb"' },
    refused: ['amount.unit /patient/weight/unit'],
  },
  {
    title: 'a height in metres',
    put: { '/patient/height': '{"value":165,"unit":"m"}' },
    refused: ['amount.unit /patient/height/unit'],
  },
  {
    title: 'creatinine in mmol/L',
    put: { '/patient/creatinine/unit': '"mmol/L"' },
    refused: ['amount.unit /patient/creatinine/unit'],
  },
  {
    title: 'a percent without its sign',
    from: 'taper by percent',
    put: { '/pace/cut': '{"value":10,"unit":"mg/d"}' },
    refused: ['amount.unit /pace/cut/unit'],
  },

  // words where a number belongs
  { title: 'a dose as words', put: { [dose]: '"20 mg"' }, refused: [`input.type ${dose}`] },
  { title: 'a number as text', put: { [`${dose}/value`]: '"20"' }, refused: [`input.type ${dose}/value`] },
  {
    title: 'a number with its unit as text',
    put: { [`${dose}/value`]: '"20 mg"' },
    refused: [`input.type ${dose}/value`],
  },
  { title: 'a decimal comma', put: { [`${dose}/value`]: '"7,5"' }, refused: [`input.type ${dose}/value`] },
  { title: 'a thousands comma', put: { [`${dose}/value`]: '"1,000"' }, refused: [`input.type ${dose}/value`] },
  {
    title: 'a comma outside quotes, which is no JSON',
    put: { [`${dose}/value`]: '7,5' },
    refused: ['input.not-json '],
  },
  { title: 'a number that is true', put: { [`${dose}/value`]: 'true' }, refused: [`input.type ${dose}/value`] },
  { title: 'a number that is null', put: { [`${dose}/value`]: 'null' }, refused: [`input.type ${dose}/value`] },
  { title: 'a number in a list', put: { [`${dose}/value`]: '[20]' }, refused: [`input.type ${dose}/value`] },
  { title: 'no number', leaveOut: [`${dose}/value`], refused: [`input.required ${dose}/value`] },
  { title: 'days as text', put: { '/pace/everyDays': '"14"' }, refused: ['input.type /pace/everyDays'] },
  { title: 'a weight as words', put: { '/patient/weight': '"70 kg"' }, refused: ['input.type /patient/weight'] },

  // numbers that are none
  { title: 'NaN, which is no JSON', put: { [`${dose}/value`]: 'NaN' }, refused: ['input.not-json '] },
  { title: 'Infinity, which is no JSON', put: { [`${dose}/value`]: 'Infinity' }, refused: ['input.not-json '] },
  {
    title: 'a number too large to be one',
    put: { [`${dose}/value`]: '1e999' },
    refused: [`amount.not-finite ${dose}/value`],
  },
  {
    title: 'a negative one of the same kind',
    put: { '/target/value': '-1e999' },
    refused: ['amount.not-finite /target/value'],
  },
  {
    title: 'infinitely many days',
    put: { '/pace/everyDays': '1e999' },
    refused: ['input.out-of-range /pace/everyDays'],
  },
  {
    title: 'an infinite weight',
    put: { '/patient/weight/value': '1e999' },
    refused: ['amount.not-finite /patient/weight/value'],
  },
  {
    title: 'an infinite strength',
    put: { '/products/0/strength/value': '1e999' },
    refused: ['amount.not-finite /products/0/strength/value'],
  },
  {
    title: 'a number in hexadecimal, which is no JSON',
    put: { [`${dose}/value`]: '0x14' },
    refused: ['input.not-json '],
  },
  { title: 'a leading zero, which is no JSON', put: { [`${dose}/value`]: '020' }, refused: ['input.not-json '] },
  { title: 'a bare decimal point, which is no JSON', put: { [`${dose}/value`]: '.5' }, refused: ['input.not-json '] },

  // below zero
  { title: 'a negative dose', put: { [`${dose}/value`]: '-20' }, refused: [`amount.negative ${dose}/value`] },
  { title: 'a negative zero', put: { [`${dose}/value`]: '-0' }, refused: [`amount.negative ${dose}/value`] },
  { title: 'a target below zero', put: { '/target/value': '-5' }, refused: ['amount.negative /target/value'] },
  { title: 'a negative cut', put: { '/pace/cut/value': '-10' }, refused: ['amount.negative /pace/cut/value'] },
  {
    title: 'a negative strength',
    put: { '/products/0/strength/value': '-10' },
    refused: ['amount.negative /products/0/strength/value'],
  },
  {
    title: 'a negative percent',
    from: 'taper by percent',
    put: { '/pace/cut/value': '-10' },
    refused: ['amount.negative /pace/cut/value'],
  },
  {
    title: 'a negative weight',
    put: { '/patient/weight/value': '-70' },
    refused: ['amount.negative /patient/weight/value'],
  },
  { title: 'negative days', put: { '/pace/everyDays': '-14' }, refused: ['input.out-of-range /pace/everyDays'] },
  { title: 'a negative reserve', put: { '/reserveDays': '-1' }, refused: ['input.out-of-range /reserveDays'] },
  { title: 'a reserve of negative zero', put: { '/reserveDays': '-0' }, refused: ['input.out-of-range /reserveDays'] },
  {
    title: 'negative months',
    put: { '/patient/monthsOnBaclofen': '-1' },
    refused: ['input.out-of-range /patient/monthsOnBaclofen'],
  },

  // finer than a microgram
  {
    title: 'a dose finer than a microgram',
    put: { [`${dose}/value`]: '20.0001' },
    refused: [`amount.too-fine ${dose}/value`],
  },
  {
    title: 'the sum of 0.1 and 0.2 as a machine writes it',
    put: { [`${dose}/value`]: '0.30000000000000004' },
    refused: [`amount.too-fine ${dose}/value`],
  },
  { title: 'a very small number', put: { '/pace/cut/value': '1e-9' }, refused: ['amount.too-fine /pace/cut/value'] },
  {
    title: 'a third of a tablet',
    put: { '/products/0/strength/value': '3.3333' },
    refused: ['amount.too-fine /products/0/strength/value'],
  },
  {
    title: 'a percent with four decimals',
    from: 'taper by percent',
    put: { '/pace/cut/value': '12.3456' },
    refused: ['amount.too-fine /pace/cut/value'],
  },
  { title: 'half a day', put: { '/pace/everyDays': '1.5' }, refused: ['input.type /pace/everyDays'] },

  // ten times and a thousand times too much
  {
    title: 'a dose in micrograms passed off as mg',
    put: { [`${dose}/value`]: '20000' },
    refused: [`amount.too-large ${dose}/value`],
  },
  {
    title: 'a dose just above what anyone could mean',
    put: { [`${dose}/value`]: '1000.001' },
    refused: [`amount.too-large ${dose}/value`],
  },
  {
    title: 'a strength a thousand times too large',
    put: { '/products/0/strength/value': '10000' },
    refused: ['amount.too-large /products/0/strength/value'],
  },
  {
    title: 'a liquid a thousand times too strong',
    put: { '/products/2/strength/value': '5000' },
    refused: ['amount.too-large /products/2/strength/value'],
  },
  {
    title: 'a mark of a litre',
    put: { '/products/2/mark/value': '1000' },
    refused: ['amount.too-large /products/2/mark/value'],
  },
  {
    title: 'a target a thousand times too large',
    from: 'titration',
    put: { '/target/value': '30000' },
    refused: ['amount.too-large /target/value'],
  },
  {
    title: 'a target ten times too large',
    from: 'titration',
    put: { '/target/value': '300' },
    refused: ['dose.above-ceiling /target'],
  },
  {
    title: 'a cut of a thousand times',
    put: { '/pace/cut/value': '10000' },
    refused: ['amount.too-large /pace/cut/value'],
  },
  {
    title: 'a weight in grams passed off as kg',
    put: { '/patient/weight/value': '70000' },
    refused: ['input.out-of-range /patient/weight/value'],
  },
  {
    title: 'a weight of almost nothing',
    put: { '/patient/weight/value': '0.4' },
    refused: ['input.out-of-range /patient/weight/value'],
  },
  {
    title: 'a height in millimetres passed off as cm',
    put: { '/patient/height/value': '1650' },
    refused: ['input.out-of-range /patient/height/value'],
  },
  {
    title: 'a height in metres passed off as cm',
    put: { '/patient/height/value': '1.65' },
    refused: ['input.out-of-range /patient/height/value'],
  },
  {
    title: 'creatinine in umol/L passed off as mg/dL',
    put: { '/patient/creatinine/value': '80' },
    refused: ['input.out-of-range /patient/creatinine/value'],
  },
  {
    title: 'creatinine in mg/dL passed off as umol/L',
    put: { '/patient/creatinine': '{"value":0.9,"unit":"umol/L","on":"2026-11-01"}' },
    refused: ['input.out-of-range /patient/creatinine/value'],
  },
  {
    title: 'creatinine of zero',
    put: { '/patient/creatinine/value': '0' },
    refused: ['input.out-of-range /patient/creatinine/value'],
  },
  {
    title: 'more months than anyone lives',
    put: { '/patient/monthsOnBaclofen': '1201' },
    refused: ['input.out-of-range /patient/monthsOnBaclofen'],
  },

  // nothing where something belongs
  {
    title: 'a tablet that holds nothing',
    put: { '/products/0/strength/value': '0' },
    refused: ['input.out-of-range /products/0/strength/value'],
  },
  {
    title: 'a liquid that holds nothing',
    put: { '/products/2/strength/value': '0' },
    refused: ['input.out-of-range /products/2/strength/value'],
  },
  {
    title: 'a syringe without marks',
    put: { '/products/2/mark/value': '0' },
    refused: ['input.out-of-range /products/2/mark/value'],
  },
  { title: 'a cut of nothing', put: { '/pace/cut/value': '0' }, refused: ['input.out-of-range /pace/cut/value'] },
  {
    title: 'a rise of nothing',
    from: 'titration',
    put: { '/pace/rise/value': '0' },
    refused: ['input.out-of-range /pace/rise/value'],
  },
  {
    title: 'no percent',
    from: 'taper by percent',
    put: { '/pace/cut/value': '0' },
    refused: ['input.out-of-range /pace/cut/value'],
  },
  {
    title: 'a hundred percent',
    from: 'taper by percent',
    put: { '/pace/cut/value': '100' },
    refused: ['input.out-of-range /pace/cut/value'],
  },
  {
    title: 'more than a hundred percent',
    from: 'taper by percent',
    put: { '/pace/cut/value': '150' },
    refused: ['input.out-of-range /pace/cut/value'],
  },
  { title: 'every zero days', put: { '/pace/everyDays': '0' }, refused: ['input.out-of-range /pace/everyDays'] },
  { title: 'more than every year', put: { '/pace/everyDays': '367' }, refused: ['input.out-of-range /pace/everyDays'] },
  {
    title: 'zero days',
    from: 'gentlest taper',
    put: { '/pace/days': '0' },
    refused: ['input.out-of-range /pace/days'],
  },
  {
    title: 'more days than any plan has',
    from: 'gentlest taper',
    put: { '/pace/days': '3661' },
    refused: ['input.out-of-range /pace/days'],
  },
  {
    title: 'a reserve of more than 90 days',
    put: { '/reserveDays': '91' },
    refused: ['input.out-of-range /reserveDays'],
  },
  {
    title: 'a limit of nothing',
    put: { '/limit': '{"value":0,"unit":"mg/d"}' },
    refused: ['input.out-of-range /limit/value'],
  },
];
