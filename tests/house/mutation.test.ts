import { existsSync, globSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, rooms, testsOf } from '../../scripts/mutated-rooms.ts';
import config from '../../stryker.config.json' with { type: 'json' };

const project = path.resolve(import.meta.dirname, '../..');

describe('The run that changes the code and counts who notices', () => {
  it('holds the rooms in which a wrong line can kill', () => {
    expect(rooms.map(({ name }) => name)).toEqual(expect.arrayContaining(['quantity', 'medicine']));
  });

  it.each(rooms.map((room) => [room.name, room] as const))('finds the code and every test of %s', (_name, room) => {
    expect(existsSync(path.join(project, folderOf(room)))).toBe(true);
    expect(globSync(testsOf(room), { cwd: project })).not.toEqual([]);
    expect(room.laws.filter((law) => globSync(law, { cwd: project }).length === 0)).toEqual([]);
  });

  it('fails where fewer than 90 % of the changes are noticed', () => {
    expect(config.thresholds.break).toBe(90);
  });
});
