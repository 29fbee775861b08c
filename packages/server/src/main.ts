import path from 'node:path';
import { isRecentEnough, neededNode } from './node-version.ts';

// Nothing else before the check: an older Node would stop at what it does not know, without a clear word.
if (isRecentEnough(process.versions.node)) {
  const { enableCompileCache } = await import('node:module');
  // Halves the time to start from the second time on. Not in a folder that others may write to.
  enableCompileCache(path.resolve(import.meta.dirname, '../../../node_modules/.cache/node'));
  const { serve } = await import('./serve.ts');
  await serve();
} else {
  const { sayIn } = await import('@steady/language');
  console.error(sayIn('en')('server.start.node-too-old', { needed: neededNode, found: process.versions.node }));
  process.exitCode = 1;
}
