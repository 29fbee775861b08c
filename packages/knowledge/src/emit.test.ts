import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { knowledgeDocument } from './emit.ts';
import { facts } from './facts.ts';

describe('The facts as one document', () => {
  it('stand in knowledge.json exactly as the package has them', () => {
    expect(readFileSync(new URL('../knowledge.json', import.meta.url), 'utf8')).toBe(knowledgeDocument());
  });

  it('keep every fact, in the order of the ids', () => {
    expect(Object.keys(JSON.parse(knowledgeDocument()).facts)).toEqual(Object.keys(facts).sort());
  });
});
