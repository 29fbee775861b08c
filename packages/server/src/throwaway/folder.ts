import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A new folder for temporary files that every account can pass, so that PostgreSQL reaches it when root runs a test. */
export function throwawayFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'steady-test-'));
  chmodSync(folder, 0o755);
  return folder;
}
