import { describe, expect, it } from 'vitest';
import { filesThatHideASecondThing, longest } from './file-length.ts';
import { plantForThisTest, realTree } from './planted-tree.ts';

const ofLength = (lines: number) => 'export {};\n'.repeat(lines);

describe('A file', () => {
  it('is refused where it has more lines than one thing needs', () => {
    const root = plantForThisTest({
      'packages/engine/src/long.ts': ofLength(longest + 1),
      'packages/web/src/long.css': ofLength(longest + 1),
      'tests/long.test.ts': ofLength(longest + 1),
    });
    expect(filesThatHideASecondThing(root)).toEqual([
      'packages/engine/src/long.ts: 251 lines',
      'packages/web/src/long.css: 251 lines',
      'tests/long.test.ts: 251 lines',
    ]);
  });

  it('may have as many lines as that', () => {
    expect(filesThatHideASecondThing(plantForThisTest({ 'packages/engine/src/long.ts': ofLength(longest) }))).toEqual(
      [],
    );
  });

  it('may be longer where it is a list: facts, sentences, scenarios, rows of cases', () => {
    const root = plantForThisTest({
      'packages/knowledge/src/dosing.ts': ofLength(longest + 1),
      'packages/language/src/en/plan.ts': ofLength(longest + 1),
      'scenarios/taper.ts': ofLength(longest + 1),
      'tests/refusals/bad-input.cases.ts': ofLength(longest + 1),
    });
    expect(filesThatHideASecondThing(root)).toEqual([]);
  });
});

describe('The files of the project', () => {
  it('hold one thing each', () => {
    expect(filesThatHideASecondThing(realTree)).toEqual([]);
  });
});
