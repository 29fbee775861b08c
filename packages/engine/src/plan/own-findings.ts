import { unscaled } from '../quantity/decimal.ts';
import type { Finding, FindingValue } from '../safety/finding.ts';
import type { Alternative, PlanMeasures } from './answer.ts';
import type { Journey } from './changes/journey.ts';
import { type Course, withOneLiquid } from './course.ts';
import type { PlanRequest } from './request.ts';

/** How good a plan is beside others, and whether no other is gentler for certain. */
interface Compared {
  readonly measures: PlanMeasures;
  readonly alternatives: readonly Alternative[];
  readonly isProved: boolean;
}

/** What only the planner knows: where it could not do as it was asked, and how good its optimum is. */
export function ownFindings(
  { pace, purpose, products }: PlanRequest,
  course: Course,
  { stages, daysInsteadOfHalves }: Journey,
  compared: Compared,
): readonly Finding[] {
  const findings: Finding[] = [];
  const first = stages[0];
  if (pace.method === 'percent') {
    const above = stages
      .map((stage, i) => ({ before: stages[i - 1]?.daily ?? course.from, daily: stage.daily }))
      .filter(({ before, daily }) => before > daily && (before - daily) * 100 > before * pace.percent + 1e-6);
    const [worst] = above.sort((a, b) => b.before / b.daily - a.before / a.daily);
    if (worst !== undefined) {
      const share = Math.round(((worst.before - worst.daily) / worst.before) * 1000) / 10;
      findings.push({
        ...quiet('taper.cut-above-percent', 'caution'),
        cites: ['TAP-31'],
        values: {
          asked: pace.percent,
          largest: share,
          from: mgPerDay(worst.before),
          to: mgPerDay(worst.daily),
          count: above.length,
        },
      });
    }
  }
  const switched = course.splits.of(course.from) === undefined;
  if (pace.method === 'fixed' && switched && first !== undefined && purpose === 'taper') {
    const cut = course.from - first.daily;
    if (cut < pace.change.microgramsPerDay) {
      findings.push({
        ...quiet('taper.first-cut-smaller', 'info'),
        cites: ['TAP-32'],
        values: { asked: mgPerDay(pace.change.microgramsPerDay), first: mgPerDay(cut) },
      });
    }
  }
  if (pace.method === 'gentlest') findings.push(optimum(compared));
  const left = products.filter((product) => product.form === 'liquid' && !withOneLiquid(products).includes(product));
  if (left.length > 0) {
    findings.push({
      ...quiet('product.one-liquid', 'caution'),
      cites: ['PROD-10', 'TAP-42'],
      values: {
        left: left
          .map(({ id }) => id)
          .sort()
          .join(', '),
        count: left.length,
      },
    });
  }
  if (daysInsteadOfHalves) {
    findings.push({ ...quiet('change.days-instead-of-halves', 'caution'), cites: ['TAP-25'], values: {} });
  }
  return findings;
}

/** The optimum stated, and by how much other plans of the same length are worse. */
function optimum({ measures, alternatives, isProved }: Compared): Finding {
  const values: Record<string, FindingValue> = {
    proved: isProved ? 'yes' : 'no',
    lastDose: mgPerDay(measures.lastDose),
    largestCut: percentOf(measures.largestShare),
    squaredShares: Math.round(measures.squaredShares * 1e6) / 1e6,
    pieces: measures.pieces,
  };
  for (const { pace, measures: other } of alternatives) {
    values[`${pace.method}LargestCut`] = percentOf(other.largestShare);
    values[`${pace.method}SquaredShares`] = Math.round(other.squaredShares * 1e6) / 1e6;
    values[`${pace.method}LastDose`] = mgPerDay(other.lastDose);
  }
  return { ...quiet('taper.gentlest', 'info'), cites: ['TAP-12', 'LIMIT-P6'], values };
}

function quiet(code: Finding['code'], severity: Finding['severity']) {
  return { code, severity, verdict: 'applies', toSign: false } as const;
}

function mgPerDay(micrograms: number): FindingValue {
  return { value: unscaled(micrograms, 3), unit: 'mg/d' };
}

function percentOf(share: number): number {
  return Math.round(share * 1000) / 10;
}
