import type { LocalDate, Patient } from '@steady/engine';
import { facts, readMedicine } from '@steady/knowledge';
import { sayIn } from '@steady/language';
import { describe, expect, it } from 'vitest';
import { type Danger, dangerOf } from './danger-of.ts';

const start = '2026-12-01' as LocalDate;
/** An adult with good kidneys and none of the conditions. */
const well: Patient = {
  birthDate: '1970-05-01' as LocalDate,
  sex: 'female',
  weightKilograms: 70,
  heightCentimetres: 165,
  creatinine: { milligramsPerDecilitre: 0.7, on: '2026-11-01' as LocalDate },
  monthsOnBaclofen: 24,
  conditions: [],
  medicines: [],
  region: 'UK',
};
const boxFor = (more: Partial<Patient>) => dangerOf({ patient: { ...well, ...more }, start }, facts, sayIn('en'));
const textOf = ({ signs, tooMany, today }: Danger) => [...signs, tooMany, today].join('\n');

describe('The emergency box of a person with good kidneys and none of the conditions', () => {
  const box = boxFor({});

  it('sends a person who feels well after one dose too many to the advice line', () => {
    expect(box.tooMany).toBe('Took one dose too many, and you feel well? Ask 111 now.');
  });

  it('has a dose too many as an emergency with any sign of illness, and with what makes sleepy (R1)', () => {
    expect(box.signs).toContain('One dose too many, and you feel unwell');
    expect(box.signs).toContain('One dose too many with alcohol, strong painkillers or drugs that make you sleepy');
  });

  it('speaks of no condition that the person does not have', () => {
    expect(textOf(box)).not.toMatch(/kidney|dialysis|pump|spinal|headache/);
  });

  it('has a line for the number of the clinic', () => {
    expect(box.phone).toBe('Phone number of your clinic');
  });
});

describe('The emergency box with failing kidneys (H14, H15)', () => {
  const creatinine = (milligramsPerDecilitre: number) => ({
    creatinine: { milligramsPerDecilitre, on: '2026-11-01' as LocalDate },
  });

  it.each([
    ['on dialysis', { conditions: ['dialysis'] }],
    ['on dialysis, whatever creatinine says', { conditions: ['dialysis'], ...creatinine(0.7) }],
    ['in acute kidney injury', { conditions: ['acute-kidney-injury'] }],
    ['with an eGFR below 30', creatinine(2.5)],
    ['with an eGFR below 15', creatinine(5)],
  ])('has any dose too many as an emergency %s', (_, more) => {
    const box = boxFor(more);
    expect(box.tooMany).toBe('Took one dose too many? It is an emergency, even if you feel well. Call 999.');
    expect(box.signs).toContain('New confusion, or you feel very sleepy: your kidneys are weak');
  });

  it('has it so below an eGFR of 60 too, where sleepiness alone is none (OD-14)', () => {
    const box = boxFor(creatinine(1.3));
    expect(box.tooMany).toContain('It is an emergency, even if you feel well.');
    expect(box.signs.join()).not.toContain('kidneys');
    expect(boxFor(creatinine(1)).tooMany).toContain('Ask 111 now.');
  });
});

const listed = (given: string) => ({ medicines: [{ given, read: readMedicine(given) }] });

it.each<[string, Partial<Patient>]>([
  ['an opioid', listed('morphine')],
  ['a sedative', listed('zopiclone')],
  ['alcohol', { conditions: ['alcohol-use'] }],
  ['a child', { birthDate: '2016-05-01' as LocalDate }],
])('With %s any dose too many is an emergency, as it is for the triage (OD-14, R10)', (_, more) => {
  expect(boxFor(more).tooMany).toContain('It is an emergency, even if you feel well.');
});

describe('The emergency box of a pump wearer (R9, H19)', () => {
  const box = boxFor({ conditions: ['intrathecal-pump'] });

  it.each([
    'An alarm from your pump, or an empty pump',
    'A missed pump refill, and you feel unwell',
    'Itching, tingling or more stiffness: you have a pump',
  ])('has as an emergency: %s', (sign) => {
    expect(box.signs).toContain(sign);
  });

  it('has a missed refill as a call of today also where the person feels well', () => {
    expect(box.today).toContain('missed a pump refill');
  });

  it('has any dose too many as an emergency', () => {
    expect(box.tooMany).toBe('Took one dose too many? It is an emergency, even if you feel well. Call 999.');
  });
});

it('With a high spinal injury a pounding headache with sweating is an emergency', () => {
  expect(boxFor({ conditions: ['spinal-cord-injury-t6-or-above'] }).signs).toContain(
    'A pounding headache with sweating',
  );
});

describe('What is not known is not a no (R3)', () => {
  const generic =
    'Took one dose too many? With weak kidneys, dialysis or a pump it is an emergency: call 999. If you have none of these and feel well, ask 111 now.';

  it('of the conditions: the box asks for each of them', () => {
    const box = boxFor({ conditions: 'unknown' });
    expect(box.tooMany).toBe(generic);
    expect(box.signs).toContain('With a pump: an alarm, an empty pump, or a missed refill and you feel unwell');
    expect(box.signs).toContain('With a pump: itching, tingling or more stiffness');
    expect(box.signs).toContain('With a high spinal injury: a pounding headache with sweating');
  });

  it.each([
    ['no creatinine', { creatinine: 'unknown' }],
    ['an old creatinine', { creatinine: { milligramsPerDecilitre: 0.7, on: '2025-01-01' as LocalDate } }],
  ] as const)('of the kidneys, with %s: the box asks for them', (_, more) => {
    const box = boxFor(more);
    expect(box.tooMany).toBe(generic);
    expect(box.signs).toContain('If your kidneys fail or you have dialysis: new confusion, or you feel very sleepy');
  });

  it('but a known risk is said plainly whatever else is unknown', () => {
    const box = boxFor({ conditions: ['intrathecal-pump'], creatinine: 'unknown' });
    expect(box.tooMany).toContain('It is an emergency, even if you feel well.');
  });

  it('of the region: the box says whom to look for', () => {
    const box = boxFor({ region: 'unknown', conditions: ['dialysis'] });
    expect(box.tooMany).toContain('Call your local emergency number; 112 works on many phones.');
  });
});

it('A risk more never takes a sign out of the box but to say it more plainly (P13, R2)', () => {
  const all = ['dialysis', 'intrathecal-pump', 'spinal-cord-injury-t6-or-above'];
  const few = boxFor({ conditions: [] });
  const many = boxFor({ conditions: all });
  expect(few.signs.filter((sign) => !many.signs.includes(sign))).toEqual([]);
});
