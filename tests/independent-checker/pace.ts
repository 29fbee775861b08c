import { makeableOf } from './doses.ts';
import { thousandths } from './exact.ts';
import { type Case, inUse, total, violationsIf } from './reading.ts';
import type { Violation } from './wire.ts';

/** The plan is the one that was asked for: nobody moves a clinician's numbers. */
export function checkPace(given: Case): readonly Violation[] {
  if (given.request.changes?.length) return [];
  switch (given.request.pace.method) {
    case 'fixed':
      return checkFixed(given);
    case 'percent':
      return checkPercent(given);
    case 'gentlest':
      return checkGentlest(given);
    case 'chosen':
      return checkChosen(given);
    case 'label':
      return given.isTaper ? checkLabel(given) : [];
  }
}

/** Every change is the one asked; only the first may be smaller (today's dose cannot be made), and the last. */
function checkFixed({ request, steps, before, isTaper, answer, times, current }: Case): readonly Violation[] {
  if (request.pace.method !== 'fixed') return [];
  const asked = thousandths((isTaper ? request.pace.cut : request.pace.rise) ?? { value: 0, unit: '' }, 'mg/d');
  const { everyDays } = request.pace;
  const makesToday = times.every(
    (_, i) => makeableOf(inUse(request.products)).cost(current[i] as bigint) !== undefined,
  );
  const saysFirst = answer.findings.some(({ code }) => code === 'taper.first-cut-smaller');
  return steps.flatMap(({ at, daily, wire }, i) => {
    const from = steps[i - 1]?.daily ?? before;
    const by = isTaper ? from - daily : daily - from;
    const isLast = i === steps.length - 1;
    const starts = i === 0 && before === 0n;
    const mayBeLess = isLast || (i === 0 && isTaper && !makesToday && saysFirst);
    return violationsIf('TAP-32', at, [
      [!starts && by > asked, `changes by ${by}, not by ${asked}`],
      [!starts && by < asked && !mayBeLess, `changes by only ${by}, not by ${asked}`],
      [wire.days !== null && wire.days !== everyDays, `lasts ${wire.days} days, not ${everyDays}`],
    ]);
  });
}

/**
 * No cut above the percent, but where no smaller one can be made; then it is said. Where the way must end at a dose that
 * was asked for, a smaller cut may lead past it, so only ways to the smallest dose are looked at.
 */
function checkPercent({ request, steps, before, current, answer, target }: Case): readonly Violation[] {
  if (request.pace.method !== 'percent') return [];
  const percent = thousandths({ value: request.pace.percent ?? request.pace.cut?.value ?? 0, unit: '%' }, '%');
  const said = answer.findings.some(({ code }) => code === 'taper.cut-above-percent');
  const doses = makeableOf(inUse(request.products));
  let above = false;
  const violations = steps.flatMap(({ at, daily }, i) => {
    const from = steps[i - 1]?.daily ?? before;
    const slots = steps[i - 1]?.slots ?? current;
    if ((from - daily) * 100_000n <= from * percent) return [];
    above = true;
    const free = target === 0n && request.pace.method === 'percent' && request.pace.last === undefined;
    const smaller = free
      ? totals(slots.map((most) => doses.upTo(most))).filter((sum) => sum < from && sum > daily)
      : [];
    return violationsIf('TAP-31', at, [
      [smaller.length > 0, `cuts to ${daily} though ${smaller} could be made`],
      [daily < target, 'goes under the target'],
    ]);
  });
  return [
    ...violations,
    ...violationsIf('TAP-31', '/findings', [[above !== said, `taper.cut-above-percent is ${said}, not ${above}`]]),
  ];
}

/** All the days asked, no step shorter and no cut larger than allowed, and a last dose as asked or low enough. */
function checkGentlest({ request, steps, before, current, target }: Case): readonly Violation[] {
  if (request.pace.method !== 'gentlest') return [];
  const { days, stepDays = 7, cut = { value: 10, unit: 'mg/d' }, last } = request.pace;
  const closed = steps.flatMap(({ wire }) => wire.days ?? []);
  const cuts = steps.map(({ daily }, i) => (steps[i - 1]?.daily ?? before) - daily);
  const doses = makeableOf(inUse(request.products));
  const least = totals(current.map((most) => doses.upTo(most))).find((sum) => sum > 0n);
  const end = target > 0n ? target : last && thousandths(last, 'mg/d');
  const ended = steps.at(-1)?.daily as bigint;
  const highest = least !== undefined && least > 10_000n ? least : 10_000n;
  return violationsIf('P6', '/plan/steps', [
    [closed.length > 0 && closed.reduce((a, b) => a + b, 0) !== days, `${closed} days are not ${days}`],
    [closed.some((length) => length < stepDays), `a step is shorter than ${stepDays} days`],
    [cuts.some((size) => size > thousandths(cut, 'mg/d')), `a cut is larger than ${cut.value}`],
    [end !== undefined && ended !== end, `ends at ${ended}, not at ${end}`],
    [end === undefined && ended > highest, `ends at ${ended}, above ${highest}`],
  ]);
}

function checkChosen({ request: { pace }, steps }: Case): readonly Violation[] {
  if (pace.method !== 'chosen') return [];
  const asked = pace.steps.map(({ daily }) => thousandths(daily, 'mg/d'));
  return violationsIf('TAP-32', '/plan/steps', [
    [`${asked}` !== `${steps.map(({ daily }) => daily)}`, `the doses are not the chosen ${asked}`],
    [steps.some(({ wire }, i) => wire.days !== null && wire.days !== pace.steps[i]?.days), 'the days are not chosen'],
  ]);
}

/** Within the longest window a label gives, which is two weeks. */
function checkLabel({ steps }: Case): readonly Violation[] {
  const days = steps.reduce((sum, { wire }) => sum + (wire.days ?? 0), 0);
  return violationsIf('TAP-01', '/plan/steps', [[days > 14, `takes ${days} days`]]);
}

/** Every daily dose that slots with these doses can come to, rising. */
export function totals(slots: readonly (readonly bigint[])[]): readonly bigint[] {
  let sums = new Set([0n]);
  for (const doses of slots) sums = new Set([...sums].flatMap((sum) => doses.map((dose) => total([sum, dose]))));
  return [...sums].sort((a, b) => (a < b ? -1 : 1));
}
