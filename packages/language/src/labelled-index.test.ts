import type { WithdrawalIndex } from '@steady/engine';
import { describe, expect, it } from 'vitest';
import { labelledIndex } from './labelled-index.ts';
import { sayIn } from './say.ts';

const index: WithdrawalIndex = {
  label: 'withdrawal.label',
  at: [0, 24],
  p5: [0, 4],
  p50: [1, 14],
  p95: [3, 30],
  draws: 500,
  cannotTell: ['age', 'conditions'],
  cites: ['KIN-W9'],
};

describe('The withdrawal index in words', () => {
  const shown = labelledIndex(index, sayIn('en'));

  it('stands with its label, word for word (H41)', () => {
    expect(shown.label).toBe(
      'Illustrative model. Built from general published facts about timing; not tested against patients and not a prediction for you. Stopping or cutting baclofen suddenly can be dangerous at any dose: hallucinations, seizures, fever, severe stiffness or confusion need emergency care.',
    );
  });

  it('keeps its band, says how many people it is drawn from, and what is not known', () => {
    expect(shown).toMatchObject({ at: index.at, p5: index.p5, p50: index.p50, p95: index.p95, draws: 500 });
    expect(shown.drawn).toContain('500');
    expect(shown.cannotTell).toHaveLength(2);
  });

  it('never shows a percent sign or a decimal', () => {
    expect(JSON.stringify(shown)).not.toMatch(/%|\d\.\d/);
  });
});
