import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { faultsOfHazards } from './hazard-table.ts';

const project = path.resolve(import.meta.dirname, '../..');

/** A table in which every hazard is planned, but for the first, whose last cells are given. */
function tableWith(firstCells: string): string {
  const others = Array.from(
    { length: 39 },
    (_, index) => `| H${String(index + 2).padStart(2, '0')} | Harm | 5 | planned | planned |`,
  );
  return [`| H01 | Sudden stop | 5 | ${firstCells} |`, ...others].join('\n');
}

function faults(firstCells: string): readonly string[] {
  const root = mkdtempSync(path.join(tmpdir(), 'steady-hazards-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(path.join(root, 'tests'));
  writeFileSync(path.join(root, 'tests/end.test.ts'), "it('keeps one step in force at each instant (P8)')");
  writeFileSync(path.join(root, 'tests/other.test.ts'), "it('adds up')");
  return faultsOfHazards(tableWith(firstCells), root);
}

describe('A table of hazards is accepted where', () => {
  it('a hazard has a control, and a test that names an invariant of it', () => {
    expect(faults('P8: the plan covers each day | `tests/end.test.ts`')).toEqual([]);
  });

  it('a hazard says that its control and its test are planned', () => {
    expect(faults('planned: P8 | planned')).toEqual([]);
  });
});

describe('A table of hazards is refused where', () => {
  it('a hazard has no control', () => {
    expect(faults(' | planned')).toEqual(['H01: no control']);
  });

  it('a hazard has no test and does not say that it is planned', () => {
    expect(faults('P8 | by hand')).toEqual(['H01: no test, and not marked as planned']);
  });

  it('a test is claimed for a control that is only planned', () => {
    expect(faults('planned: P8 | `tests/end.test.ts`')).toEqual(['H01: a test, but its control is only planned']);
  });

  it('a file of a control or a test does not exist', () => {
    expect(faults('P8: `engine/nowhere.ts` | `tests/nowhere.test.ts`')).toEqual([
      'H01: engine/nowhere.ts does not exist',
      'H01: tests/nowhere.test.ts does not exist',
    ]);
  });

  it('a test names neither the hazard nor an invariant of its control', () => {
    expect(faults('P8 | `tests/other.test.ts`')).toEqual(['H01: tests/other.test.ts names none of H01, P8']);
  });

  it('a hazard is missing, or stands there twice', () => {
    const table = tableWith('planned | planned');
    const [first = '', ...others] = table.split('\n');
    expect(faultsOfHazards(others.join('\n'), project)).toEqual(['H01: not in the table exactly once']);
    expect(faultsOfHazards(`${table}\n${first}`, project)).toEqual(['H01: not in the table exactly once']);
  });
});

describe('The hazards of Steady', () => {
  it('each have a control and a test that exist, or say that they are planned', () => {
    expect(faultsOfHazards(readFileSync(path.join(project, 'docs/hazards.md'), 'utf8'), project)).toEqual([]);
  });
});
