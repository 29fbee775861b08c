import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { versions } from './versions.ts';

describe('The versions an answer names', () => {
  it('are those of the engine package', () => {
    const manifest = JSON.parse(readFileSync(new URL('../../../engine/package.json', import.meta.url), 'utf8'));
    expect(versions.engine).toBe(manifest.version);
  });
});
