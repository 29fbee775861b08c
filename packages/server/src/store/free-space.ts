import { statfs } from 'node:fs/promises';

/** Below this much free, or this share of the disk where that is less, nothing more is saved. */
const leastBytes = 200 * 1024 * 1024;
const leastShare = 0.05;

/** How long an answer holds, in ms. */
const fresh = 5000;

/** Tells whether a disk has room for more plans, without asking it each time. A disk that does not say has room. */
export function roomOn(folder: string): () => Promise<boolean> {
  let asked = Number.NEGATIVE_INFINITY;
  let answer = Promise.resolve(true);
  return () => {
    if (performance.now() - asked < fresh) return answer;
    asked = performance.now();
    answer = statfs(folder)
      .then(({ bavail, blocks, bsize }) => bavail * bsize > Math.min(leastBytes, blocks * bsize * leastShare))
      .catch(() => true);
    return answer;
  };
}
