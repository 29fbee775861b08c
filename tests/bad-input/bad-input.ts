import type { ProblemCode } from '@steady/engine';
import { examplePlanRequest } from '@steady/exchange';
import { nameIn } from './pointers.ts';

/** A good request, what is done to it, and every problem it then has. */
export interface BadInput {
  readonly title: string;
  /** The good request it starts from; a taper where none is named. */
  readonly from?: keyof typeof goodRequests;
  /** What stands at a place instead, as JSON text: `1e999` and the like cannot be written in any other way. */
  readonly put?: Readonly<Record<string, string>>;
  readonly leaveOut?: readonly string[];
  /** The whole text, where it does not start from a good request. */
  readonly text?: string;
  /** Code and place of each problem. */
  readonly refused: readonly `${ProblemCode} ${string}`[];
}

const milligrams = (value: number) => ({ value, unit: 'mg' });
const milligramsPerDay = (value: number) => ({ value, unit: 'mg/d' });

const taper = {
  ...examplePlanRequest,
  products: [
    { id: 't10', form: 'tablet', strength: milligrams(10), scored: true },
    { id: 't20', form: 'tablet', strength: milligrams(20), scored: true },
    { id: 'liq', form: 'liquid', strength: { value: 1, unit: 'mg/mL' }, mark: { value: 0.5, unit: 'mL' } },
  ],
  patient: {
    birthDate: '1970-05-01',
    sex: 'female',
    weight: { value: 70, unit: 'kg' },
    height: { value: 165, unit: 'cm' },
    creatinine: { value: 0.9, unit: 'mg/dL', on: '2026-11-01' },
    monthsOnBaclofen: 24,
    conditions: [],
    medicines: [],
    region: 'US',
  },
};

/** Requests that are planned as they stand. */
export const goodRequests = {
  taper,
  titration: {
    ...taper,
    purpose: 'titrate',
    current: [],
    times: ['08:00', '14:00', '22:00'],
    target: milligramsPerDay(30),
    pace: { method: 'fixed', rise: milligramsPerDay(5), everyDays: 3 },
  },
  'taper by percent': { ...taper, pace: { method: 'percent', cut: { value: 10, unit: '%' }, everyDays: 14 } },
  'gentlest taper': { ...taper, pace: { method: 'gentlest', days: 84 } },
  'chosen taper': {
    ...taper,
    pace: {
      method: 'chosen',
      steps: [
        { daily: milligramsPerDay(30), days: 14 },
        { daily: milligramsPerDay(10), days: 14 },
      ],
    },
  },
  'changed taper': {
    ...taper,
    changes: [
      { kind: 'hold', on: '2026-12-10', days: 7 },
      // biome-ignore lint/suspicious/noThenProperty: the field is called so on the wire
      { kind: 'step-back', on: '2027-01-10', days: 7, then: 'twice-the-days' },
      { kind: 'switch-products', on: '2027-02-01', products: [taper.products[0], taper.products[2]] },
    ],
  },
} as const;

/** The JSON text of a bad input. */
export function textOf({ from = 'taper', put = {}, leaveOut = [], text }: BadInput): string {
  return text ?? spoilt(goodRequests[from], put, leaveOut);
}

/** The JSON text of a good request with other JSON texts at some places, and without others. */
export function spoilt(
  good: object,
  put: Readonly<Record<string, string>> = {},
  leaveOut: readonly string[] = [],
): string {
  const request = structuredClone(good);
  for (const pointer of leaveOut) place(request, pointer, undefined);
  const texts = Object.entries(put).map(([pointer, json], i) => {
    const standIn = `stand-in ${i}`;
    place(request, pointer, standIn);
    return { standIn: JSON.stringify(standIn), json };
  });
  return texts.reduce((whole, { standIn, json }) => whole.replace(standIn, () => json), JSON.stringify(request));
}

/** Defines, so that a field called `__proto__` becomes a field and not a prototype. */
function place(document: object, pointer: string, value: unknown): void {
  const path = pointer.split('/').slice(1).map(nameIn);
  const last = path.pop() as string;
  const holder = path.reduce<object>((inner, name) => inner[name as keyof object], document);
  Object.defineProperty(holder, last, { value, enumerable: true, configurable: true, writable: true });
}
