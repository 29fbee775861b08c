import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { drawPerson, personOf } from '../../packages/engine/src/pharmacokinetics/draws.ts';
import { drawAssumptions } from '../../packages/engine/src/pharmacokinetics/withdrawal-assumptions.ts';
import {
  type IndexQuestion,
  indexDraws,
  type WithdrawalIndex,
  withdrawalIndex,
} from '../../packages/engine/src/pharmacokinetics/withdrawal-index.ts';
import { type Course, traceWithdrawal } from '../../packages/engine/src/pharmacokinetics/withdrawal-model.ts';
import { type AskedCourse, byMouth, followedBy, personWith, stopped, taper } from './withdrawal-regimens.ts';

/** KIN-V1. */
const variability = { clearance: 0.3, volume: 0.4, absorptionRate: 0.45, lag: 0.3 };

const asked: IndexQuestion = {
  ...stopped(80, 180),
  typical: personWith(),
  variability,
  subject: { age: 40, conditions: [], monthsOnBaclofen: 0 },
  observe: [0, 12, 24, 36.1, 48, 72, 168],
  seed: 1,
};

function answered(other: Partial<IndexQuestion> = {}, draws?: number): WithdrawalIndex {
  const answer = withdrawalIndex({ ...asked, ...other }, facts, draws);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.value;
}

function problemsOf(other: Partial<IndexQuestion>) {
  const answer = withdrawalIndex({ ...asked, ...other }, facts, 1);
  return answer.ok ? [] : answer.problems;
}

describe('The withdrawal index', () => {
  it('comes with its label, its band and the number of people drawn, or not at all (H41)', () => {
    expect(answered()).toMatchObject({ label: 'withdrawal.label', at: asked.observe, draws: indexDraws });
    expect(Object.keys(answered({}, 20)).sort()).toEqual(
      ['at', 'cannotTell', 'cites', 'draws', 'label', 'p5', 'p50', 'p95'].sort(),
    );
    expect(indexDraws).toBe(500);
  });

  it('is a band of whole numbers, so that no face can show a decimal', () => {
    const { p5, p50, p95 } = answered();
    for (const row of [p5, p50, p95]) {
      expect(row).toHaveLength(asked.observe.length);
      expect(row.every((value) => Number.isInteger(value) && value >= 0 && value <= 100)).toBe(true);
    }
    expect(p50.every((middle, i) => (p5[i] ?? 101) <= middle && middle <= (p95[i] ?? -1))).toBe(true);
    expect(p95.every((high, i) => i < 3 || high - (p5[i] ?? 0) > 20)).toBe(true);
  });

  it('is the same for the same seed, and another for another', () => {
    expect(answered({}, 50)).toEqual(answered({}, 50));
    expect(answered({}, 50)).not.toEqual(answered({ seed: 2 }, 50));
  });

  it('does not depend on when else somebody looks', () => {
    const alone = answered({ observe: [48] }, 50);
    const among = answered({}, 50);
    expect([alone.p5[0], alone.p50[0], alone.p95[0]]).toEqual([among.p5[4], among.p50[4], among.p95[4]]);
  });

  it('rises where the kidneys fail on the way, for each person by their own clearance', () => {
    const doses = followedBy(Array.from({ length: 14 }, () => 80)).doses;
    const failing: AskedCourse = { ...stopped(80, 30), doses, changes: [{ at: 24, clearance: 3 }] };
    const well: AskedCourse = { ...failing, doses, changes: [] };
    const at = [24 * 14 + 72];
    expect(answered({ ...failing, observe: at }, 100).p50[0]).toBeGreaterThan(
      answered({ ...well, observe: at }, 100).p50[0] ?? 100,
    );
  });

  it('INV-011: after a sudden stop rises within days, and has eased within two weeks', () => {
    const { p50 } = answered({ observe: [0, 24, 48, 72, 24 * 7, 24 * 14] }, 100);
    const highest = Math.max(...p50);
    expect(p50.indexOf(highest)).toBeGreaterThan(0);
    expect(p50.indexOf(highest)).toBeLessThanOrEqual(3);
    expect(p50[5]).toBeLessThan(highest / 2);
  });

  it('INV-012, INV-235: is higher after a larger dose, and after a longer time with it', () => {
    const at = { observe: [48] };
    const twoDaysAfter = (milligrams: number, days: number) =>
      answered({ ...stopped(milligrams, days), ...at }, 100).p50[0] ?? Number.NaN;
    expect(twoDaysAfter(80, 180)).toBeGreaterThan(twoDaysAfter(30, 180));
    expect(twoDaysAfter(80, 180)).toBeGreaterThan(twoDaysAfter(80, 7));
  });

  it('names what nobody said and would forbid it', () => {
    const unknown = { age: 'unknown', conditions: 'unknown', monthsOnBaclofen: 'unknown' } as const;
    expect(answered({ subject: unknown }, 1).cannotTell).toEqual(['age', 'conditions', 'before']);
    expect(answered({}, 1).cannotTell).toEqual([]);
    const unread = { ...unknown, age: 50, conditions: ['32 weeks along'], monthsOnBaclofen: 0 };
    expect(answered({ subject: unread }, 1).cannotTell).toEqual(['conditions']);
  });

  it('rests on the facts of its assumptions, and on the one that says what it may not do', () => {
    const ids = Object.keys(facts).filter((id) => /^KIN-W\d/.test(id));
    expect(answered({}, 1).cites).toEqual(ids);
  });
});

describe('There is no withdrawal index', () => {
  it.each([
    ['for a child', { subject: { age: 17, conditions: [], monthsOnBaclofen: 0 } }, 'withdrawal.not-for-children'],
    ['for a newborn', { subject: { age: 0, conditions: [], monthsOnBaclofen: 0 } }, 'withdrawal.not-for-children'],
    [
      'in pregnancy',
      { subject: { age: 30, conditions: ['pregnancy'], monthsOnBaclofen: 0 } },
      'withdrawal.not-in-pregnancy',
    ],
    [
      'beside a pump',
      { subject: { age: 30, conditions: ['intrathecal-pump'], monthsOnBaclofen: 0 } },
      'withdrawal.not-with-a-pump',
    ],
    ['with two compartments', twoCompartments(), 'withdrawal.only-one-compartment'],
    ['above 300 mg in a day before', stopped(301, 10), 'withdrawal.not-after-overdose'],
    ['for more months than are told', onBaclofenFor(24, stopped(80, 180)), 'withdrawal.before-not-told'],
    ['for a month of which a day is told', onBaclofenFor(1, doses([0, 10])), 'withdrawal.before-not-told'],
    ['from 150 mg at once', doses([0, 150]), 'withdrawal.not-after-much-at-once'],
    ['from 150 mg within 3 h', doses([0, 75], [2.9, 75]), 'withdrawal.not-after-much-at-once'],
    ['above 300 mg within 24 h', doses([0, 200], [23.9, 101]), 'withdrawal.not-after-overdose'],
  ] as const)('%s', (_, other, code) => {
    expect(problemsOf(other)).toMatchObject([{ code, at: '/withdrawal' }]);
  });

  it('for what is not swallowed, and it says which dose that is', () => {
    const others = [
      { at: 14, milligrams: 10, route: 'intravenous' },
      { at: 14, route: 'intrathecal' },
      { ...byMouth(14, 10), over: 2 },
    ] as const;
    for (const other of others) {
      expect(problemsOf({ doses: [byMouth(8, 10), other] })).toMatchObject([
        { code: 'withdrawal.only-by-mouth', at: '/doses/1/route', values: { route: other.route } },
      ]);
    }
  });

  it('and every reason is named at once', () => {
    const subject = { age: 3, conditions: ['pregnancy', 'intrathecal-pump'], monthsOnBaclofen: 0 };
    expect(problemsOf({ subject, ...stopped(400, 1) })).toHaveLength(4);
  });
});

describe('There is one', () => {
  it.each([
    ['from 18 years on', { subject: { age: 18, conditions: [], monthsOnBaclofen: 0 } }],
    ['at 300 mg a day', stopped(300, 10)],
    [
      'at 300 mg in each 24 h, to the minute',
      doses([0, 75], [3, 75], [12, 75], [15, 75], [24, 75], [27, 75], [36, 75], [39, 75]),
    ],
    ['for as many months as are told', onBaclofenFor(5, stopped(80, 180))],
    ['with other conditions', { subject: { age: 40, conditions: ['epilepsy'], monthsOnBaclofen: 0 } }],
  ] as const)('%s', (_, other) => {
    expect(problemsOf(other)).toEqual([]);
  });
});

/** Section 6.3: the 5, 50 and 95 % of the peaks of 500 people. */
const ranges: readonly (readonly [string, Course, number, readonly [number, number, number]])[] = [
  ['80 mg a day for 6 months, then none', stopped(80, 180), 100, [14, 38, 63]],
  ['the same with a creatinine clearance of 30', stopped(80, 180), 30, [34, 55, 71]],
  ['80 mg a day for 2 weeks, then none', stopped(80, 14), 100, [10, 28, 47]],
  ['60 mg a day for 3 months, then none', stopped(60, 90), 100, [8, 30, 55]],
  ['30 mg a day for 6 months, then none', stopped(30, 180), 100, [2, 14, 37]],
  ['30 mg a day for 2 weeks, then none', stopped(30, 14), 100, [2, 10, 28]],
  ['10 mg a day less each day', taper(10, 1), 100, [11, 31, 56]],
  ['10 mg a day less every 2 days', taper(10, 2), 100, [8, 23, 47]],
  ['10 mg a day less every 3 days', taper(10, 3), 100, [7, 20, 41]],
  ['10 mg a day less every week', taper(10, 7), 100, [5, 13, 30]],
  ['5 mg a day less every week', taper(5, 7), 100, [3, 8, 20]],
  [
    '3 days missed, then the full dose again',
    followedBy([0, 0, 0, ...Array.from({ length: 14 }, () => 80)]),
    100,
    [14, 38, 61],
  ],
];

describe('The range of the peak is that of the reference, within the error of both draws', () => {
  it.each(ranges)('%s', (_, course, creatinineClearance, expected) => {
    const until = untilOf(course);
    const peaks = Float64Array.from({ length: 1000 }, (_, index) => {
      const person = personOf(personWith(creatinineClearance), drawPerson(variability, 1, index));
      const trace = traceWithdrawal(person, drawAssumptions(facts, 1, index), course, until);
      return trace.index.reduce((most, value) => Math.max(most, value), 0);
    }).sort();
    [0.05, 0.5, 0.95].forEach((share, place) => {
      const error = 3 * Math.sqrt(share * (1 - share) * (1 / 500 + 1 / peaks.length));
      const at = (wanted: number) => peaks[Math.round(wanted * (peaks.length - 1))] ?? Number.NaN;
      expect(expected[place], `${share}`).toBeGreaterThanOrEqual(at(share - error) - 0.5);
      expect(expected[place], `${share}`).toBeLessThanOrEqual(at(share + error) + 0.5);
    });
  });
});

/** Ten days after a stop or a taper; where the full dose comes back, until that ends. */
function untilOf({ doses: taken }: Course): number {
  const last = taken.at(-1);
  if (last === undefined) return 24 * 10;
  return last.milligrams === 20 ? last.at : last.at + 24 * 10;
}

function doses(
  ...taken: readonly (readonly [at: number, milligrams: number])[]
): Pick<IndexQuestion, 'before' | 'doses'> {
  return { before: { days: 0, doses: [] }, doses: taken.map(([at, milligrams]) => byMouth(at, milligrams)) };
}

function onBaclofenFor(
  monthsOnBaclofen: number,
  told: Pick<IndexQuestion, 'before' | 'doses'>,
): Partial<IndexQuestion> {
  return { ...told, subject: { age: 40, conditions: [], monthsOnBaclofen } };
}

function twoCompartments(): Pick<IndexQuestion, 'typical'> {
  return { typical: { ...personWith(), transfer: { toPeripheral: 0.4, toCentral: 0.6 } } };
}
