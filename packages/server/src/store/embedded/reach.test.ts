import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { throwawayFolder } from '../../throwaway/folder.ts';
import { isInReach } from './reach.ts';

const folder = throwawayFolder();
const stranger = { uid: 64_000, gid: 64_000 };
const ourselves = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
const at = (...names: readonly string[]) => path.join(folder, ...names);

beforeAll(() => {
  mkdirSync(at('open', 'below'), { recursive: true });
  mkdirSync(at('closed', 'below'), { recursive: true });
  writeFileSync(at('open', 'program'), '');
  symlinkSync(at('closed', 'below'), at('open', 'link'));
  for (const open of ['open', 'open/below', 'closed/below']) chmodSync(at(open), 0o755);
  chmodSync(at('open', 'program'), 0o700);
  chmodSync(at('closed'), 0o700);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.runIf(process.platform !== 'win32')('What an account can reach', () => {
  it('is what lies below folders that everybody may pass, also what does not exist yet', () => {
    expect(isInReach(at('open', 'below'), stranger, 'pass')).toBe(true);
    expect(isInReach(at('open', 'new', 'newer'), stranger, 'pass')).toBe(true);
  });

  it('is nothing below a folder of somebody else that is closed, as a home of root is', () => {
    expect(isInReach(at('closed', 'below'), stranger, 'pass')).toBe(false);
    expect(isInReach(at('closed', 'new'), stranger, 'pass')).toBe(false);
    expect(isInReach(at('closed', 'below'), ourselves, 'pass')).toBe(true);
  });

  it('is judged by where a link leads', () => {
    expect(isInReach(at('open', 'link'), stranger, 'pass')).toBe(false);
  });

  it('includes a program only when it may be read', () => {
    expect(isInReach(at('open', 'program'), stranger, 'read')).toBe(false);
    chmodSync(at('open', 'program'), 0o755);
    expect(isInReach(at('open', 'program'), stranger, 'read')).toBe(true);
  });

  it('is everything for ourselves: the system will say otherwise', () => {
    expect(isInReach(at('closed', 'below'), 'ourselves', 'pass')).toBe(true);
  });
});
