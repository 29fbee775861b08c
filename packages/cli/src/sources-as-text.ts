import { sayPlace, type WireFinding } from '@steady/exchange/api';
import type { Say } from '@steady/language';
import { ink } from './plan/ink.ts';

/** Where to look something up, a line for each place, once each, below what rests on it. */
export function sourcesAsText(cites: WireFinding['cites'], say: Say): readonly string[] {
  const lines = cites.map(({ approved, fact, ...cite }) => {
    const id = approved ? 'terminal.source' : 'terminal.source.not-approved';
    return ink.dim(`  ${say(id, { fact, place: sayPlace(cite, say) })}`);
  });
  return [...new Set(lines)];
}
