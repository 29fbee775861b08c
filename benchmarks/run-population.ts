/**
 * What a virtual population costs: 84 days, three doses a day, 2,016 hours, exact 5, 50 and 95 % quantiles at each. Medians
 * of runs taken in turn, and ratios of the same run: absolute times belong to the machine. Part of `npm run bench`.
 */
import { cpus } from 'node:os';
import { openPopulationCrew } from '@steady/exchange/population';
import Table from 'cli-table3';
import { crewed, difference, hours, ours, partsAlone, plainLoop } from './population.ts';
import { memory } from './population-memory.ts';

const cores = cpus().length;
const crew = openPopulationCrew({ size: cores });
const table = new Table({
  head: [
    'patients',
    'plain loop',
    'ours, one core',
    'faster',
    `ours, ${cores} workers`,
    'than one',
    'as parts',
    'points a second',
    'memory',
  ],
  style: { head: [], border: [] },
});

const alone: number[] = [];
for (const [patients, runs] of [
  [1000, 15],
  [10_000, 3],
] as const) {
  const largest = difference(ours(patients), plainLoop(patients));
  if (largest > 1e-9) throw new Error(`the plain loop has other quantiles: ${largest}`);
  // each worker has a compiler of its own, which the main thread has had by now
  for (let warm = 0; warm < 20; warm++) await crewed(crew, patients);

  const times: number[][] = [];
  for (let run = 0; run < runs; run++) {
    times.push([
      await timeOf(() => plainLoop(patients)),
      await timeOf(() => ours(patients)),
      await timeOf(() => crewed(crew, patients)),
      await slowestOf(partsAlone(patients, cores)),
    ]);
  }
  const [loop, one, all, part] = [0, 1, 2, 3].map((way) => median(times.map((each) => each[way] as number))) as [
    number,
    number,
    number,
    number,
  ];
  alone.push(one);
  const millions = (time: number) => ((patients * hours.length) / time / 1000).toFixed(0);
  table.push([
    patients.toLocaleString('en'),
    `${loop.toFixed(1)} ms`,
    `${one.toFixed(1)} ms`,
    `${(loop / one).toFixed(1)} x`,
    `${all.toFixed(1)} ms`,
    `${(one / all).toFixed(2)} x`,
    `${(one / part).toFixed(2)} x`,
    `${millions(one)} and ${millions(all)} million`,
    `${memory(patients).toFixed(0)} MiB`,
  ]);
}
await crew.close();
const [few = 0, many = 0] = alone;
process.stdout.write(
  `A virtual population, drawn, followed for 84 days and read every hour. The plain loop sorts each hour; both agree to 1e-9.\n${table.toString()}\n` +
    `"as parts" is what the workers would gain on idle cores: the longest of their parts, one after the other on one core.\n` +
    `Ten times the patients take ${(many / few).toFixed(1)} times as long on one core.\n`,
);

async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function slowestOf(parts: readonly (() => unknown)[]): Promise<number> {
  let slowest = 0;
  for (const part of parts) slowest = Math.max(slowest, await timeOf(part));
  return slowest;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] as number;
}
