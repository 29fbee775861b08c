import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';

const project = path.resolve(import.meta.dirname, '../..');

const binary = (system: { os: string; cpu: string; libc?: string }) => ({
  version: '1.2.3',
  integrity: 'sha512-known',
  cpu: [system.cpu],
  dev: true,
  ...(system.libc === undefined ? {} : { libc: [system.libc] }),
  license: 'MIT',
  optional: true,
  os: [system.os],
});

/** A lockfile with one tool that has a binary for Linux and one for macOS. */
const complete = {
  '': { name: 'planted' },
  'node_modules/tool': {
    version: '1.2.3',
    integrity: 'sha512-tool',
    dev: true,
    license: 'MIT',
    optionalDependencies: { 'tool-darwin-arm64': '1.2.3', 'tool-linux-x64-musl': '1.2.3' },
  },
  'node_modules/tool-darwin-arm64': binary({ os: 'darwin', cpu: 'arm64' }),
  'node_modules/tool-linux-x64-musl': binary({ os: 'linux', cpu: 'x64', libc: 'musl' }),
};

function without(...places: readonly string[]) {
  return Object.fromEntries(Object.entries(complete).filter(([place]) => !places.includes(place)));
}

/** Runs the script on a planted lockfile, with an npm that answers what the test says. */
function lockfile(words: string, packages: object, registry: Readonly<Record<string, unknown>> = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'steady-lockfile-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, 'package-lock.json');
  writeFileSync(file, `${JSON.stringify({ lockfileVersion: 3, packages }, null, 2)}\n`);

  const npm = path.join(folder, 'npm');
  const answers = JSON.stringify(registry);
  const answer = `(${answers})[process.argv[3]] ?? { error: { code: 'E404' } }`;
  writeFileSync(npm, `#!/usr/bin/env node\nconst answer = ${answer};\nconsole.log(JSON.stringify(answer));\n`);
  chmodSync(npm, 0o755);

  const script = path.join(project, 'scripts/lockfile.mjs');
  const run = spawnSync(process.execPath, [script, ...words.split(' '), '--file', file], {
    encoding: 'utf8',
    env: { ...process.env, PATH: [folder, path.dirname(process.execPath), process.env['PATH']].join(path.delimiter) },
  });
  return { code: run.status, errors: run.stderr, written: readFileSync(file, 'utf8') };
}

const asWritten = (packages: object) => `${JSON.stringify({ lockfileVersion: 3, packages }, null, 2)}\n`;

describe('The check of the lockfile', () => {
  it('passes where each system has its binary', () => {
    expect(lockfile('check', complete)).toMatchObject({ code: 0, errors: '' });
  });

  it('fails where the binary of another system is missing, and names it', () => {
    const checked = lockfile('check', without('node_modules/tool-darwin-arm64'));
    expect(checked.code).toBe(1);
    expect(checked.errors).toContain('missing: tool-darwin-arm64@1.2.3, wanted by node_modules/tool');
  });

  it('fails where the binary has another version than the tool wants', () => {
    const other = { ...binary({ os: 'darwin', cpu: 'arm64' }), version: '1.2.2' };
    expect(lockfile('check', { ...complete, 'node_modules/tool-darwin-arm64': other }).code).toBe(1);
  });

  it('fails where a package would be fetched from anywhere but the public registry', () => {
    const resolved = 'https://packages.example.org/tool/-/tool-1.2.3.tgz';
    const checked = lockfile('check', {
      ...complete,
      'node_modules/tool': { ...complete['node_modules/tool'], resolved },
    });
    expect(checked.code).toBe(1);
    expect(checked.errors).toContain(`not on the public registry: node_modules/tool -> ${resolved}`);
  });

  it('fails before a release where an entry has no integrity', () => {
    const { integrity: _, ...entry } = binary({ os: 'darwin', cpu: 'arm64' });
    const packages = { ...complete, 'node_modules/tool-darwin-arm64': entry };
    expect(lockfile('check', packages).code).toBe(0);
    expect(lockfile('check --release', packages).code).toBe(1);
  });
});

describe('Adding to the lockfile', () => {
  const known = { version: '1.2.3', dist: { integrity: 'sha512-known' }, license: 'MIT' };
  const registry = {
    'tool-darwin-arm64@1.2.3': { ...known, os: 'darwin', cpu: ['arm64'] },
    'tool-linux-x64-musl@1.2.3': { ...known, os: ['linux'], cpu: ['x64'], libc: ['musl'] },
  };

  it('writes the missing entries as npm would', () => {
    const added = lockfile(
      'add',
      without('node_modules/tool-darwin-arm64', 'node_modules/tool-linux-x64-musl'),
      registry,
    );
    expect(added).toMatchObject({ code: 0, written: asWritten(complete) });
  });

  it('changes nothing where nothing is missing', () => {
    expect(lockfile('add', complete, registry).written).toBe(asWritten(complete));
  });

  it('tells the system from the name where the registry lacks the package, and completes it later', () => {
    const added = lockfile('add', without('node_modules/tool-linux-x64-musl'));
    const { integrity: _, ...unproved } = complete['node_modules/tool-linux-x64-musl'];
    expect(JSON.parse(added.written).packages).toEqual({ ...complete, 'node_modules/tool-linux-x64-musl': unproved });
    const completed = lockfile('add', JSON.parse(added.written).packages, registry);
    expect(completed.written).toBe(asWritten(complete));
  });

  it('says which package it could not add', () => {
    const tool = { ...complete['node_modules/tool'], optionalDependencies: { 'tool-extra': '1.2.3' } };
    const added = lockfile('add', { '': {}, 'node_modules/tool': tool });
    expect(added.code).toBe(1);
    expect(added.errors).toContain('not added: tool-extra@1.2.3, wanted by node_modules/tool');
  });
});
