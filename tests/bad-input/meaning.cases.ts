import type { BadInput } from './bad-input.ts';

const tablet = (id: string, mg: number, scored: boolean) =>
  JSON.stringify({ id, form: 'tablet', strength: { value: mg, unit: 'mg' }, scored });

export const meaning: readonly BadInput[] = [
  // what is taken now, and the target
  { title: 'a taper from nothing', put: { '/current': '[]' }, refused: ['current.empty /current'] },
  {
    title: 'a taper from doses of zero',
    put: { '/current': '[{"time":"08:00","dose":{"value":0,"unit":"mg"}}]' },
    refused: ['current.zero /current'],
  },
  {
    title: 'a first prescription written as doses of zero',
    from: 'titration',
    put: { '/current': '[{"time":"08:00","dose":{"value":0,"unit":"mg"}}]' },
    refused: ['current.zero /current'],
  },
  {
    title: 'a taper to where it starts',
    put: { '/target/value': '60' },
    refused: ['target.not-below-current /target'],
  },
  { title: 'a taper upwards', put: { '/target/value': '70' }, refused: ['target.not-below-current /target'] },
  {
    title: 'a titration to nothing',
    from: 'titration',
    put: { '/target/value': '0' },
    refused: ['target.not-above-current /target'],
  },
  {
    title: 'a titration downwards',
    from: 'titration',
    put: { '/current': '[{"time":"08:00","dose":{"value":40,"unit":"mg"}}]' },
    refused: ['target.not-above-current /target'],
  },
  {
    title: 'a titration above the own limit',
    from: 'titration',
    put: { '/limit': '{"value":20,"unit":"mg/d"}' },
    refused: ['dose.above-limit /target'],
  },
  {
    title: 'a taper by name of a titration',
    put: { '/purpose': '"titrate"' },
    refused: ['target.not-above-current /target', 'input.required /pace/rise', 'input.unknown-field /pace/cut'],
  },

  // a pace that does not fit
  {
    title: 'a rise in a taper',
    put: { '/pace/rise': '{"value":5,"unit":"mg/d"}' },
    refused: ['input.unknown-field /pace/rise'],
  },
  {
    title: 'a cut in a titration',
    from: 'titration',
    put: { '/pace/cut': '{"value":5,"unit":"mg/d"}' },
    refused: ['input.unknown-field /pace/cut'],
  },
  {
    title: 'a last dose in a titration',
    from: 'titration',
    put: { '/pace/last': '{"value":5,"unit":"mg/d"}' },
    refused: ['input.unknown-field /pace/last'],
  },
  {
    title: 'a percent upwards',
    from: 'titration',
    put: { '/pace': '{"method":"percent","percent":10,"everyDays":14}' },
    refused: ['pace.not-for-titration /pace/method'],
  },
  {
    title: 'the gentlest way upwards',
    from: 'titration',
    put: { '/pace': '{"method":"gentlest","days":84}' },
    refused: ['pace.not-for-titration /pace/method'],
  },
  {
    title: 'a percent said twice',
    from: 'taper by percent',
    put: { '/pace/percent': '10' },
    refused: ['input.unknown-field /pace/cut'],
  },
  {
    title: 'the gentlest way in too few days',
    from: 'gentlest taper',
    put: { '/pace/days': '10' },
    refused: ['pace.days-too-few /pace/days'],
  },
  {
    title: 'chosen steps that do not fall',
    from: 'chosen taper',
    put: { '/pace/steps/1/daily/value': '30' },
    refused: ['pace.steps-not-falling /pace/steps/1/daily'],
  },
  {
    title: 'chosen steps without an end',
    from: 'chosen taper',
    put: { '/pace/steps/1/days': 'null' },
    refused: ['input.required /pace/steps/1/days'],
  },
  {
    title: 'no chosen steps',
    from: 'chosen taper',
    put: { '/pace/steps': '[]' },
    refused: ['input.empty /pace/steps'],
  },

  // products
  { title: 'no products', put: { '/products': '[]' }, refused: ['input.empty /products'] },
  { title: 'two products of one name', put: { '/products/1/id': '"t10"' }, refused: ['product.twice /products/1/id'] },
  {
    title: 'one tablet listed twice',
    put: { '/products': `[${tablet('t10', 10, true)},${tablet('t10', 10, true)}]` },
    refused: ['product.twice /products/1/id'],
  },
  {
    title: 'a name that means another product after a switch',
    from: 'changed taper',
    put: { '/changes/2/products/0': tablet('t10', 5, true) },
    refused: ['product.twice /changes/2/products/0/id'],
  },
  {
    title: 'two products of one name in a switch',
    from: 'changed taper',
    put: { '/changes/2/products/0': tablet('liq', 5, true) },
    refused: ['product.twice /changes/2/products/1/id', 'product.twice /changes/2/products/0/id'],
  },
  {
    title: 'a switch to nothing',
    from: 'changed taper',
    put: { '/changes/2/products': '[]' },
    refused: ['input.empty /changes/2/products'],
  },

  // what the products cannot make
  {
    title: 'tablets of 10 mg that cannot be halved, and a cut of 5 mg',
    put: { '/products': `[${tablet('t10', 10, false)}]`, '/pace/cut/value': '5' },
    refused: ['pace.cut-not-makeable /pace/cut'],
  },
  {
    title: 'tablets larger than any dose',
    put: {
      '/products': `[${tablet('t25', 25, false)}]`,
      '/current': '[{"time":"08:00","dose":{"value":20,"unit":"mg"}}]',
    },
    refused: ['plan.not-makeable /products'],
  },
  {
    title: 'a last dose that the tablets cannot make',
    put: { '/products': `[${tablet('t10', 10, true)}]`, '/pace/last': '{"value":2.5,"unit":"mg/d"}' },
    refused: ['pace.last-not-makeable /pace/last'],
  },
  {
    title: 'a target that the tablets cannot make',
    put: { '/products': `[${tablet('t10', 10, false)}]`, '/target/value': '15' },
    refused: ['target.not-makeable /target'],
  },
  {
    title: 'a chosen step that the tablets cannot make',
    from: 'chosen taper',
    put: { '/products': `[${tablet('t10', 10, false)}]`, '/pace/steps/0/daily/value': '35' },
    refused: ['pace.step-not-makeable /pace/steps/0/daily'],
  },
  {
    title: 'a rise that the tablets cannot make',
    from: 'titration',
    put: { '/products': `[${tablet('t10', 10, false)}]` },
    refused: ['pace.rise-not-makeable /pace'],
  },

  {
    title: 'a strength a thousand times too small',
    put: { '/products/0/strength/value': '0.01' },
    refused: ['product.not-measurable /products/0'],
  },
  {
    title: 'a syringe with marks of a microlitre',
    put: { '/products/2/mark/value': '0.001' },
    refused: ['product.not-measurable /products/2'],
  },
  {
    title: 'a switch to what nobody can measure',
    from: 'changed taper',
    put: { '/changes/2/products/0': tablet('t3', 3.001, false) },
    refused: ['product.not-measurable /changes/2/products/1'],
  },
  {
    title: 'the gentlest way among more doses and steps than can be looked at',
    from: 'gentlest taper',
    put: { '/products/2/mark/value': '0.02', '/pace/days': '1800' },
    refused: ['input.out-of-range /pace/days'],
  },

  // changes on the way
  {
    title: 'a change before the plan',
    from: 'changed taper',
    put: { '/changes/0/on': '"2026-11-30"' },
    refused: ['change.outside-plan /changes/0/on'],
  },
  {
    title: 'changes out of order',
    from: 'changed taper',
    put: { '/changes/1/on': '"2026-12-05"' },
    refused: ['change.out-of-order /changes/1/on'],
  },
  {
    title: 'going on without a hold',
    from: 'changed taper',
    put: { '/changes/0': '{"kind":"resume","on":"2026-12-10"}' },
    refused: ['change.not-held /changes/0'],
  },
];
