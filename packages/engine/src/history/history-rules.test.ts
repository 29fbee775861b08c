import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { findingCodes } from '../safety/finding-codes.ts';
import { steady } from './examples.ts';
import { historyRules, judgeHistory } from './history-rules.ts';

for (const { code, examples, judge } of historyRules) {
  describe(`The rule ${code}`, () => {
    for (const { given, seen, verdict, severity } of examples) {
      it(`given ${given}: ${verdict}${severity ? `, ${severity}` : ''}`, () => {
        const finding = judge(seen, facts);
        expect(finding?.verdict ?? 'silent').toBe(verdict);
        if (severity) expect(finding?.severity).toBe(severity);
        if (finding) expect(finding.code).toBe(code);
      });
    }

    it('cites facts that exist, and carries values that JSON can carry', () => {
      for (const finding of examples.flatMap(({ seen }) => judge(seen, facts) ?? [])) {
        expect(finding.cites.length).toBeGreaterThan(0);
        expect(finding.cites.filter((id) => !(id in facts))).toEqual([]);
        expect(JSON.parse(JSON.stringify(finding))).toEqual(finding);
      }
    });

    it('has an example on each side', () => {
      const verdicts = new Set(examples.map(({ verdict }) => verdict));
      expect(verdicts).toContain('silent');
      expect(verdicts.size).toBeGreaterThanOrEqual(2);
    });
  });
}

describe('The rules about weeks and months together', () => {
  it('are each there once, in the order of the codes', () => {
    const places = historyRules.map(({ code }) => findingCodes.indexOf(code));
    expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
  });

  it('say nothing of somebody steady: the same dose, the same tablets, a visit now and then (H28)', () => {
    expect(judgeHistory(steady, facts)).toEqual([]);
  });

  it('put the most pressing first', () => {
    const [driving, switched] = ['driving.not-yet', 'switch.not-in-plan'].map((code) =>
      historyRules.find((rule) => rule.code === code)?.examples.find(({ verdict }) => verdict === 'applies'),
    );
    const seen = { ...steady, ...driving?.seen, packs: switched?.seen.packs ?? [] };
    expect(judgeHistory(seen, facts).map(({ code }) => code)).toEqual(['switch.not-in-plan', 'driving.not-yet']);
  });
});
