import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { calmTaper, calmTitration, knowing, step } from './examples.ts';
import { severities } from './finding.ts';
import { codesOfPlansAndPeople } from './finding-codes.ts';
import { personRules } from './person-rules.ts';
import { judgePlan, planRules } from './plan-rules.ts';
import type { Rule } from './rule.ts';
import type { Seen } from './seen.ts';

/** Findings about how a plan was made; only the planner can know them. */
const madeByThePlanner = [
  'taper.cut-above-percent',
  'taper.first-cut-smaller',
  'taper.gentlest',
  'change.days-instead-of-halves',
  'product.one-liquid',
];

describeRules(planRules);
describeRules(personRules);

/** A rule's examples are its test. */
function describeRules<Shown>(rules: readonly Rule<Shown>[]): void {
  for (const rule of rules) {
    describe(`The rule ${rule.code}`, () => {
      for (const example of rule.examples) {
        const { given, seen, verdict, severity } = example;
        it(`given ${given}: ${verdict}${severity ? `, ${severity}` : ''}`, () => {
          const finding = rule.judge(seen, facts);
          expect(finding?.verdict ?? 'silent').toBe(verdict);
          if (severity) expect(finding?.severity).toBe(severity);
          if (finding) expect(finding.code).toBe(rule.code);
        });
      }

      it('cites facts that exist, and carries values that JSON can carry', () => {
        const findings = rule.examples.flatMap(({ seen }) => rule.judge(seen, facts) ?? []);
        for (const finding of findings) {
          expect(finding.cites.length).toBeGreaterThan(0);
          expect(finding.cites.filter((id) => !(id in facts))).toEqual([]);
          expect(JSON.parse(JSON.stringify(finding))).toEqual(finding);
        }
      });

      it('has an example on each side', () => {
        const verdicts = new Set(rule.examples.map((example) => example.verdict));
        expect(verdicts.size).toBeGreaterThanOrEqual(rule.code === 'plan.never-stop-suddenly' ? 1 : 2);
      });
    });
  }
}

describe('The rules of a plan together', () => {
  it('have one rule for each code that is not made by the planner', () => {
    const expected: readonly string[] = codesOfPlansAndPeople.filter((code) => !madeByThePlanner.includes(code));
    const order = (code: string) => expected.indexOf(code);
    const ruled = [...planRules, ...personRules].map(({ code }) => code);
    expect(ruled.toSorted((a, b) => order(a) - order(b))).toEqual(expected);
    for (const rules of [planRules, personRules]) {
      const places = rules.map(({ code }) => order(code));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });

  it('say little about a calm titration and a calm taper', () => {
    expect(judgePlan(calmTitration, facts).map(({ code }) => code)).toEqual(['plan.never-stop-suddenly']);
    expect(judgePlan(calmTaper, facts).map(({ code }) => code)).toEqual([
      'taper.risk',
      'plan.never-stop-suddenly',
      'taper.pace-is-a-choice',
    ]);
  });

  it('ask for a signature where only a specialist plans, and where a dose or a rise cannot be judged', () => {
    const signed = (seen: Seen) => judgePlan(seen, facts).flatMap(({ code, toSign }) => (toSign ? [code] : []));
    const reduced = 'renal.reduce-oral-dose';
    const pump = knowing(calmTaper, { conditions: ['intrathecal-pump'] });
    const child = knowing({ ...calmTitration, age: 3, region: 'UK' }, { weightKilograms: 'unknown' });
    expect(signed(calmTaper)).toEqual([]);
    expect(signed(pump)).toEqual(['taper.risk']);
    expect(signed({ ...pump, pace: { method: 'chosen', steps: [] } })).toEqual(['taper.risk']);
    expect(signed({ ...calmTitration, age: 0 })).toContain('age.not-established');
    const kidney = { egfr: 60, creatinineClearance: 100 };
    expect(signed({ ...calmTitration, kidney, steps: [step(15_000, 7), step(50_000, null)] })).not.toContain(reduced);
    expect(signed({ ...calmTitration, kidney, steps: [step(15_000, 7), step(54_000, null)] })).toContain(reduced);
    expect(signed(child)).toContain('age.child-rise');
  });

  it('put the most pressing first', () => {
    const found = judgePlan({ ...calmTaper, steps: [], kidney: { egfr: 50, creatinineClearance: 50 } }, facts);
    const ranks = found.map(({ severity }) => severities.indexOf(severity));
    expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
    expect(found[0]).toMatchObject({ code: 'taper.last-dose-too-large', severity: 'danger' });
  });
});
