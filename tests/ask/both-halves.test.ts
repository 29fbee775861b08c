import { describe, expect, it } from 'vitest';
import { answerTo } from './ask.ts';

const topicsOf = (question: string) => answerTo(question, 'UK').answers.map(({ topic }) => topic);

describe('A question that names a medicine and the kidneys (H14)', () => {
  it.each([
    ['can I take ibuprofen with my kidney failure', 'ibuprofen'],
    ['eGFR 28 and ibuprofen', 'ibuprofen'],
    ['is gabapentin ok with kidney disease', 'gabapentinoids'],
    ['can I take morphine on dialysis', 'opioids'],
  ])('is answered about both: %s', (question, medicine) => {
    expect(topicsOf(question)).toEqual([medicine, 'kidneys']);
  });

  it('about the kidneys alone is answered about them', () => {
    expect(topicsOf('I have kidney failure')).toContain('kidneys');
  });
});

describe('A question of two doses in place of a missed one (M1, H04)', () => {
  it.each([
    'can I take two now because I forgot one',
    'I forgot one, can I take 2 now',
    'can I take two at once because I missed one',
    'can I take both, I missed the morning one',
    'can I take two doses together because I missed one',
  ])('reads first that two are never taken together: %s', (question) => {
    const [first] = answerTo(question, 'UK').answers;
    expect(first?.text[0]).toBe('Never take two doses together.');
  });

  it('of a missed one alone has the rule of the region', () => {
    expect(topicsOf('I forgot my morning tablet')[0]).toBe('missed-dose');
    expect(topicsOf('will I miss my dose if I fly')[0]).toBe('missed-dose');
  });
});
