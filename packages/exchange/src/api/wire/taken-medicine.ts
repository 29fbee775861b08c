import type { TakenMedicine } from '@steady/engine';
import { perhapsMeant, readMedicine } from '@steady/knowledge';

/** Another medicine as somebody wrote it: what it was recognised as, and where it was not wholly, what may have been meant. */
export function takenMedicine(given: string): TakenMedicine {
  const read = readMedicine(given);
  const isUnread = read === 'not-recognised' || (typeof read === 'object' && !read.isWhole);
  const perhaps = isUnread ? perhapsMeant(given) : undefined;
  return perhaps === undefined ? { given, read } : { given, read, perhaps };
}
