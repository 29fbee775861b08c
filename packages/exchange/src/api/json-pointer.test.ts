import { describe, expect, it } from 'vitest';
import { pointerTo, valueAt } from './json-pointer.ts';

describe('A JSON Pointer', () => {
  it('names fields and places from the outside in', () => {
    expect(pointerTo(['current', 0, 'dose'])).toBe('/current/0/dose');
  });

  it('is empty for the whole document', () => {
    expect(pointerTo([])).toBe('');
  });

  it('writes a tilde as ~0 and a slash as ~1', () => {
    expect(pointerTo(['a/b', '~1'])).toBe('/a~1b/~01');
  });
});

describe('The value at a path', () => {
  it('is what the document holds there', () => {
    expect(valueAt({ current: [{ time: '08:00' }] }, ['current', 0, 'time'])).toBe('08:00');
  });

  it('is nothing where the document only inherits it', () => {
    expect(valueAt({}, ['constructor'])).toBeUndefined();
    expect(valueAt([], ['length', 'x'])).toBeUndefined();
  });
});
