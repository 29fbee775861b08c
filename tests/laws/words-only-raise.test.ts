import { questionCodes } from '@steady/engine/triage';
import { facts } from '@steady/knowledge';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withWords } from '../../packages/exchange/src/api/told-in-words.ts';
import { alarmWords } from '../../packages/language/src/en/alarm-words.ts';
import { slowingWords } from '../../packages/language/src/en/slowing-words.ts';
import { patience, tryOn } from './law.ts';
import { anyForm, urgency } from './triage-forms.ts';

const phrases = [...questionCodes.flatMap((code) => [...alarmWords[code]]), ...Object.values(slowingWords).flat()].map(
  (phrase) =>
    phrase
      .split(' ')
      .map((word) => word.split('/')[0] ?? word)
      .join(' ')
      .replaceAll('#', '20')
      .replaceAll('*', ''),
);
const besides = [
  'no',
  'not on dialysis',
  'no alcohol',
  'my kidneys are fine',
  'on dialysis',
  'kidney failure',
  'CKD stage 3',
  'acute kidney injury',
  'on morphine',
  'some vodka',
  'paraplegia T4',
  'all good',
  'my pump',
  'the tap drips',
];

const sentence = fc
  .array(fc.oneof(fc.constantFrom(...phrases), fc.constantFrom(...besides)), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(' and '));

describe('Words of their own', patience, () => {
  it('never bring a form to less than it comes to without them (R2, R8)', () => {
    tryOn(fc.tuple(anyForm, sentence), ([form, text]) => {
      const { alarms, ...words } = withWords(form, text, facts);
      const withThem = { ...form, ...words, alarms: [...form.alarms, ...alarms] };
      expect(urgency(withThem)).toBeGreaterThanOrEqual(urgency(form));
    });
  });

  it('never come to less with one sentence more (R2, R8)', () => {
    tryOn(fc.tuple(anyForm, sentence, sentence), ([form, one, other]) => {
      const at = (text: string) => urgency({ ...form, ...withWords(form, text, facts) });
      expect(at(`${one}. ${other}`)).toBeGreaterThanOrEqual(Math.max(at(one), at(other)));
    });
  });
});
