import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { day, lookingWith, plan, steadily } from './assess.examples.ts';
import { at, event, taken } from './record/examples.ts';

const { severities } = lookingWith(facts);
const extra = taken('x', `${day}T07:30`, 'unplanned');
const noted = (symptom: string, level: 'none' | 'severe' = 'severe', when = `${day}T07:40`) =>
  event(`${symptom}-${level}`, at(when), { kind: 'symptom-noted', symptom, level });
const tooMuch = (...events: readonly ReturnType<typeof noted>[]) =>
  severities('dose.too-much', `${day}T07:50`, plan, ...steadily, extra, ...events);

describe('An excess with a symptom that nobody knows (H27, R2, R3)', () => {
  it.each(['weakness', 'sedation', 'tiredness', 'somnolence'])('is the emergency of any symptom: %s', (symptom) => {
    expect(tooMuch(noted(symptom))).toEqual(['emergency emergency']);
  });

  it('is none without a symptom, and none once it is said to be gone', () => {
    expect(tooMuch()).toEqual(['danger call']);
    expect(tooMuch(noted('weakness'), noted('weakness', 'none', `${day}T07:45`))).toEqual(['danger call']);
  });
});
