import { describe, expect, it } from 'vitest';
import { isRecentEnough } from './node-version.ts';

describe('The Node a server starts on', () => {
  it.each(['24.11.0', '24.21.0', '25.0.0', '26.3.1'])('may be %s', (version) => {
    expect(isRecentEnough(version)).toBe(true);
  });

  it.each(['24.10.9', '24.2.0', '22.20.0', '20.19.0', '8.0.0'])('may not be %s', (version) => {
    expect(isRecentEnough(version)).toBe(false);
  });
});
