import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repeatedFields } from './repeated-fields.ts';

describe('Fields named more than once', () => {
  it('are found, wherever they stand', () => {
    expect(repeatedFields('{"a": 1, "a": 2}')).toEqual(['/a']);
    expect(repeatedFields('{"current": [{"dose": {"value": 20, "unit": "mg", "value": 2}}]}')).toEqual([
      '/current/0/dose/value',
    ]);
    expect(repeatedFields('[[], {"a": {}}, {"a": 1, "b": [1, 2], "a": 3, "b": 4}]')).toEqual(['/2/a', '/2/b']);
  });

  it('are found where they are written in another way', () => {
    expect(repeatedFields('{"a": 1, "\\u0061": 2}')).toEqual(['/a']);
  });

  it('are no values, and no names of another object', () => {
    expect(repeatedFields('{"a": "a", "b": ["a", "a"], "c": {"a": 1}, "d": {"a": 1}}')).toEqual([]);
    expect(repeatedFields('{"a": "{\\"a\\": 1, \\"a\\": 2}", "b": "\\\\"}')).toEqual([]);
  });

  it('are never found in what a program wrote', () => {
    fc.assert(fc.property(fc.json({ depthSize: 'medium' }), (text) => repeatedFields(text).length === 0));
  });
});
