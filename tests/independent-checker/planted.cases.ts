import type { WireAnswer, WireIntake, WireRequest, WireStep } from './wire.ts';

const mg = (value: number) => ({ value, unit: 'mg' });
const perDay = (value: number) => ({ value, unit: 'mg/d' });

/** 30 mg a day in three doses, down to zero by 10 mg a fortnight, as somebody worked it out by hand. */
export const request: WireRequest = {
  purpose: 'taper',
  start: '2026-12-01',
  timeZone: 'Europe/London',
  current: ['08:00', '14:00', '22:00'].map((time) => ({ time, dose: mg(10) })),
  target: perDay(0),
  products: [
    { id: 't10', form: 'tablet', strength: mg(10), scored: true },
    { id: 'u5', form: 'tablet', strength: mg(5), scored: false },
    { id: 'liq', form: 'liquid', strength: { value: 1, unit: 'mg/mL' }, mark: { value: 0.5, unit: 'mL' } },
  ],
  pace: { method: 'fixed', cut: perDay(10), everyDays: 14, last: perDay(5) },
  reserveDays: 4,
};

const dose = (time: string, milligrams: number): WireIntake => ({
  time,
  dose: mg(milligrams),
  units: [milligrams === 5 ? { product: 'u5', count: 1 } : { product: 't10', count: milligrams / 10 }],
});
const step = (from: string, daily: number, intakes: readonly WireIntake[]): WireStep => ({
  from,
  days: 14,
  daily: perDay(daily),
  intakes,
  why: 'cut',
  products: ['t10', 'u5', 'liq'],
});

export const right: WireAnswer = {
  plan: {
    purpose: 'taper',
    steps: [
      step('2026-12-01', 20, [dose('08:00', 5), dose('14:00', 5), dose('22:00', 10)]),
      step('2026-12-15', 10, [dose('08:00', 5), dose('22:00', 5)]),
      step('2026-12-29', 5, [dose('22:00', 5)]),
    ],
    end: { kind: 'zero', on: '2027-01-12' },
  },
  supply: [
    {
      product: 't10',
      count: 14,
      until: '2026-12-14',
      reserve: { count: 0 },
      dispense: { count: 14 },
      bySteps: [{ step: 0, count: 14 }],
    },
    {
      product: 'u5',
      count: 74,
      until: '2027-01-11',
      reserve: { count: 4 },
      dispense: { count: 74 },
      bySteps: [
        { step: 0, count: 28 },
        { step: 1, count: 28 },
        { step: 2, count: 14 },
      ],
    },
  ],
  findings: [
    {
      code: 'plan.never-stop-suddenly',
      severity: 'info',
      verdict: 'applies',
      toSign: false,
      cites: [{ fact: 'WARN-01' }],
    },
  ],
  basis: [{ fact: 'WARN-01' }],
  measures: {
    days: 42,
    steps: 3,
    lastDose: perDay(5),
    largestShare: 0.5,
    squaredShares: 1 / 9 + 1 / 4 + 1 / 4,
    pieces: 14 * (3 + 2 + 1),
  },
  alternatives: [],
};

type Change = (answer: WireAnswer) => WireAnswer;

/** The answer with one step changed. */
const inStep =
  (place: number, change: (step: WireStep) => Partial<WireStep>): Change =>
  ({ plan, ...answer }) => ({
    ...answer,
    plan: { ...plan, steps: plan.steps.map((each, i) => (i === place ? { ...each, ...change(each) } : each)) },
  });
const intakes = (place: number, ...list: readonly WireIntake[]) => inStep(place, () => ({ intakes: list }));
const units = (place: number, ...list: WireIntake['units']) =>
  inStep(place, (each) => ({ intakes: each.intakes.map((one, i) => (i === 0 ? { ...one, units: list } : one)) }));
const supplied =
  (place: number, change: object): Change =>
  (answer) => ({
    ...answer,
    supply: answer.supply.map((each, i) => (i === place ? { ...each, ...change } : each)),
  });
const toSign: Change = (answer) => ({
  ...answer,
  findings: [
    ...answer.findings,
    {
      code: 'taper.cut-too-large',
      severity: 'warning',
      verdict: 'applies',
      toSign: true,
      cites: [{ fact: 'WARN-01' }],
    },
  ],
});

/** What is wrong with an answer, and the invariant it breaks. */
export const planted: readonly (readonly [what: string, breaks: string, change: Change])[] = [
  ['tablets that do not come to the milligrams', 'P2', units(0, { product: 'u5', count: 2 })],
  ['a quarter of a tablet', 'U1', units(0, { product: 'u5', count: 0.5 }, { product: 't10', count: 0.25 })],
  [
    'a half of an unscored tablet that comes to the dose',
    'P2',
    intakes(2, { ...dose('22:00', 2.5), units: [{ product: 'u5', count: 0.5 }] }),
  ],
  ['a third of a tablet', 'U1', units(0, { product: 't10', count: 0.3333 })],
  ['half a tablet where a whole one makes the dose', 'P2', units(0, { product: 't10', count: 0.5 })],
  ['a liquid where a tablet makes the dose', 'P2', units(0, { product: 'liq', volume: { value: 5, unit: 'mL' } })],
  ['a volume between the marks', 'P2', units(0, { product: 'liq', volume: { value: 5.2, unit: 'mL' } })],
  ['pieces of a liquid', 'P2', units(0, { product: 'liq', count: 5 })],
  ['a volume of tablets', 'P2', units(0, { product: 'u5', volume: { value: 5, unit: 'mL' } })],
  ['a product nobody has', 'P2', units(0, { product: 't20', count: 1 })],
  ['a product listed twice', 'P2', units(0, { product: 't10', count: 0.5 }, { product: 't10', count: 0 })],
  ['a dose in micrograms', 'U1', intakes(2, { ...dose('22:00', 5), dose: { value: 5000, unit: 'ug' } })],
  ['doses that do not come to the day', 'P7', intakes(2, dose('14:00', 5), dose('22:00', 5))],
  ['a dose at a time nobody asked for', 'P7', intakes(2, dose('21:00', 5))],
  ['doses that are out of order', 'P7', intakes(1, dose('22:00', 5), dose('08:00', 5))],
  ['a day that is less even than it could be', 'P7', intakes(1, dose('22:00', 10))],
  ['a day without a dose to take', 'P8', inStep(1, () => ({ days: 13 }))],
  ['a day with two doses to take', 'P8', inStep(1, () => ({ days: 15 }))],
  ['a plan that begins late', 'P8', inStep(0, () => ({ from: '2026-12-02' }))],
  [
    'an end on the wrong day',
    'P8',
    ({ plan, ...rest }) => ({ ...rest, plan: { ...plan, end: { ...plan.end, on: '2027-01-11' } } }),
  ],
  [
    'an end of the wrong kind',
    'P8',
    ({ plan, ...rest }) => ({ ...rest, plan: { ...plan, end: { ...plan.end, kind: 'maintenance' } } }),
  ],
  ['a taper to zero that stays open', 'P8', inStep(2, () => ({ days: null }))],
  ['a plan without steps', 'P8', ({ plan, ...rest }) => ({ ...rest, plan: { ...plan, steps: [] } })],
  [
    'a rise in a taper',
    'P5',
    inStep(2, () => ({ daily: perDay(15), intakes: [dose('08:00', 5), dose('14:00', 5), dose('22:00', 5)] })),
  ],
  [
    'a dose of the day that rises while the day falls',
    'TAP-22',
    intakes(0, { ...dose('22:00', 20), units: [{ product: 't10', count: 2 }] }),
  ],
  ['a step back to a dose that was never taken', 'P5', inStep(2, () => ({ why: 'step-back' }))],
  ['a hold that changes the dose', 'P5', inStep(1, () => ({ why: 'hold' }))],
  ['a cut that is called a rise', 'P5', inStep(1, () => ({ why: 'rise' }))],
  ['a cut of 15 mg a day without a finding', 'P6', intakesOf15],
  ['a finding to sign for nothing', 'P6', toSign],
  ['a step of six days without a finding', 'P6', inStep(2, () => ({ days: 6 }))],
  [
    'a cut that was not asked for',
    'TAP-32',
    inStep(0, () => ({ daily: perDay(25), intakes: [dose('08:00', 10), dose('14:00', 5), dose('22:00', 10)] })),
  ],
  ['a step longer than asked for', 'TAP-32', inStep(2, () => ({ days: 21 }))],
  ['a tablet too few', 'P3', supplied(1, { count: 73 })],
  ['a fraction dropped', 'P3', supplied(0, { count: 13.5 })],
  ['a reserve that is not one', 'P3', supplied(1, { reserve: { count: 0 } })],
  ['steps that do not come to their part', 'P3', supplied(0, { bySteps: [{ step: 1, count: 14 }] })],
  ['a day of supply that is not covered', 'P3', supplied(0, { until: '2026-12-15' })],
  ['a pharmacy that hands out too little', 'P3', supplied(0, { dispense: { count: 13 } })],
  ['a product left out', 'P3', (answer) => ({ ...answer, supply: answer.supply.slice(1) })],
  ['pieces that nobody takes', 'K4', (answer) => ({ ...answer, measures: { ...answer.measures, pieces: 83 } })],
  [
    'a largest cut that is none',
    'K4',
    (answer) => ({ ...answer, measures: { ...answer.measures, largestShare: 0.4 } }),
  ],
  [
    'a finding that rests on nothing',
    'P15',
    (answer) => ({ ...answer, findings: answer.findings.map((one) => ({ ...one, cites: [] })) }),
  ],
  ['a fact that is not in the basis', 'P15', (answer) => ({ ...answer, basis: [] })],
];

function intakesOf15(answer: WireAnswer): WireAnswer {
  return inStep(0, () => ({ daily: perDay(15), intakes: [dose('08:00', 5), dose('14:00', 5), dose('22:00', 5)] }))(
    answer,
  );
}
