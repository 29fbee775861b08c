import { createRequire } from 'node:module';
import type { Parameters, Schedule } from '../../packages/engine/src/pharmacokinetics/kinetics.ts';

/** Gut, central and peripheral in mg, what was eliminated in mg. */
type Amounts = readonly [number, number, number, number];

interface Solver {
  relativeTolerance: number;
  absoluteTolerance: number;
  maxSteps: number;
  solve(slopes: (t: number, y: number[]) => number[], from: number, y: number[], to: number): { y: number[] };
}
const { Solver } = createRequire(import.meta.url)('odex/src/odex.js') as { Solver: new (equations: number) => Solver };

/**
 * Concentrations in ng/mL by integrating the equations as they stand, with a solver that knows nothing of exponentials:
 * dGut = -ka Gut; dCentral = ka Gut - (CL/V + k12) Central + k21 Peripheral + infusions; dPeripheral = k12 Central - k21
 * Peripheral. It goes from one jump to the next.
 */
export function integrated(parameters: Parameters, schedule: Schedule, at: readonly number[]): readonly number[] {
  const jumps = jumpsOf(parameters, schedule);
  const ends = [...new Set([...jumps.keys(), ...at])].toSorted((a, b) => a - b);
  const levels = new Map<number, number>();
  let amounts: Amounts = [0, 0, 0, 0];
  let from = 0;
  for (const to of ends) {
    amounts = passed(parameters, schedule, amounts, from, to);
    levels.set(to, (1000 * amounts[1]) / parameters.volume);
    const [gut, central] = jumps.get(to) ?? [0, 0];
    amounts = [amounts[0] + gut, amounts[1] + central, amounts[2], amounts[3]];
    from = to;
  }
  return at.map((time) => levels.get(time) ?? Number.NaN);
}

/** What comes into gut and blood at once, by its time; where only a rate changes it is nothing. */
function jumpsOf({ bioavailability, lag }: Parameters, { doses, changes }: Schedule): Map<number, [number, number]> {
  const jumps = new Map<number, [number, number]>();
  const add = (at: number, gut: number, central: number) => {
    const [oldGut, oldCentral] = jumps.get(at) ?? [0, 0];
    jumps.set(at, [oldGut + gut, oldCentral + central]);
  };
  for (const { at, milligrams, route, over } of doses) {
    const from = route === 'oral' ? at + lag : at;
    if (over !== undefined) for (const end of [from, from + over]) add(end, 0, 0);
    else if (route === 'oral') add(from, bioavailability * milligrams, 0);
    else add(from, 0, milligrams);
  }
  for (const { at } of changes) add(at, 0, 0);
  return jumps;
}

function passed(parameters: Parameters, schedule: Schedule, amounts: Amounts, from: number, to: number): Amounts {
  if (from === to) return amounts;
  const { absorptionRate: ka, volume, transfer } = parameters;
  const [k12, k21] = [transfer?.toPeripheral ?? 0, transfer?.toCentral ?? 0];
  const middle = (from + to) / 2;
  const changed = schedule.changes.toSorted((a, b) => a.at - b.at).findLast(({ at }) => at < middle);
  const k = (changed?.clearance ?? parameters.clearance) / volume;
  const running = (into: 'oral' | 'intravenous', delay: number) =>
    schedule.doses.reduce(
      (rate, { at, milligrams, route, over }) =>
        route === into && over !== undefined && at + delay < middle && middle < at + delay + over
          ? rate + milligrams / over
          : rate,
      0,
    );
  const infused = running('intravenous', 0);
  const intoGut = parameters.bioavailability * running('oral', parameters.lag);
  const solver = new Solver(4);
  solver.relativeTolerance = 1e-10;
  solver.absoluteTolerance = 1e-13;
  solver.maxSteps = 100_000;
  const slopes = (_: number, [gut = 0, central = 0, peripheral = 0]: number[]) => [
    intoGut - ka * gut,
    ka * gut - (k + k12) * central + k21 * peripheral + infused,
    k12 * central - k21 * peripheral,
    k * central,
  ];
  return solver.solve(slopes, from, [...amounts], to).y as unknown as Amounts;
}
