import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Covered, faultsOfCoverage, readCoverage, statements, writeCoverage } from '../../scripts/coverage.ts';

const rows = readCoverage();
const [first] = rows;
if (first === undefined) throw new Error('no statement is covered');
const others = rows.slice(1);

/** What is said when the first statement stands there otherwise. */
const withFirst = (change: Partial<Covered>) => faultsOfCoverage([{ ...first, ...change }, ...others]);

describe('Where the statements of the articles live', () => {
  it('is known of every one, and each home exists', () => {
    expect(rows).toHaveLength(statements);
    expect(faultsOfCoverage(rows)).toEqual([]);
  });

  it('is written down as a page that is up to date: npx node scripts/coverage.ts', () => {
    expect(readFileSync('docs/coverage.md', 'utf8')).toBe(writeCoverage(rows));
  });

  it('is not taken on trust: a statement left out, twice or made up is noticed', () => {
    expect(faultsOfCoverage(others)).toEqual([`${first.id}: missing`]);
    expect(faultsOfCoverage([...rows, first])).toEqual([`${first.id}: twice`]);
    expect(faultsOfCoverage([...rows, { ...first, id: 'INV-271' }])).toEqual(['INV-271: no such statement']);
  });

  it.each([
    [{ facts: ['WD-99'] }, 'no fact WD-99'],
    [{ topics: ['weather'] }, 'no topic weather'],
    [{ findings: ['taper.nothing'] }, 'no finding taper.nothing'],
    [{ questions: ['mood'] }, 'no question mood'],
    [{ files: ['packages/nowhere'] }, 'no file packages/nowhere'],
    [{ says: '' }, 'says nothing'],
    [{ topics: [], findings: [], questions: [], files: [] }, 'has no home and no reason'],
  ] as const)('a home that does not exist is noticed: %o', (change, fault) => {
    expect(withFirst(change)).toEqual([`${first.id}: ${fault}`]);
  });
});
