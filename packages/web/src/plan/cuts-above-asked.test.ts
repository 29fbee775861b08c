import { describe, expect, it } from 'vitest';
import { sayCutsAboveAsked } from './cuts-above-asked.ts';
import { drawn, liquid, say } from './drawn.examples.ts';

describe('Cuts above what was asked', () => {
  it('are counted, and the first is named: a cut of exactly the share asked is none', () => {
    expect(sayCutsAboveAsked(drawn({ method: 'percent', percent: '10' }), say)).toBe(
      '8 cuts are larger than the 10\u00a0% asked, first in step 4, from 45\u00a0mg to 40\u00a0mg\u00a0a\u00a0day. These products make no smaller cut there.',
    );
  });

  it('leave the last one, to zero, aside', () => {
    expect(sayCutsAboveAsked(drawn({ method: 'percent', percent: '50' }), say)).toBeUndefined();
  });

  it('are not there with a liquid that can be measured finely enough', () => {
    expect(
      sayCutsAboveAsked(drawn({ method: 'percent', percent: '10', last: '5' }, liquid('0.1')), say),
    ).toBeUndefined();
  });

  it.each(['fixed', 'gentlest', 'label'] as const)('are not there with the %s way, which refuses instead', (method) => {
    expect(sayCutsAboveAsked(drawn({ method, fixedBy: '10' }), say)).toBeUndefined();
  });
});
