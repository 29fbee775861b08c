import type { FactId, Facts } from '@steady/knowledge';
import { type Outcome, unless } from '../outcome/outcome.ts';
import { drawPerson, personOf, type Variability } from './draws.ts';
import type { ClearanceChange, Parameters } from './kinetics.ts';
import { drawAssumptions } from './withdrawal-assumptions.ts';
import { type AskedDose, type CannotTell, exclusions, type IndexSubject, notKnown } from './withdrawal-exclusions.ts';
import { grid, type SteadyDays, traceWithdrawal } from './withdrawal-model.ts';

/**
 * The illustrative withdrawal index, as the one thing of it that leaves this room: the band of many people, and the label
 * that is shown beside it, word for word, wherever it is shown. There is no single line to be had, and no digit behind
 * the point.
 */
export interface WithdrawalIndex {
  /** The sentence that stands next to the index or its curve, not behind a link. */
  readonly label: 'withdrawal.label';
  /** h from the start. */
  readonly at: readonly number[];
  /** Whole numbers from 0 to 100 at each time: no percentage, no probability and no score. */
  readonly p5: readonly number[];
  readonly p50: readonly number[];
  readonly p95: readonly number[];
  /** How many people were drawn. */
  readonly draws: number;
  /** What nobody said, and would forbid the index if it were so. */
  readonly cannotTell: readonly CannotTell[];
  readonly cites: readonly FactId[];
}

const cites = [
  'KIN-W1',
  'KIN-W2',
  'KIN-W3',
  'KIN-W4',
  'KIN-W5',
  'KIN-W6',
  'KIN-W7',
  'KIN-W8',
  'KIN-W9',
] as const satisfies readonly FactId[];

/** The index is drawn for so many people. */
export const indexDraws = 500;

/** What is asked: what was and will be taken, by whom, and when to look. */
export interface IndexQuestion {
  readonly before: SteadyDays;
  /** From hour 0 on; `at` in hours from there. */
  readonly doses: readonly AskedDose[];
  readonly changes: readonly ClearanceChange[];
  /** The typical person with these inputs: one compartment. */
  readonly typical: Parameters;
  /** Of that person; KIN-V1 unless a model with its own is chosen. */
  readonly variability: Variability;
  readonly subject: IndexSubject;
  /** h from the start, 0 or later. */
  readonly observe: readonly number[];
  readonly seed: number;
}

/**
 * The band of the illustrative index (KIN-W1 to KIN-W9). It chooses, approves and shortens no plan, and nothing that does
 * may import it. A low index never means that it is safe to stop.
 *
 * Problems: those of `exclusions`.
 * Facts:    KIN-W1 to KIN-W7.
 */
export function withdrawalIndex(question: IndexQuestion, facts: Facts, draws = indexDraws): Outcome<WithdrawalIndex> {
  return unless(exclusions(question, facts), () => {
    const { before, typical, variability, subject, observe, seed } = question;
    const doses = question.doses.filter((dose) => dose.route === 'oral');
    const until = Math.max(0, ...observe);
    const drawn = observe.map(() => new Float64Array(draws));
    for (let index = 0; index < draws; index++) {
      const draw = drawPerson(variability, seed, index);
      const person = personOf(typical, draw);
      const changes = question.changes.map(({ at, clearance }) => ({ at, clearance: clearance * draw.clearance }));
      const course = { before, doses, changes };
      const trace = traceWithdrawal(person, drawAssumptions(facts, seed, index), course, until);
      observe.forEach((at, place) => {
        (drawn[place] as Float64Array)[index] = between(trace.index, at);
      });
    }
    for (const values of drawn) values.sort();
    const whole = (share: number) => drawn.map((values) => Math.round(between(values, share * (draws - 1), 1)));
    return {
      label: 'withdrawal.label',
      at: observe,
      p5: whole(0.05),
      p50: whole(0.5),
      p95: whole(0.95),
      draws,
      cannotTell: notKnown(subject),
      cites,
    };
  });
}

/** A value between two points of a row, in a straight line. */
function between(row: Float64Array, at: number, apart = grid): number {
  const place = at / apart;
  const before = Math.min(Math.floor(place), row.length - 1);
  const [low, high] = [row[before] as number, row[Math.min(before + 1, row.length - 1)] as number];
  return low + (place - before) * (high - low);
}
