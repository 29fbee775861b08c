import type { WirePlanRequest } from '@steady/exchange/api';
import { describe, expect, it } from 'vitest';
import { draftOf } from './draft-of.ts';
import { requestOf } from './request-of.ts';

const taper: WirePlanRequest = {
  purpose: 'taper',
  start: '2026-12-01',
  timeZone: 'Europe/London',
  current: [
    { time: '08:00', dose: { value: 20, unit: 'mg' } },
    { time: '22:00', dose: { value: 12.5, unit: 'mg' } },
  ],
  target: { value: 0, unit: 'mg/d' },
  products: [
    { id: 'uk-tablet-10', form: 'tablet', strength: { value: 10, unit: 'mg' }, scored: true },
    { id: 'own-1', form: 'liquid', strength: { value: 1, unit: 'mg/mL' }, mark: { value: 0.5, unit: 'mL' } },
    { id: 'own-2', form: 'granules', strength: { value: 5, unit: 'mg' } },
  ],
  pace: { method: 'label' },
  patient: {},
};

/** As JSON has it: what is undefined is not there. */
function written(request: WirePlanRequest): unknown {
  return JSON.parse(JSON.stringify(requestOf(draftOf(request)).json));
}

describe('A saved plan, opened', () => {
  it.each<readonly [string, Partial<WirePlanRequest>]>([
    ['by the label', {}],
    ['by a fixed cut', { pace: { method: 'fixed', cut: { value: 2.5, unit: 'mg/d' }, everyDays: 10 } }],
    [
      'by a share, with a last dose',
      {
        pace: {
          method: 'percent',
          cut: { value: 12.5, unit: '%' },
          everyDays: 14,
          last: { value: 5, unit: 'mg/d' },
        },
      },
    ],
    [
      'the gentlest way, under limits',
      { pace: { method: 'gentlest', days: 84, stepDays: 7, cut: { value: 10, unit: 'mg/d' } } },
    ],
    [
      'by steps a clinician wrote',
      { pace: { method: 'chosen', steps: [{ daily: { value: 15, unit: 'mg/d' }, days: null }] } },
    ],
    ['of which nobody gave the times', { timesAssumed: true }],
    ['to a dose above zero', { target: { value: 10, unit: 'mg/d' } }],
    [
      'at times of its own, with a limit and a reserve',
      { times: ['08:00', '22:00'], limit: { value: 60, unit: 'mg/d' }, reserveDays: 3 },
    ],
    [
      'of somebody who is known',
      {
        patient: {
          region: 'UK',
          birthDate: '1970-05-01',
          sex: 'female',
          weight: { value: 70.5, unit: 'kg' },
          height: { value: 165, unit: 'cm' },
          creatinine: { value: 80, unit: 'umol/L', on: '2026-11-01' },
          monthsOnBaclofen: 24,
          conditions: ['epilepsy', 'a condition nobody listed'],
          medicines: [],
        },
      },
    ],
    [
      'with changes on the way',
      {
        changes: [
          { kind: 'hold', on: '2026-12-20', days: null },
          { kind: 'resume', on: '2027-01-03' },
          // biome-ignore lint/suspicious/noThenProperty: the field is called so on the wire; nothing awaits it
          { kind: 'step-back', on: '2027-01-20', days: 7, then: 'twice-the-days' },
          {
            kind: 'switch-products',
            on: '2027-02-01',
            products: [{ id: 'own-3', form: 'tablet', strength: { value: 5, unit: 'mg' }, scored: false }],
          },
        ],
      },
    ],
  ])('%s makes the same request again', (_, fields) => {
    const request = { ...taper, ...fields };
    expect(written(request)).toEqual(request);
  });

  it('as a first prescription has nothing that is taken now', () => {
    const request: WirePlanRequest = {
      ...taper,
      purpose: 'titrate',
      current: [],
      target: { value: 30, unit: 'mg/d' },
      pace: { method: 'fixed', rise: { value: 5, unit: 'mg/d' }, everyDays: 3 },
    };
    expect(written(request)).toEqual(request);
  });

  it('keeps what is unknown of the person unknown', () => {
    const unknown = { ...taper, patient: { sex: 'unknown', birthDate: 'unknown', conditions: 'unknown' } } as const;
    expect(requestOf(draftOf(unknown)).json['patient']).toEqual({});
  });
});
