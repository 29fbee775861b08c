import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { packageNames, realTree } from './planted-tree.ts';

/** An import that the rules of .dependency-cruiser.mjs refuse. */
export interface RefusedImport {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

interface Report {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly {
      readonly rule: { readonly name: string };
      readonly from: string;
      readonly to: string;
    }[];
  };
}

/** Looks at every import below packages/, in the real tree or in a planted one. */
export function lookAtImports(root: string): { readonly files: number; readonly refused: readonly RefusedImport[] } {
  const tool = path.join(realTree, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const rules = path.join(realTree, '.dependency-cruiser.mjs');
  const places = packageNames.map((name) => `packages/${name}/src`);
  const looked = spawnSync(process.execPath, [tool, '--config', rules, '--output-type', 'json', ...places], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (looked.stdout === '') throw new Error(`The imports could not be looked at: ${looked.stderr}`);

  const { summary } = JSON.parse(looked.stdout) as Report;
  return {
    files: summary.totalCruised,
    refused: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}
