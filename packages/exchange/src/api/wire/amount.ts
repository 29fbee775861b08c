import { thousandths, written } from './number-with-unit.ts';

// Bounds against slips of a key. They are far above every clinical limit, which are facts and are judged by the engine.
const largestDose = 1000;
const largestDailyDose = 8 * largestDose;
const largestStrength = 1000;
const largestMark = 100;
const largestIntrathecal = 100_000;
// What was taken is always recordable (U6): more than anybody could swallow.
const largestTaken = 1_000_000;

/** One oral dose, 0 where nothing is taken at a time. */
export const oralDose = amount('mg', largestDose, 'from 0').meta({
  id: 'OralDose',
  description: 'One oral dose in milligrams, exact to a microgram.',
  example: { value: 20, unit: 'mg' },
});

/** A dose that is taken, which one that is left out is not. */
export const takenDose = amount('mg', largestDose, 'above 0').meta({
  id: 'TakenDose',
  description: 'One dose by mouth or into a vein.',
  example: { value: 20, unit: 'mg' },
});

/** A dose into the spinal fluid. */
export const intrathecalDose = amount('ug', largestIntrathecal, 'above 0').meta({
  id: 'IntrathecalDose',
  description: 'One dose into the spinal fluid.',
  example: { value: 100, unit: 'ug' },
});

/** What was taken by mouth over a day, however much it was. */
export const takenAmount = amount('mg', largestTaken, 'from 0').meta({
  id: 'TakenAmount',
  description:
    'What was taken by mouth in 24 hours, or how much of it was above the plan. No amount is too large to tell.',
  example: { value: 20, unit: 'mg' },
});

/** What one piece of a solid product holds. */
export const strength = amount('mg', largestDose, 'above 0').meta({
  id: 'Strength',
  description: 'What one tablet or one packet holds.',
  example: { value: 10, unit: 'mg' },
});

/** A daily dose to aim at; 0 to stop. */
export const targetDose = amount('mg/d', largestDailyDose, 'from 0').meta({
  id: 'TargetDose',
  description: 'The daily dose to arrive at; 0 to stop baclofen.',
  example: { value: 0, unit: 'mg/d' },
});

/** A daily dose, or a change of it. */
export const dailyDose = amount('mg/d', largestDailyDose, 'above 0').meta({
  id: 'DailyDose',
  description: 'What is taken by mouth in a day, or by how much that changes.',
  example: { value: 10, unit: 'mg/d' },
});

/** The strength of a liquid. */
export const concentration = amount('mg/mL', largestStrength, 'above 0').meta({
  id: 'Concentration',
  description: 'The strength of a liquid.',
  example: { value: 1, unit: 'mg/mL' },
});

/** The smallest volume that a syringe shows. */
export const mark = amount('mL', largestMark, 'above 0').meta({
  id: 'SyringeMark',
  description: 'The smallest volume that the syringe shows; every volume is a multiple of it.',
  example: { value: 0.5, unit: 'mL' },
});

/** A share in percent. */
export const percent = thousandths('%', 100, 'above 0', 'input.out-of-range').refine((value) => value !== 100, {
  error: 'input.out-of-range',
  params: { below: 100, unit: '%' },
});

/** A cut as a share of the dose before it. */
export const percentAmount = written('%', percent).meta({
  id: 'Percent',
  description: 'A cut as a share of the dose before it.',
  example: { value: 10, unit: '%' },
});

function amount<const Unit extends string>(unit: Unit, most: number, from: 'from 0' | 'above 0') {
  return written(unit, thousandths(unit, most, from, 'amount.too-large'));
}
