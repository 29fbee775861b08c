import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { limitsOfRow } from './limits-of-row.ts';
import { shareOfUsualDose } from './share-of-usual-dose.ts';

const taken = (highest: number) => ({ age: 56, region: 'US', highest }) as const;

function bindingIn(category: 'mild' | 'low' | 'severe' | 'failure', highest: number) {
  const { binds, above } = limitsOfRow(category, highest, shareOfUsualDose(category, taken(highest), facts), facts);
  return `${binds}, above: ${above}`;
}

describe('Of several limits that weak kidneys set, the lowest binds (H14, P13)', () => {
  it('is the amount where a row names one below the share of the usual dose', () => {
    expect(bindingIn('severe', 7500)).toBe('amount, above: no');
    expect(bindingIn('severe', 7600)).toBe('amount, above: yes');
    expect(bindingIn('failure', 5000)).toBe('amount, above: no');
    expect(bindingIn('failure', 5100)).toBe('amount, above: yes');
  });

  it('is the share where the row names nothing else for a day', () => {
    expect(bindingIn('mild', 54_000)).toBe('share, above: yes');
    expect(bindingIn('low', 20_000)).toBe('share, above: no');
  });

  it('is the share where it comes to less than the amount', () => {
    const share = { ...shareOfUsualDose('severe', taken(6000), facts), comesTo: 5000 } as never;
    expect(limitsOfRow('severe', 6000, share, facts)).toMatchObject({ binds: 'share' });
  });

  it('holds no dose against it that nobody told', () => {
    expect(limitsOfRow('severe', 'unknown', undefined, facts)).not.toHaveProperty('above');
  });
});
