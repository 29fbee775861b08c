import { historyRules } from '@steady/engine';
import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { sayIn } from './say.ts';
import { sayToPerson } from './say-to-person.ts';

const say = sayIn('en');
const cases = historyRules.flatMap(({ code, examples, judge }) =>
  examples.flatMap(({ given, seen }) => {
    const finding = judge(seen, facts);
    return finding === undefined ? [] : [{ code, given, text: sayToPerson(finding, say)?.replaceAll('\u00a0', ' ') }];
  }),
);
const textOf = (code: string, given: string) => cases.find((one) => one.code === code && one.given === given)?.text;

describe('What the weeks and months of a record say to the person', () => {
  it('is whole for every example of every rule: no gap, no bare unit, no code', () => {
    for (const { code, given, text } of cases) {
      if (text === undefined) continue;
      expect(text, `${code}, ${given}`).toMatch(/^[A-Z].*\.$/);
      expect(text, `${code}, ${given}`).not.toMatch(/\{|\}|undefined|\[object|\bunknown\b| {2}|\.\./);
    }
  });

  it('names the last day without driving, and none while symptoms stand', () => {
    expect(textOf('driving.not-yet', 'a rise three days ago')).toBe(
      'Your medicine changed on Saturday 28 November 2026. Do not drive or use machines until the end of Tuesday 1 December 2026. Wait longer if you feel sleepy, dizzy or weak. Never drive after alcohol, or to test it. Ask your clinic before you drive if you are not sure.',
    );
    expect(textOf('driving.not-yet', 'a rise ten days ago, and dizziness that stands')).toContain(
      'Wait until you have felt well for 3 days.',
    );
  });

  it('leaves a dose that climbs, and what it may mean, to the clinic', () => {
    const silent = cases.filter(({ text }) => text === undefined).map(({ code }) => code);
    expect([...new Set(silent)]).toEqual(['tolerance.dose-rises']);
  });
});
