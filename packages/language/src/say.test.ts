import { describe, expect, it } from 'vitest';
import { catalogueOf, type MessageId, sayIn, type Values } from './say.ts';
import { placesOf } from './wording/plain-texts.ts';

const say = sayIn('en');

describe('Saying a sentence', () => {
  it('puts the values in', () => {
    expect(
      say('finding.dose.above-usual.detail', { purpose: 'titrate', target: '80 mg a day', usual: '60 mg a day' }),
    ).toBe('The target is 80 mg a day. The usual range ends at 60 mg a day.');
  });

  it('counts', () => {
    expect(say('amount.days', { value: 1 })).toBe('1\u00a0day');
    expect(say('amount.days', { value: 14 })).toBe('14\u00a0days');
    expect(say('amount.hours', { value: 0.5 })).toBe('0.5\u00a0hours');
    expect(say('amount.days', { value: 1680 })).toBe('1,680\u00a0days');
  });

  it('refuses to leave a gap where a value is missing', () => {
    expect(() => say('finding.dose.above-usual.detail', { target: '80 mg a day' })).toThrow('usual');
    expect(() => say('amount.days')).toThrow('value');
  });

  it('refuses to count what is no number', () => {
    expect(() => say('amount.days', { value: 'some' })).toThrow('number');
  });

  it('leaves out what the sentence says it can do without', () => {
    expect(say('problem.target.not-makeable')).toBe(
      'These products cannot make the target. Choose another target, or add a product.',
    );
  });

  it('refuses a sentence that is not there', () => {
    expect(() => say('nothing' as MessageId)).toThrow('nothing');
    expect(() => say('constructor' as MessageId)).toThrow('constructor');
  });

  it('never reads what people wrote as anything but text', () => {
    for (const value of ['{count}', "'", '<b>', '\\u003cb\\u003e', '\\x41', '#', 'other']) {
      expect(say('problem.text.not-understood', { value })).toContain(`“${value}”`);
    }
  });

  it('has something to say for every id', () => {
    for (const [id, message] of Object.entries(catalogueOf('en'))) {
      const values: Values = Object.fromEntries(
        placesOf(message).map((place) => {
          const [name = '', kind] = place.split(' ');
          return [name, kind === 'text' || kind === 'select' ? 'words' : 2];
        }),
      );
      expect(say(id as MessageId, { ...values, ...numbersOf(message) }).trim(), id).not.toBe('');
    }
  });
});

/** Values that are counted somewhere are numbers everywhere. */
function numbersOf(message: string): Values {
  const counted = placesOf(message).filter((place) => /\b(plural|number|selectordinal)$/.test(place));
  return Object.fromEntries(counted.map((place) => [place.split(' ')[0], 2]));
}
