import { describe, expect, it } from 'vitest';
import { indexTops } from './index-tops.ts';

describe('Where the illustrative index is highest (H41)', () => {
  it('is told of the band by itself: it rises on while the middle stays the same', () => {
    const p50 = [0, 3, 7, 7, 7, 6];
    const p95 = [2, 8, 14, 17, 18, 16];
    expect(indexTops({ p50, p95 })).toEqual({ middle: 2, upper: 4 });
  });

  it('is the first time of the same height', () => {
    expect(indexTops({ p50: [0, 0], p95: [1, 1] })).toEqual({ middle: 0, upper: 0 });
  });
});
