import { Temporal } from 'temporal-polyfill';
import { type Case, type Read, violationsIf } from './reading.ts';
import type { Violation } from './wire.ts';

/** Each day is covered once (P8), from the day asked for to an end that is of the right kind. */
export function checkDays({ request, answer, isTaper, target, steps }: Case): readonly Violation[] {
  const { end } = answer.plan;
  const last = steps.at(-1) as Read;

  const gaps = steps.flatMap(({ at, wire: { from, days } }, i) => {
    const before = steps[i - 1];
    const begins = before === undefined ? request.start : after(before.wire.from, before.wire.days ?? 0);
    return violationsIf('P8', at, [
      [from !== begins, `begins on ${from}, not on ${begins}`],
      [days === null && i < steps.length - 1, 'is open, but others follow'],
      [days !== null && !(Number.isInteger(days) && days > 0), `has ${days} days`],
    ]);
  });

  const { from, days, why } = last.wire;
  const held = days === null && why === 'hold';
  const kind = days !== null ? (target === 0n ? 'zero' : 'unfinished') : held ? 'held' : 'maintenance';
  const begins = days === null ? from : after(from, days);
  return [
    ...gaps,
    ...violationsIf('P8', '/plan/end', [
      [end.kind !== kind, `is ${end.kind}, not ${kind}`],
      [end.on !== begins, `begins on ${end.on}, not on ${begins}`],
      [isTaper && target === 0n && days === null && !held, 'a taper to zero has an open step'],
      [!isTaper && days !== null && chosenDays(request) === null, 'a titration stops'],
      [last.daily === 0n, 'the last step is a dose of nothing'],
      [!held && target > 0n && last.daily !== target, `ends at ${last.daily}, not at the target ${target}`],
    ]),
  ];
}

/** The days of the last step, where somebody chose them. */
function chosenDays({ pace }: Case['request']): number | null {
  return pace.method === 'chosen' ? (pace.steps.at(-1)?.days ?? null) : null;
}

export function after(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}
