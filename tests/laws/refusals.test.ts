import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thousandths } from '../independent-checker/exact.ts';
import type { WirePace, WireRequest } from '../independent-checker/wire.ts';
import { answerTo, type WireProblem } from './answer.ts';
import { type Everything, everythingOf } from './exhaustive.ts';
import { patience, tryOn } from './law.ts';
import { requests } from './requests.ts';
import { smallTapers } from './small-tapers.ts';
import { gentlest, perDay } from './some-paces.ts';

const cut = fc.constantFrom(1, 2.5, 5, 5, 7.5, 10, 10, 12.5, 15, 20).map(perDay);
const fixed = fc.record({ method: fc.constant('fixed' as const), cut, everyDays: fc.constant(7) });
const chosen = fc
  .uniqueArray(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 4 })
  .map((halves): WirePace => {
    const falling = halves.sort((a, b) => b - a).map((half) => ({ daily: perDay(half * 2.5), days: 7 }));
    return { method: 'chosen', steps: falling };
  });

describe('A refusal is honest', patience, () => {
  const odd: boolean[] = [];

  it('the nearest plan it names can be made', () => {
    tryOn(requests, (request) => {
      const nearest = answerTo(request).problems?.find(({ values }) => values['nearest'] !== undefined);
      if (nearest === undefined) return;
      const changed = { ...request, ...(nearest.values['nearest'] as Partial<WireRequest>), changes: [] };
      // a cut just as small can take as many years as the one asked for
      const stillWrong = answerTo(changed).problems?.filter(({ code }) => code !== 'plan.too-long');
      expect(stillWrong ?? []).toEqual([]);
    });
  });

  it('doses that cannot be made cannot be made in any way, where strengths divide each other', () => {
    tryOn(smallTapers(fc.oneof(fixed, chosen)), (request) => {
      const [problem] = answerTo(request).problems ?? [];
      if (problem === undefined) return;
      const all = everythingOf(request);
      if (all.isGrid) expect([problem.code, isTrue(problem, request, all)]).toEqual([problem.code, true]);
      else odd.push(isTrue(problem, request, all));
    });
  });

  it('where they do not, a way is missed only now and then, since days stay as even as can be', () => {
    expect(odd.filter((honest) => !honest).length).toBeLessThan(Math.max(1, odd.length / 10));
  });

  it('days that are too few are too few by just as much as it says', () => {
    tryOn(smallTapers(gentlest), (request) => {
      const problem = answerTo(request).problems?.find(({ code }) => code === 'pace.days-too-few');
      if (problem === undefined || request.pace.method !== 'gentlest') return;
      const all = everythingOf(request);
      if (!all.isGrid) return;
      const steps = fewestSteps(request, all) - (request.target.value > 0 ? 1 : 0);
      expect(problem.values['fewest']).toBe(Math.max(1, steps) * (request.pace.stepDays ?? 7));
    });
  });
});

/** Whether what a problem claims is so. */
function isTrue({ code }: WireProblem, { pace, target }: WireRequest, all: Everything): boolean {
  const makes = (daily: bigint) => all.dailyDoses.includes(daily);
  switch (code) {
    case 'target.not-makeable':
      return !makes(all.target) || (pace.method === 'chosen' && pace.steps.at(-1)?.daily.value !== target.value);
    case 'plan.not-makeable':
      return all.dailyDoses.every((daily) => daily === 0n || daily >= all.before);
    case 'pace.cut-not-makeable':
      return pace.method === 'fixed' && !all.canFollow(fallingBy(thousandths(pace.cut ?? perDay(0), 'mg/d'), all));
    case 'pace.step-not-makeable':
      return pace.method === 'chosen' && !all.canFollow(pace.steps.map(({ daily }) => thousandths(daily, 'mg/d')));
    default:
      return code === 'pace.steps-not-falling';
  }
}

/** A fixed taper by hand: its last dose is the largest of at most 5 mg, and of at most the cut, else the smallest. */
function fallingBy(size: bigint, { before, target, dailyDoses }: Everything): readonly bigint[] {
  const below = dailyDoses.filter((daily) => daily > 0n && daily < before);
  const last = below.findLast((daily) => daily <= 5000n && daily <= size) ?? (below[0] as bigint);
  const floor = target > 0n ? target : last;
  const doses: bigint[] = [];
  for (let daily = before; daily > floor; doses.push(daily)) {
    let next = daily - size > floor ? daily - size : floor;
    if (doses.length === 0 && !dailyDoses.includes(before)) next = below.find((dose) => dose >= next) ?? next;
    daily = next;
  }
  return doses;
}

/** The fewest steps from today's dose to the end with no cut above the limit. */
function fewestSteps({ pace }: WireRequest, { before, target, dailyDoses }: Everything): number {
  if (pace.method !== 'gentlest') throw new Error('not a gentlest taper');
  const largest = thousandths(pace.cut ?? perDay(10), 'mg/d');
  const least = dailyDoses.find((daily) => daily > 0n) as bigint;
  const asked = target > 0n ? target : pace.last && thousandths(pace.last, 'mg/d');
  const isEnd = (daily: bigint) =>
    asked === undefined ? daily > 0n && daily <= (least > 10_000n ? least : 10_000n) : daily === asked;
  let steps = 0;
  for (let reached = [before]; steps === 0 || !reached.some(isEnd); steps++) {
    const next = dailyDoses.filter((dose) => reached.some((from) => dose < from && from - dose <= largest));
    if (next.length === 0) return Number.POSITIVE_INFINITY;
    reached = next;
  }
  return steps;
}
