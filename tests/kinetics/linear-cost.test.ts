import { describe, expect, it } from 'vitest';
import type { DoseEvent } from '../../packages/engine/src/pharmacokinetics/kinetics.ts';
import { momentsOf } from '../../packages/engine/src/pharmacokinetics/moments.ts';
import { concentrations } from '../../packages/engine/src/pharmacokinetics/propagate.ts';
import { person, simulated } from './some-requests.ts';

/** Doses that count how often anybody looks at when they are taken. */
function countedDoses(count: number) {
  let looks = 0;
  const doses = Array.from({ length: count }, (_, i) => ({
    get at() {
      looks++;
      return i;
    },
    route: 'oral' as const,
    milligrams: 1,
  }));
  return { doses, looks: () => looks };
}

describe('The cost of a forecast', () => {
  it('grows with its doses and changes, not with their product (H33)', () => {
    const looksAt = (size: number) => {
      const { doses, looks } = countedDoses(size);
      const changes = Array.from({ length: size }, (_, i) => ({ at: i + 0.5, creatinineClearance: 20 + (i % 90) }));
      simulated({ person: person(70, 100), doses, changes, observe: [size] });
      return looks();
    };
    expect(looksAt(800) / looksAt(400)).toBeLessThan(2.5);
  });

  it('does not change what many doses come to that run in at the same time', () => {
    const parameters = { bioavailability: 1, volume: 49, clearance: 7.9, absorptionRate: 2.5, lag: 0.25 };
    const doses = Array.from(
      { length: 60 },
      (_, i): DoseEvent => ({ at: i / 7, milligrams: 1 + (i % 3), route: i % 2 ? 'oral' : 'intravenous', over: 5 + i }),
    );
    const at = [0, 3, 9.1, 40, 64.9, 80, 500];
    const alone = doses.map((dose) => concentrations(parameters, { doses: [dose], changes: [] }, at));
    const together = concentrations(parameters, { doses, changes: [] }, at);
    for (const [i, level] of together.entries()) {
      const sum = alone.reduce((total, levels) => total + (levels[i] as number), 0);
      expect(Math.abs(level - sum)).toBeLessThanOrEqual(1e-12 * sum);
    }
  });

  it('leaves nothing running in the moments of a population after the last dose has ended', () => {
    const infusion = (at: number, milligrams: number, over: number): DoseEvent => ({
      at,
      milligrams,
      route: 'intravenous',
      over,
    });
    const doses = [infusion(0, 0.3, 3), infusion(1, 0.2, 1), infusion(1, 0.7, 10)];
    const moments = momentsOf({ doses, changes: [{ at: 2, clearance: 4 }] }, 8, [0.5, 20]);
    expect(moments.map(({ at, infused, clearance }) => [at, Number(infused.toFixed(9)), clearance])).toEqual([
      [0, 0.1, 8],
      [0.5, 0.1, 8],
      [1, 0.37, 8],
      [2, 0.17, 4],
      [3, 0.07, 4],
      [11, 0, 4],
      [20, 0, 4],
    ]);
    expect(moments.at(-1)?.infused).toBe(0);
  });
});
