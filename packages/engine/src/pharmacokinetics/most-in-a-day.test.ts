import { describe, expect, it } from 'vitest';
import { mostInADay } from './most-in-a-day.ts';

const dose = (at: number, micrograms: number, over?: number) => ({ at, micrograms, ...(over && { over }) });

describe('The most in a day', () => {
  it('is the sum of what falls within 24 h, wherever these begin', () => {
    expect(mostInADay([dose(8, 10), dose(20, 20), dose(31, 40), dose(60, 5)])).toBe(70);
  });

  it('does not count a dose and the one 24 h later together', () => {
    expect(mostInADay([dose(0, 10), dose(24, 10), dose(48, 10)])).toBe(10);
  });

  it('does not depend on the order, and is nothing without doses', () => {
    expect(mostInADay([dose(30, 7), dose(8, 10)])).toBe(17);
    expect(mostInADay([])).toBe(0);
  });

  it('counts of what runs in evenly only what does so within the 24 h', () => {
    expect(mostInADay([dose(0, 240, 240)])).toBe(24);
    expect(mostInADay([dose(0, 240, 12)])).toBe(240);
    expect(mostInADay([dose(0, 240, 240), dose(100, 50)])).toBe(74);
    expect(mostInADay([dose(0, 240, 240), dose(100, 480, 48)])).toBe(264);
  });

  it('adds up without a trace of rounding, however many there were before', () => {
    const pump = Array.from({ length: 2000 }, (_, i) => dose(i * 0.1, 7, 0.1));
    expect(mostInADay([...pump, ...Array.from({ length: 2000 }, (_, i) => dose(500 + i * 0.3, 1))])).toBe(1680);
  });
});
