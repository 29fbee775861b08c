import { ceilingFor } from './ceilings.ts';
import { thousandths } from './exact.ts';
import { type Case, type Read, violationsIf } from './reading.ts';
import type { Violation } from './wire.ts';

const largestCut = 10_000n;
const shortestStep = 7;
const largestLast = 10_000n;
const largestRise = 15_000n;
const shortestRise = 3;

/** What goes past a limit is said and must be signed (P4, P6); what goes past a ceiling is not planned at all (P1). */
export function checkLimits(given: Case): readonly Violation[] {
  return given.isTaper ? checkTaper(given) : checkTitration(given);
}

function checkTaper({ steps, before, target, answer }: Case): readonly Violation[] {
  const cuts = steps.map((step, i) => (steps[i - 1]?.daily ?? before) - step.daily);
  const last = steps.at(-1) as Read;
  const toZero = target === 0n && last.wire.days !== null;
  return [
    ...saidIf(
      answer,
      'P6',
      'taper.cut-too-large',
      cuts.some((cut) => cut > largestCut),
    ),
    ...saidIf(
      answer,
      'P6',
      'taper.step-too-short',
      stretches(steps).some((days) => days < shortestStep),
    ),
    ...saidIf(answer, 'P6', 'taper.last-dose-too-large', toZero && last.daily > largestLast),
  ];
}

function checkTitration({ request, steps, before, answer }: Case): readonly Violation[] {
  const rises: { readonly by: bigint; readonly held: number }[] = [];
  let held = Number.POSITIVE_INFINITY;
  steps.forEach((step, i) => {
    const by = step.daily - (steps[i - 1]?.daily ?? before);
    if (by > 0n && step.wire.why !== 'step-back') {
      rises.push({ by, held });
      held = 0;
    }
    held += step.wire.days ?? 0;
  });
  const fast = rises.some(({ by, held }) => by > largestRise || held < shortestRise);
  const highest = steps.map(({ daily }) => daily).sort((a, b) => Number(b - a))[0] as bigint;
  const ceiling = ceilingFor(request);
  const limit = request.limit && thousandths(request.limit, 'mg/d');
  return [
    ...saidIf(answer, 'P4', 'rise.too-fast', fast),
    ...violationsIf('P1', '/plan/steps', [
      [highest > ceiling, `${highest} is above the ceiling ${ceiling}`],
      [limit !== undefined && highest > limit, `${highest} is above the limit of the clinician`],
    ]),
  ];
}

/** A finding to be signed stands exactly where its limit is passed: missing it harms, crying wolf teaches to look away. */
function saidIf({ findings }: Case['answer'], breaks: string, code: string, passed: boolean): readonly Violation[] {
  const said = findings.some((finding) => finding.code === code && finding.verdict === 'applies' && finding.toSign);
  return violationsIf(breaks, '/findings', [
    [passed && !said, `${code} is missing`],
    [!passed && said, `${code} stands for nothing`],
  ]);
}

/**
 * How long each dose is kept: neighbours with the same dose are one stretch. A dose that was left early to step back does
 * not count, and the one stepped back to goes on with the days it had.
 */
function stretches(steps: readonly Read[]): readonly number[] {
  const kept: { daily: bigint; days: number }[] = [];
  for (const { daily, wire } of steps) {
    const left = kept.at(-1);
    if (wire.why === 'step-back' && left !== undefined && left.daily < daily) kept.pop();
    const days = wire.days ?? Number.POSITIVE_INFINITY;
    const same = kept.at(-1);
    if (same?.daily === daily) same.days += days;
    else kept.push({ daily, days });
  }
  return kept.map(({ days }) => days);
}
