import type { Span, TakenDose } from './most-in-periods.ts';
import type { SimulatedDose } from './simulate-request.ts';

/** What runs into a vein evenly. Hours and micrograms. */
interface Infusion {
  readonly at: number;
  readonly micrograms: number;
  readonly over: number;
}

/**
 * What is taken by mouth or goes into a vein, as doses at once: into a vein even more of it reaches the blood. What runs in
 * counts hour by hour, and from the start of each period anew, so that none is without its share; whole micrograms that add up
 * to the doses. However much runs in at the same time, an hour of it is one dose.
 */
export function intoTheBody(doses: readonly SimulatedDose[], periods: readonly Span[]): readonly TakenDose[] {
  const counted = doses.flatMap((dose) =>
    dose.route === 'intrathecal'
      ? []
      : [
          {
            at: dose.at,
            micrograms: Math.round(dose.milligrams * 1000),
            over: dose.route === 'intravenous' ? (dose.over ?? 0) : 0,
          },
        ],
  );
  return [
    ...counted.filter(({ over }) => over === 0).map(({ at, micrograms }) => ({ at, micrograms })),
    ...runningIn(
      counted.filter(({ over }) => over > 0),
      periods,
    ),
  ];
}

function runningIn(infusions: readonly Infusion[], periods: readonly Span[]): readonly TakenDose[] {
  const turns = [
    ...infusions.map(({ at, micrograms, over }) => ({ at, rate: micrograms / over, begun: 1 })),
    ...infusions.map(({ at, micrograms, over }) => ({ at: at + over, rate: -micrograms / over, begun: -1 })),
    ...periods.filter(({ from }) => Number.isFinite(from)).map(({ from }) => ({ at: from, rate: 0, begun: 0 })),
  ].toSorted((a, b) => a.at - b.at);
  const parts: TakenDose[] = [];
  let [running, rate, before] = [0, 0, 0];
  for (const [i, turn] of turns.entries()) {
    running += turn.begun;
    // what has all ended leaves no trace of its rounding
    rate = running === 0 ? 0 : rate + turn.rate;
    const next = turns[i + 1]?.at ?? turn.at;
    for (let at = turn.at; running > 0 && at < next; at++) {
      const until = before + rate * (Math.min(at + 1, next) - at);
      parts.push({ at, micrograms: Math.round(until) - Math.round(before) });
      before = until;
    }
  }
  return parts;
}
