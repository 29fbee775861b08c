import type { WithdrawalIndex } from '@steady/engine';
import type { Say } from './say.ts';

/** The withdrawal index as every face shows it: the band, and the words that stand next to it, not behind a link. */
export interface LabelledIndex extends Pick<WithdrawalIndex, 'at' | 'p5' | 'p50' | 'p95' | 'draws' | 'cites'> {
  /** Word for word, in the language of the face: in print, table, file and page alike. */
  readonly label: string;
  /** What the band is a band of. */
  readonly drawn: string;
  /** Sentences on what nobody said and would forbid the index. */
  readonly cannotTell: readonly string[];
}

/** Puts the label into words. Whatever writes or draws the index takes it from here, and shows the label with it. */
export function labelledIndex({ label, cannotTell, ...band }: WithdrawalIndex, say: Say): LabelledIndex {
  return {
    label: say(label),
    ...band,
    drawn: say('withdrawal.drawn', { draws: band.draws }),
    cannotTell: cannotTell.map((what) => say(`withdrawal.cannot-tell.${what}`)),
  };
}
