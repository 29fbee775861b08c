import { oral } from '@steady/engine';
import { describe, expect, it } from 'vitest';
import { calm, type Degrees, everywhere, form, told } from '../laws/triage-forms.ts';

/** What to do next, with all else a clear no in a calm context. */
const next = (answers: Degrees, context: Parameters<typeof form>[1] = {}) =>
  told(form({ ...everywhere('no'), ...answers }, { ...calm, ...context })).next;
const pump = { pump: true };
const tooMuch = { aboveThePlan: oral(5000) };
const aLot = { aboveThePlan: 'not-asked', takenIn24Hours: oral(150_000) } as const;

describe('The next step in an emergency (R5)', () => {
  it.each([
    ['of thoughts of self-harm', { 'self-harm': 'yes' }, {}],
    ['of some taken on purpose', { 'taken-on-purpose': 'yes' }, {}],
    ['of both kinds, with a pump', { 'taken-on-purpose': 'yes', 'many-at-once': 'yes' }, pump],
  ] as const)('%s is the emergency line, then the crisis line, then the poisons line', (_, answers, context) => {
    expect(next(answers, context)).toEqual({
      step: 'emergency.crisis',
      call: 'emergency',
      also: ['crisis', 'poisons'],
    });
  });

  it.each([
    ['many taken at once', { 'many-at-once': 'yes' }, {}],
    ['some taken by a child', { 'taken-by-child': 'yes' }, {}],
    ['some that a child may have taken', { 'taken-by-child': 'unknown' }, {}],
    ['some taken by somebody else', { 'taken-by-other': 'yes' }, {}],
    ['a dose too many, and a seizure', { 'extra-dose': 'yes', seizure: 'yes' }, {}],
    ['a dose too many perhaps, and a seizure', { 'extra-dose': 'unknown', seizure: 'yes' }, {}],
    ['too much by mouth beside a pump', {}, { ...pump, ...tooMuch }],
    ['a lot under a plan that nobody told', { 'extra-dose': undefined }, aLot],
  ] as const)('of %s is the emergency line, then the poisons line', (_, answers, context) => {
    expect(next(answers, context)).toEqual({ step: 'emergency.poisons', call: 'emergency', also: ['poisons'] });
  });

  it('of a pump wearer is the emergency line, with what the pump needs', () => {
    expect(next({ itching: 'yes' }, pump)).toEqual({ step: 'emergency.pump', call: 'emergency', also: [] });
  });

  it.each(['pump-alarm', 'pump-empty'] as const)('of a yes to %s is that too, whatever else was said (R9)', (code) => {
    const steps = [true, false, 'unknown', 'not-asked'].map((pump) => next({ [code]: 'yes' }, { pump } as never).step);
    expect(new Set(steps)).toEqual(new Set(['emergency.pump']));
  });

  it.each([
    ['nothing of these', {}],
    ['a pump that nobody knows of', { pump: 'unknown' }],
    ['self-harm that nobody knows of', {}, { 'self-harm': 'unknown' }],
  ] as const)('with %s is the emergency line', (_, context, answers: Degrees = {}) => {
    expect(next({ seizure: 'yes', ...answers }, context)).toEqual({ step: 'emergency', call: 'emergency', also: [] });
  });
});

describe('The next step today (R5)', () => {
  it.each([
    ['a dose too many', { 'extra-dose': 'yes' }, {}],
    ['a dose too many perhaps', { 'extra-dose': 'unknown' }, {}],
    ['a little above the plan', {}, tooMuch],
    ['a dose too many, and none left', { 'extra-dose': 'yes', 'no-tablets-left': 'yes' }, {}],
  ] as const)('of %s is the poisons line', (_, answers, context) => {
    expect(next(answers, context)).toEqual({ step: 'urgent.poisons', call: 'poisons', also: ['emergency'] });
  });

  it.each([
    ['a refill that was missed', { 'pump-refill-missed': 'yes' }, {}, 'urgent.pump'],
    ['a pump, and no tablets left', { 'no-tablets-left': 'yes' }, pump, 'urgent.pump'],
    ['no tablets left', { 'no-tablets-left': 'yes' }, {}, 'urgent.supply'],
    ['confusion', { confusion: 'yes', 'severe-confusion': 'no' }, {}, 'urgent'],
    ['confusion, and tablets that nobody counted', { confusion: 'yes', 'no-tablets-left': 'unknown' }, {}, 'urgent'],
    ['a day without a dose', {}, { hoursSinceLastDose: 24 }, 'urgent'],
  ] as const)('of %s is the clinic, else the poisons line', (_, answers, context, step) => {
    expect(next(answers, context)).toEqual({ step, call: 'clinic-else-poisons', also: ['emergency'] });
  });
});

describe('The next step within two days (R5)', () => {
  it('of a sign is the clinic', () => {
    expect(next({ fever: 'yes' })).toEqual({ step: 'contact', call: 'clinic-else-emergency', also: ['poisons'] });
  });

  it('of questions left open is the clinic, to answer them', () => {
    const asking = { step: 'contact.ask', call: 'clinic-else-emergency', also: ['poisons'] };
    expect(next({ 'no-tablets-left': 'unknown' })).toEqual(asking);
    expect(told(form({})).next).toEqual(asking);
  });
});

describe('The next step where nothing is told', () => {
  it('is to watch, with the clinic to call', () => {
    expect(next({})).toEqual({ step: 'watch', call: 'clinic-else-emergency', also: [] });
  });
});
