import { readdirSync, readFileSync } from 'node:fs';
import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import waiting from '../../docs/facts-not-used-yet.json' with { type: 'json' };

/** Every source that may rest on a fact: all packages but knowledge itself, without their tests. */
const sources = readdirSync('packages', { recursive: true, encoding: 'utf8' })
  .filter((path) => /^(?!knowledge)[a-z]+\/src\/.*\.tsx?$/.test(path) && !/\.(test|cases)\.tsx?$/.test(path))
  .map((path) => readFileSync(`packages/${path}`, 'utf8'))
  .join('\n');

const ids = Object.keys(facts);
const used = new Set(ids.filter((id) => sources.includes(`'${id}'`)));
const marked = Object.values(waiting).flatMap((group) => group.facts);

describe('The facts in use', () => {
  it('are cited somewhere, or marked as not used yet', () => {
    expect(ids.filter((id) => !used.has(id) && !marked.includes(id))).toEqual([]);
  });

  it('are not marked as unused any more', () => {
    expect(marked.filter((id) => used.has(id))).toEqual([]);
  });

  it('are marked once, under a reason, and by an id that exists', () => {
    expect(marked.filter((id, i) => marked.indexOf(id) !== i || !ids.includes(id))).toEqual([]);
    expect(Object.values(waiting).every(({ reason }) => reason.length > 20)).toBe(true);
  });
});
