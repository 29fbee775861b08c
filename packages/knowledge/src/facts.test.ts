import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { isStale } from './checked-on.ts';
import type { Fact, FactFile } from './fact.ts';
import { facts } from './facts.ts';
import frozen from './ids.snapshot.json' with { type: 'json' };
import { sources } from './sources.ts';

const file: FactFile = facts;
const every = Object.entries(file);

interface UnitChecker {
  validateUnitString(unit: string): { readonly status: string };
}
// The package has no types and its default export differs between loaders.
const ucum: UnitChecker = createRequire(import.meta.url)('@lhncbc/ucum-lhc').UcumLhcUtils.getInstance();

describe('Every fact', () => {
  it('has a well-formed id', () => {
    expect(idsOf((_, id) => !/^[A-Z]{2,5}-[A-Z]?\d{1,2}$/.test(id))).toEqual([]);
  });

  it('keeps its id for ever', () => {
    expect(frozen.facts.filter((id) => !(id in file))).toEqual([]);
  });

  it('is on the list of ids that may not vanish', () => {
    expect(idsOf((_, id) => !frozen.facts.includes(id))).toEqual([]);
  });

  it('says something in each of its sentences', () => {
    expect(
      idsOf(({ says }) => !says.endsWith('.') || sentencesOf(says).some((sentence) => !/\p{L}/u.test(sentence))),
    ).toEqual([]);
  });

  it('names a source, unless we derived it or nobody read it in text', () => {
    expect(idsOf((fact) => fact.sources.length === 0 && !isOurs(fact))).toEqual([]);
  });

  it('says what it is built on when we derived it', () => {
    expect(
      idsOf((fact) => fact.confidence === 'derived' && [...fact.sources, ...(fact.from ?? [])].length === 0),
    ).toEqual([]);
  });

  it('cites only sources that are listed, and a place in each', () => {
    expect(idsOf((fact) => fact.sources.some(({ source, where }) => !(source in sources) || where === ''))).toEqual([]);
  });

  it('is built only on facts that exist, and not on itself', () => {
    expect(idsOf((fact, id) => (fact.from ?? []).some((base) => !(base in file) || base === id))).toEqual([]);
  });

  it('has only finite figures', () => {
    expect(idsOf((fact) => figuresOf(fact).some(({ value }) => !Number.isFinite(value)))).toEqual([]);
  });

  it('gives each figure a valid UCUM unit', () => {
    const units = [...new Set(every.flatMap(([, fact]) => figuresOf(fact).map(({ unit }) => unit)))];
    expect(units.filter((unit) => !isUcum(unit))).toEqual([]);
  });

  it('states each figure in its words, so that one cannot change without the other', () => {
    const unspoken = every.flatMap(([id, { says, figures }]) =>
      Object.entries(figures ?? {})
        .filter(([, { value }]) => !speaks(says, value))
        .map(([name]) => `${id} ${name}`),
    );
    expect(unspoken).toEqual([]);
  });

  it('holds in regions that are known, or in any', () => {
    const known = ['US', 'CA', 'UK', 'IE', 'AU', 'NZ', 'EU'];
    expect(
      idsOf(
        ({ regions }) =>
          regions !== 'any' && (regions.length === 0 || regions.some((region) => !known.includes(region))),
      ),
    ).toEqual([]);
  });

  it('was compared with its source within 18 months of the latest reading', () => {
    expect(idsOf(({ checkedOn }) => isStale(checkedOn))).toEqual([]);
  });
});

describe('The facts together', () => {
  it('number as many as the rows of the clinical fact base, and the limits of our own', () => {
    expect(countByPrefix()).toEqual({
      PROD: 20,
      CODE: 8,
      STOR: 7,
      IND: 8,
      OFF: 10,
      NOT: 1,
      DOSE: 34,
      MISS: 9,
      PK: 9,
      KIN: 37,
      REN: 22,
      CI: 3,
      WARN: 20,
      PREG: 3,
      LACT: 2,
      INT: 26,
      AE: 34,
      WD: 36,
      TAP: 29,
      'TAP-S': 13,
      ITB: 37,
      OD: 17,
      ALG: 2,
      RESP: 2,
      MIS: 4,
      INS: 13,
      CON: 31,
      LIMIT: 26,
    });
  });
});

function idsOf(isWrong: (fact: Fact, id: string) => boolean): string[] {
  return every.filter(([id, fact]) => isWrong(fact, id)).map(([id]) => id);
}

function isOurs({ confidence }: Fact): boolean {
  return confidence === 'derived' || confidence === 'memory';
}

function sentencesOf(says: string): string[] {
  return says.slice(0, -1).split(/\. |; |: /);
}

function figuresOf(fact: Fact) {
  return Object.values(fact.figures ?? {});
}

const words: Readonly<Record<string, string>> = {
  '0.5': 'half',
  '1': 'one|once',
  '2': 'two|twice|doubled?',
  '3': 'three',
  '4': 'four',
  '5': 'five',
  '50': 'half|halving',
};

function speaks(says: string, value: number): boolean {
  const amount = String(Math.abs(value));
  const digits = new RegExp(
    `(?<![\\d.])${amount.replace('.', '\\.')}${amount.includes('.') ? '0*' : '(?:\\.0+)?'}(?!\\.?\\d)`,
  );
  const word = words[amount];
  return digits.test(says) || (word !== undefined && new RegExp(`\\b(?:${word})\\b`, 'i').test(says));
}

function isUcum(unit: string): boolean {
  return ucum.validateUnitString(unit).status === 'valid';
}

function countByPrefix(): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [id] of every) {
    const prefix = id.startsWith('TAP-S') ? 'TAP-S' : id.slice(0, id.indexOf('-'));
    counts[prefix] = (counts[prefix] ?? 0) + 1;
  }
  return counts;
}
