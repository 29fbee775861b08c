import { describe, expect, it } from 'vitest';
import { filesNamedForNothing } from './file-names.ts';
import { plantForThisTest, realTree } from './planted-tree.ts';

describe('A file or folder', () => {
  it.each([
    'packages/engine/src/utils.ts',
    'packages/engine/src/lib/dose.ts',
    'packages/engine/src/dose-helpers.ts',
    'packages/web/src/doseHelper.tsx',
    'packages/web/src/common/button.tsx',
    'packages/web/src/Shared/button.tsx',
    'packages/server/src/misc.test.ts',
    'tests/shared/plan.ts',
    'scripts/util.mjs',
  ])('is refused where its name says nothing of its topic: %s', (file) => {
    expect(filesNamedForNothing(plantForThisTest({ [file]: '' }))).toEqual([file]);
  });

  it('may hold such letters as part of a word that does say something', () => {
    const root = plantForThisTest({
      'packages/engine/src/calibrate.ts': '',
      'packages/engine/src/commonest-dose.ts': '',
    });
    expect(filesNamedForNothing(root)).toEqual([]);
  });
});

describe('The files of the project', () => {
  it('are named for their topic', () => {
    expect(filesNamedForNothing(realTree)).toEqual([]);
  });
});
