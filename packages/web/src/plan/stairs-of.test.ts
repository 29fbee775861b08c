import { describe, expect, it } from 'vitest';
import { drawn, say } from './drawn.examples.ts';
import { stairsOf } from './stairs-of.ts';

describe('What is drawn of a plan', () => {
  it('goes on for 14 days at least after the last dose, in which somebody is watched daily (H41, WD-15)', () => {
    for (const everyDays of ['2', '30']) {
      const last = stairsOf(drawn({ method: 'fixed', fixedBy: '10', fixedDays: everyDays }), say).treads.at(-1);
      expect(last?.daily).toBe(0);
      expect((last?.to ?? 0) - (last?.from ?? 0)).toBeGreaterThanOrEqual(14);
    }
  });

  it('begins with what is taken before it', () => {
    const first = stairsOf(drawn({ method: 'fixed', fixedBy: '10', fixedDays: '14' }), say).treads[0];
    expect(first).toMatchObject({ to: 0, daily: 60 });
  });
});
