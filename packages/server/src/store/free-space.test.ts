import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { roomOn } from './free-space.ts';

describe('Room on the disk', () => {
  it('is there on this one', async () => {
    const hasRoom = roomOn(tmpdir());
    expect([await hasRoom(), await hasRoom()]).toEqual([true, true]);
  });

  it('is taken for granted where the disk does not say', async () => {
    expect(await roomOn('/nowhere/at/all')()).toBe(true);
  });
});
