import { describe, expect, it } from 'vitest';
import { lookedUp } from './looked-up.ts';

describe('What was looked up', () => {
  it('is not looked up again, until there is so much that all of it is forgotten', () => {
    const of = lookedUp<number, number>();
    const looks: number[] = [];
    const look = (key: number) =>
      of(key, () => {
        looks.push(key);
        return key * 2;
      });
    for (const key of [1, 2, 1]) expect(look(key)).toBe(key * 2);
    expect(looks).toEqual([1, 2]);
    for (let key = 3; key <= 10_001; key++) look(key);
    expect(look(1)).toBe(2);
    expect(looks.filter((key) => key === 1)).toHaveLength(2);
  });
});
