/**
 * What a plan costs, as medians of warm runs and as ratios against `fixed` of the same run: absolute times belong to the
 * machine, ratios to the work. Run with `npm run bench`.
 */
import { cpus } from 'node:os';
import type { Product } from '@steady/engine';
import Table from 'cli-table3';
import { beside, build, fixedPace, liquid, tablet, taper } from './plan.ts';

const weeks = (count: number) => ({ method: 'gentlest', days: count * 7 }) as const;
const three: readonly Product[] = [tablet(10), tablet(20), liquid(0.5)];
const baseline = build(taper(4, three, fixedPace(182)));

function measure(title: string, rows: readonly (readonly [string, () => void])[]): void {
  const table = new Table({ head: [title, 'median ms', 'against fixed'], style: { head: [], border: [] } });
  for (const [name, work] of rows) {
    const { time, ratio } = beside(baseline, work);
    table.push([name, time.toFixed(2), `${ratio.toFixed(1)} x`]);
  }
  process.stdout.write(`${table.toString()}\n\n`);
}

process.stdout.write(
  `A taper from 80 mg a day, checked and with its findings. Node ${process.version}, ${cpus().length} cores, one used.\n` +
    'Each is measured in turn with the baseline: fixed, 26 weeks, 4 intakes, 3 products.\n\n',
);

measure('26 weeks, 4 intakes', [
  ['fixed, 3 products, marks of 0.5 mL', build(taper(4, three, fixedPace(182)))],
  ['gentlest, tablets of 5, 10 and 20 mg', build(taper(4, [tablet(5), tablet(10), tablet(20)], weeks(26)))],
  ['gentlest, 3 products, marks of 0.5 mL', build(taper(4, three, weeks(26)))],
  ['gentlest, 3 products, marks of 0.1 mL', build(taper(4, [tablet(10), tablet(20), liquid(0.1)], weeks(26)))],
]);

measure('Growth with weeks (gentlest, 3 products)', [
  ...[10, 16, 26, 39, 52].map((count) => [`${count} weeks`, build(taper(4, three, weeks(count)))] as const),
]);

const shelf = [tablet(10), tablet(20), liquid(0.5), tablet(5), tablet(25)];
measure('Growth with products (gentlest, 26 weeks)', [
  ...shelf.map((_, i) => [`${i + 1} of them`, build(taper(4, shelf.slice(0, i + 1), weeks(26)))] as const),
]);

measure('Growth with intakes (gentlest, 26 weeks, 3 products)', [
  ...[1, 2, 3, 4, 5, 6].map((count) => [`${count} intakes`, build(taper(count, three, weeks(26)))] as const),
]);

await import('./run-population.ts');
