import { facts } from '@steady/knowledge';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkPlan, checks } from '../independent-checker/check-plan.ts';
import type { WireAnswer, WireRequest } from '../independent-checker/wire.ts';
import { answerTo, type WireOutcome } from './answer.ts';
import { cases, patience, seed, tryOn } from './law.ts';

type Look = keyof typeof checks;

/**
 * The laws that every plan keeps, tried on plans of one kind. The plans are made once and every law looks at all of them;
 * one that is broken is tried again by itself, so that the smallest request that breaks it is shown.
 */
export function lawsOfPlans(kind: string, some: fc.Arbitrary<WireRequest>): void {
  let outcomes: readonly (readonly [WireRequest, WireOutcome])[] = [];
  beforeAll(() => {
    outcomes = fc.sample(some, { numRuns: cases, seed }).map((request) => [request, answerTo(request)]);
  }, patience.timeout);

  const plans = () => outcomes.flatMap(([request, { answer }]) => (answer === undefined ? [] : [{ request, answer }]));

  const findNothing = (look: Look) => {
    if (plans().every(({ request, answer }) => violationsOf(look, request, answer) === '')) return;
    tryOn(some, (request) => {
      const { answer } = answerTo(request);
      if (answer !== undefined) expect(violationsOf(look, request, answer)).toBe('');
    });
  };

  describe(`In every ${kind}`, patience, () => {
    it('each dose is made exactly of whole and half units, with the fewest (P2, U1, U5, K3)', () => {
      findNothing('doses');
    });

    it('each day is covered once, up to an end of the right kind (P8)', () => {
      findNothing('days');
    });

    it('the dose goes one way but in a step back, slot by slot, and days are even (P5, P7, TAP-22, TAP-25)', () => {
      findNothing('way');
    });

    it('what goes past a limit is said and to be signed, and nothing goes past a ceiling (P1, P4, P6)', () => {
      findNothing('limits');
    });

    it('nobody moves the numbers of a clinician: cuts, percents, days and last doses (P6, TAP-31, TAP-32)', () => {
      findNothing('pace');
    });

    it('what is dispensed is what is planned and the reserve, product by product (P3, TAP-23)', () => {
      findNothing('supply');
    });

    it('the numbers it is compared by are those of its steps (K4)', () => {
      findNothing('measures');
    });

    it('each finding names known facts, and the basis holds all of them (P15)', () => {
      findNothing('reasons');
      const named = plans().flatMap(({ answer }) => answer.basis.map(({ fact }) => fact));
      expect([...new Set(named)].filter((fact) => !Object.hasOwn(facts, fact))).toEqual([]);
    });

    it('a ceiling never blocks a taper, also one that starts above it (P12)', () => {
      const blocked = outcomes
        .filter(([{ purpose }]) => purpose === 'taper')
        .flatMap(([, { problems = [] }]) => problems.map(({ code }) => code))
        .filter((code) => code === 'dose.above-ceiling' || code === 'dose.above-limit');
      expect(blocked).toEqual([]);
    });

    it('there are enough plans for the laws to mean something', () => {
      expect(plans().length).toBeGreaterThan(cases / 4);
    });
  });
}

function violationsOf(look: Look, request: WireRequest, answer: WireAnswer): string {
  return checkPlan(request, answer, [checks[look]])
    .map(({ breaks, at, says }) => `${breaks} ${at}: ${says}`)
    .join('\n');
}
