import { describe, expect, it } from 'vitest';
import { largestBody, readJson, withinBounds } from './within-bounds.ts';

const refusedAs = (code: string) => ({ ok: false, problems: [{ code, at: '' }] });

describe('Text as JSON', () => {
  it('is read', () => {
    expect(readJson('{"purpose": "taper"}')).toEqual({ ok: true, value: { purpose: 'taper' } });
  });

  it('is refused where it is something else', () => {
    for (const text of ['', '{', 'purpose: taper', "{'a': 1}", '{"a": NaN}', '{"a": 1,}', '[1] 2']) {
      expect(readJson(text), text).toMatchObject(refusedAs('input.not-json'));
    }
  });

  it('is refused above one mebibyte, counted in bytes', () => {
    const wide = 'é'.repeat(largestBody / 2);
    expect(readJson(`"${wide}"`)).toMatchObject(refusedAs('input.too-large'));
    expect(readJson(`"${wide.slice(2)}"`)).toMatchObject({ ok: true });
  });
});

describe('A document', () => {
  it('is 32 levels deep at most', () => {
    const nested = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels));
    expect(withinBounds(nested(32))).toMatchObject({ ok: true });
    expect(withinBounds(nested(33))).toMatchObject(refusedAs('input.too-large'));
  });

  it('holds no more than anybody could mean', () => {
    expect(withinBounds(Array.from({ length: 100_000 }, () => 0))).toMatchObject(refusedAs('input.too-large'));
  });

  it('is refused where it contains itself', () => {
    const circle: unknown[] = [];
    circle.push(circle);
    expect(withinBounds(circle)).toMatchObject(refusedAs('input.too-large'));
  });
});
