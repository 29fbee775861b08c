import {
  buildPlan,
  concentration,
  dailyDose,
  type LocalTime,
  oral,
  type Pace,
  type PlanRequest,
  type Product,
  volume,
} from '@steady/engine';
import { readPlanRequest } from '@steady/exchange';
import { facts } from '@steady/knowledge';

/** What a piece of work takes, and what another takes that ran in turn with it. */
export interface Measured {
  /** Milliseconds of the median run. */
  readonly time: number;
  /** The same as a multiple of the other's. */
  readonly ratio: number;
}

/**
 * Measures some work beside another, one run of each in turn after both are warm: what else the machine does meanwhile
 * slows both alike, so that the ratio belongs to the work.
 */
export function beside(other: () => void, work: () => void, runs = 31): Measured {
  for (let i = 0; i < 10; i++) {
    other();
    work();
  }
  const times = Array.from({ length: runs }, () => [timeOf(other), timeOf(work)] as const);
  const [usual, time] = [median(times.map(([first]) => first)), median(times.map(([, second]) => second))];
  return { time, ratio: time / usual };
}

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] as number;
}

/** A tablet of some milligrams with a score line. */
export function tablet(milligrams: number): Product {
  return { form: 'tablet', id: `t${milligrams}`, strength: oral(milligrams * 1000), scored: true };
}

/** A liquid of 1 mg in 1 mL, measured to a mark in millilitres. */
export function liquid(mark: number): Product {
  return { form: 'liquid', id: 'liquid', strength: concentration(1000), mark: volume(mark * 1000) };
}

/** The same cut all the way, as small as the weeks allow in whole 5 mg. */
export function fixedPace(days: number): Pace {
  const cut = Math.ceil(80 / Math.floor(days / 7) / 5) * 5;
  return { method: 'fixed', change: dailyDose(cut * 1000), everyDays: 7 };
}

/** A taper from 80 mg a day over so many intakes. */
export function taper(intakes: number, products: readonly Product[], pace: Pace): PlanRequest {
  const times = Array.from({ length: intakes }, (_, i) => `${String(6 + i * 3).padStart(2, '0')}:00` as LocalTime);
  const share = Math.floor(80 / intakes / 5) * 5;
  const left = 80 - share * intakes;
  const current = times.map((time, i) => ({ time, dose: oral((share + (i === intakes - 1 ? left : 0)) * 1000) }));
  const read = readPlanRequest({
    purpose: 'taper',
    start: '2026-12-01',
    timeZone: 'Europe/London',
    current: times.map((time) => ({ time, dose: { value: 20, unit: 'mg' } })),
    target: { value: 0, unit: 'mg/d' },
    products: [{ id: 't10', form: 'tablet', strength: { value: 10, unit: 'mg' }, scored: true }],
    pace: { method: 'label' },
    patient: { region: 'UK' },
  });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return { ...read.value, current, products, pace };
}

/** Builds the plan, and fails where it cannot be built: a refusal is no measurement. */
export function build(request: PlanRequest): () => void {
  return () => {
    const answer = buildPlan(request, facts);
    if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  };
}
