import { describe, expect, it } from 'vitest';
import { isStale } from './checked-on.ts';
import { type EmergencyNumbers, emergencyNumbers } from './emergency-numbers.ts';

const rows = Object.entries<EmergencyNumbers>(emergencyNumbers);

describe('The emergency numbers', () => {
  it('cover each region, and the person whose region is not known', () => {
    expect(Object.keys(emergencyNumbers).sort()).toEqual(['AU', 'CA', 'EU', 'IE', 'NZ', 'UK', 'US', 'unknown']);
  });

  it('name somebody to call in an emergency, after a poisoning and in a crisis', () => {
    expect(rows.filter(([, { emergency, poisons, crisis }]) => [emergency, poisons, crisis].includes(''))).toEqual([]);
  });

  it('give a number for an emergency even where the region is not known', () => {
    expect(rows.filter(([, { emergency }]) => !/\d{3}/.test(emergency))).toEqual([]);
  });

  it('were read within 18 months of the latest reading', () => {
    expect(rows.filter(([, { checkedOn }]) => isStale(checkedOn))).toEqual([]);
  });

  it('do not pass as checked while they are from memory', () => {
    expect(rows.filter(([, { confidence }]) => confidence !== 'memory')).toEqual([]);
  });
});
