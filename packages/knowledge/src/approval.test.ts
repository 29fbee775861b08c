import { describe, expect, it } from 'vitest';
import { isApproved } from './approval.ts';
import type { Confidence, Fact } from './fact.ts';
import { limits } from './limits.ts';

describe('A fact may drive a rule', () => {
  it('when it rests on a text that was read', () => {
    const read: Confidence[] = ['label', 'guideline', 'study', 'reference', 'consumer-article'];
    expect(read.filter((confidence) => !isApproved(factOf(confidence)))).toEqual([]);
  });

  it('not when we derived it or know it only from memory', () => {
    expect(isApproved(factOf('derived'))).toBe(false);
    expect(isApproved(factOf('memory'))).toBe(false);
  });

  it('once somebody has approved our own figure', () => {
    expect(isApproved({ ...factOf('derived'), approved: { by: 'A. Clinician', on: '2026-11-21' } })).toBe(true);
  });
});

describe('Our own limits', () => {
  it('are ours, cite the safety reference, and nobody has approved them yet', () => {
    const wrong = Object.entries(limits).filter(
      ([, limit]) => isApproved(limit) || limit.confidence !== 'derived' || limit.sources[0].source !== 'STEADY',
    );
    expect(wrong).toEqual([]);
  });
});

function factOf(confidence: Confidence): Fact {
  return {
    says: 'A statement.',
    regions: 'any',
    age: 'any',
    route: 'any',
    confidence,
    sources: [],
    checkedOn: '2026-11-21',
  };
}
