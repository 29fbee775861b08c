import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** The project itself. */
export const realTree = path.resolve(import.meta.dirname, '../..');

export const packageNames = ['knowledge', 'engine', 'language', 'exchange', 'server', 'web', 'cli'] as const;

/** A project of the same shape as the real one, in a folder of its own, holding just the files given. */
export function plantTree(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(path.join(tmpdir(), 'steady-planted-'));
  const write = (place: string, text: string) => {
    mkdirSync(path.dirname(path.join(root, place)), { recursive: true });
    writeFileSync(path.join(root, place), text);
  };

  write('package.json', JSON.stringify({ name: 'planted', workspaces: ['packages/*'] }));
  for (const name of packageNames) {
    const exports = { '.': './src/index.ts', './room': './src/room/index.ts' };
    const manifest = { name: `@steady/${name}`, version: '0.1.0', type: 'module', exports };
    write(`packages/${name}/package.json`, JSON.stringify(manifest));
    write(`packages/${name}/src/index.ts`, 'export {};\n');
    write(`packages/${name}/src/room/index.ts`, 'export {};\n');
  }
  for (const name of ['temporal-polyfill', '@lingui/core', 'left-pad']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', exports: './index.js' }));
    write(`node_modules/${name}/index.js`, 'export const it = 1;\n');
  }
  mkdirSync(path.join(root, 'node_modules/@steady'));
  for (const name of packageNames) {
    symlinkSync(path.join(root, 'packages', name), path.join(root, 'node_modules/@steady', name), 'junction');
  }
  for (const [place, text] of Object.entries(files)) write(place, text);
  return root;
}

/** A planted tree that goes away with the test that asked for it. */
export function plantForThisTest(files: Readonly<Record<string, string>>): string {
  const root = plantTree(files);
  onTestFinished(() => uproot(root));
  return root;
}

export function uproot(root: string): void {
  rmSync(root, { recursive: true, force: true });
}
