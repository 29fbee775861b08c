import { emergencyNumbers, facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { oldNumbers } from '../../scripts/old-numbers.ts';

const { value: days } = facts['LIMIT-W11'].figures.age;
const readOn = (checkedOn: string) => ({ UK: { checkedOn } });

describe('Emergency numbers before a release (LIMIT-W11, H17)', () => {
  it.each([
    ['today', '2026-11-28', []],
    ['180 days ago', '2026-06-01', []],
    ['181 days ago', '2026-05-31', ['UK: last read on 2026-05-31']],
    ['years ago', '2020-01-01', ['UK: last read on 2020-01-01']],
    ['tomorrow', '2026-11-29', ['UK: last read on 2026-11-29']],
    ['on no day', 'soon', ['UK: last read on soon']],
  ])('last read %s', (_, checkedOn, expected) => {
    expect(oldNumbers(readOn(checkedOn), '2026-11-28', days)).toEqual(expected);
  });

  it('are judged row by row, each that is too old', () => {
    const rows = { US: { checkedOn: '2026-11-28' }, CA: { checkedOn: '2026-01-01' }, UK: { checkedOn: '2026-01-02' } };
    expect(oldNumbers(rows, '2026-11-28', days).map((row) => row.slice(0, 2))).toEqual(['CA', 'UK']);
  });

  it('pass on the day they were read and not a year later, every region of them', () => {
    const last = Object.values(emergencyNumbers)
      .map(({ checkedOn }) => checkedOn as string)
      .sort();
    expect(oldNumbers(emergencyNumbers, last.at(-1) ?? '', days)).toEqual([]);
    const later = `${Number(last.at(-1)?.slice(0, 4)) + 1}${last.at(-1)?.slice(4)}`;
    expect(oldNumbers(emergencyNumbers, later, days)).toHaveLength(last.length);
  });

  it('are looked at by npm run release-check', () => {
    expect(manifest.scripts['release-check']).toBe('node scripts/release-check.ts');
  });
});
