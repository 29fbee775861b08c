import { chmodSync, existsSync, mkdirSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { throwawayFolder } from '../../throwaway/folder.ts';
import { homeIn, machineFolder, shortWayTo } from './home.ts';

const folder = throwawayFolder();
afterAll(() => rmSync(folder, { recursive: true }));

const isRoot = process.getuid?.() === 0;

describe('The home of the embedded PostgreSQL', () => {
  it('is the folder that is wanted, where it can be', () => {
    const wanted = path.join(folder, 'data');
    const home = homeIn({ folder: wanted, chosen: true });
    expect([home.folder, home.cluster]).toEqual([wanted, path.join(wanted, '18', 'cluster')]);
    expect(existsSync(wanted)).toBe(false);
  });

  it.runIf(isRoot)('is below /var/lib for root when the default place is closed to the account of PostgreSQL', () => {
    const closed = path.join(folder, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    chmodSync(closed, 0o700);
    const home = homeIn({ folder: path.join(closed, 'data'), chosen: false });
    expect(path.dirname(home.folder)).toBe(machineFolder);
    expect(homeIn({ folder: path.join(closed, 'data'), chosen: false }).folder).toBe(home.folder);
  });

  it.runIf(isRoot)('is never another place than the one that somebody chose', () => {
    expect(() => homeIn({ folder: path.join(folder, 'closed', 'data'), chosen: true })).toThrow(
      expect.objectContaining({ says: 'server.start.folder-closed' }),
    );
  });

  it.runIf(isRoot)('runs as the owner of what is there, so that the same files serve however Steady is started', () => {
    const wanted = path.join(folder, 'of-another');
    mkdirSync(path.join(wanted, '18', 'cluster'), { recursive: true });
    expect(() => homeIn({ folder: wanted, chosen: true })).toThrow(
      expect.objectContaining({ says: 'server.start.data-of-root' }),
    );
  });

  it('is reached by a short way when its own name is too long for a socket', () => {
    const short = path.join(folder, 's');
    expect(shortWayTo(short)).toBe(short);

    const long = path.join(folder, 'x'.repeat(120));
    mkdirSync(long);
    const way = shortWayTo(long);
    expect(way.length).toBeLessThan(90);
    expect(realpathSync(way)).toBe(realpathSync(long));
    rmSync(path.dirname(way), { recursive: true });
  });
});
