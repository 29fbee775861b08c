import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookAtImports, type RefusedImport } from './imports.ts';
import { plantTree, realTree, uproot } from './planted-tree.ts';

const value = (from: string) => `import { it } from '${from}';\nexport const kept = it;\n`;
const type = (from: string) => `import type { It } from '${from}';\nexport type Kept = It;\n`;

/** What each planted file does, the rule that refuses it, and its text. */
const violations = [
  ['a fact that imports the engine', 'knowledge-imports-nothing', 'knowledge/src/a.ts', type('@steady/engine')],
  ['a fact that imports a library', 'knowledge-imports-nothing', 'knowledge/src/b.ts', value('left-pad')],
  ['a fact that imports a part of Node', 'knowledge-imports-nothing', 'knowledge/src/c.ts', value('node:fs')],
  ['an emitter that reaches the network', 'emit-only-writes-the-file', 'knowledge/src/emit.ts', value('node:http')],
  ['a fact that needs the emitter', 'nothing-rests-on-emit', 'knowledge/src/d.ts', value('./emit.ts')],
  ['an engine that imports a library', 'engine-imports-only-itself', 'engine/src/a.ts', value('left-pad')],
  ['an engine that imports a part of Node', 'engine-imports-only-itself', 'engine/src/b.ts', value('node:crypto')],
  ['an engine that imports language', 'engine-imports-only-itself', 'engine/src/c.ts', type('@steady/language')],
  [
    'an engine that loads facts itself',
    'engine-takes-facts-as-an-argument',
    'engine/src/d.ts',
    value('@steady/knowledge'),
  ],
  [
    'Temporal outside the calendar',
    'temporal-only-in-the-calendar',
    'engine/src/plan/e.ts',
    value('temporal-polyfill'),
  ],
  ['language that imports a library', 'language-imports-only-below', 'language/src/a.ts', value('left-pad')],
  ['language that imports exchange', 'language-imports-only-below', 'language/src/b.ts', type('@steady/exchange')],
  ['language that loads facts', 'language-holds-no-facts', 'language/src/d.ts', value('@steady/knowledge')],
  ['exchange that imports the server', 'exchange-imports-only-below', 'exchange/src/a.ts', type('@steady/server')],
  ['a server that imports the web app', 'server-imports-only-below', 'server/src/a.ts', value('@steady/web')],
  ['a web app that imports the server', 'web-imports-only-below', 'web/src/a.tsx', value('@steady/server')],
  ['a command line that imports the web app', 'cli-imports-only-below', 'cli/src/a.ts', value('@steady/web')],
  [
    'a file inside another package',
    'packages-meet-at-their-index',
    'server/src/b.ts',
    value('../../engine/src/inner.ts'),
  ],
  [
    'a file that another package does not export',
    'nothing-unresolved',
    'server/src/f.ts',
    value('@steady/engine/src/inner.ts'),
  ],
  ['a path up and over', 'packages-are-imported-by-name', 'server/src/c.ts', value('../../engine/src/index.ts')],
  [
    'a package that rests on a test',
    'packages-stand-without-the-workshop',
    'server/src/d.ts',
    value('../../../tests/t.ts'),
  ],
  [
    'a plan that looks at the withdrawal index (H41)',
    'plans-never-rest-on-the-withdrawal-index',
    'engine/src/plan/looks.ts',
    value('../pharmacokinetics/withdrawal-index.ts'),
  ],
  [
    'a rule that looks at the withdrawal index',
    'plans-never-rest-on-the-withdrawal-index',
    'engine/src/safety/rules/looks.ts',
    value('../../pharmacokinetics/withdrawal-index.ts'),
  ],
  [
    'a plan that gets at the withdrawal index by a way round',
    'plans-never-rest-on-the-withdrawal-index',
    'engine/src/plan/round.ts',
    value('../pharmacokinetics/way.ts'),
  ],
  [
    'one line of the withdrawal index without its band',
    'the-withdrawal-index-is-a-band',
    'engine/src/pharmacokinetics/line.ts',
    value('./withdrawal-model.ts'),
  ],
  ['files that need each other', 'no-circles', 'exchange/src/here.ts', value('./there.ts')],
  ['files that need each other for types only', 'no-circles', 'engine/src/here.ts', type('./there.ts')],
  ['an import that leads nowhere', 'nothing-unresolved', 'server/src/e.ts', value('./nowhere.ts')],
] as const;

/** What the rules allow; none of these may be refused. */
const allowed = {
  'packages/engine/src/pharmacokinetics/way.ts': `${value('./withdrawal-index.ts')}export { it };\n`,
  'packages/engine/src/f.ts': type('@steady/knowledge'),
  'packages/engine/src/calendar/g.ts': value('temporal-polyfill'),
  'packages/engine/src/h.test.ts': value('@steady/knowledge'),
  'packages/language/src/f.ts': type('@steady/engine') + value('@lingui/core'),
  'packages/exchange/src/f.ts': value('@steady/engine') + value('left-pad').replaceAll('kept', 'also'),
  'packages/web/src/f.tsx': value('@steady/exchange'),
  'packages/web/src/g.tsx': value('@steady/exchange/room'),
  'packages/cli/src/f.ts': value('@steady/knowledge'),
};

const counterparts = {
  'packages/engine/src/inner.ts': 'export const it = 1;\n',
  'packages/engine/src/pharmacokinetics/withdrawal-model.ts': 'export const it = 1;\n',
  'packages/engine/src/pharmacokinetics/withdrawal-index.ts': `${value('./withdrawal-model.ts')}export { it };\n`,
  'packages/engine/src/there.ts': type('./here.ts'),
  'packages/exchange/src/there.ts': value('./here.ts'),
  'tests/t.ts': 'export const it = 1;\n',
};

describe('The rules of who may import whom refuse', () => {
  let root = '';
  let refused: readonly RefusedImport[] = [];

  beforeAll(() => {
    const planted = Object.fromEntries(violations.map(([, , place, text]) => [`packages/${place}`, text]));
    root = plantTree({ ...planted, ...allowed, ...counterparts });
    refused = lookAtImports(root).refused;
  });
  afterAll(() => uproot(root));

  it.each(violations)('%s', (_what, rule, place) => {
    expect(refused.filter(({ from }) => from === `packages/${place}`).map((found) => found.rule)).toContain(rule);
  });

  it('nothing that the layout allows', () => {
    expect(refused.filter(({ from }) => from in allowed)).toEqual([]);
  });
});

describe('The packages', () => {
  it('import only what lies below them', () => {
    const { files, refused } = lookAtImports(realTree);
    expect(refused).toEqual([]);
    expect(files).toBeGreaterThan(20);
  });
});
