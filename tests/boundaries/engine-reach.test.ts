import { describe, expect, it } from 'vitest';
import { reachesOutOfTheEngine } from './engine-reach.ts';
import { plantForThisTest, realTree } from './planted-tree.ts';

const file = 'packages/engine/src/plan/planted.ts';
const planted = (text: string) => reachesOutOfTheEngine(plantForThisTest({ [file]: text }));

describe('The engine is refused', () => {
  it.each([
    ['a clock', 'export const now = () => Date.now();', 'Date'],
    ['a date of the machine', "export const day = new Date('2026-12-01');", 'Date'],
    ['the clock of Temporal', 'export const today = () => Temporal.Now.plainDateISO();', 'Temporal.Now'],
    ['a stopwatch', 'export const started = performance.now();', 'performance'],
    ['chance', 'export const luck = Math.random();', 'Math.random'],
    ['chance by another name', 'export const { random } = Math;', 'Math as a whole'],
    ['chance in brackets', "export const luck = Math['random']();", 'Math as a whole'],
    ['random bytes', 'export const id = crypto.randomUUID();', 'crypto'],
    ['the settings of the machine', "export const zone = process.env['TZ'];", 'process'],
    ['the network', "export const page = fetch('https://example.org');", 'fetch'],
    ['the terminal', "console.log('taper');", 'console'],
    ['a timer', 'setTimeout(() => 1, 10);', 'setTimeout'],
    ['everything around it at once', 'export const all = globalThis;', 'globalThis'],
  ])('%s', (_what, text, name) => {
    expect(planted(text)).toEqual([`${file}:1 ${name}`]);
  });
});

describe('The engine may', () => {
  it('calculate, and do date arithmetic on the dates it is given', () => {
    expect(planted('export const at = Math.max(1, 2);\nexport const day = Temporal.PlainDate.from(given);')).toEqual(
      [],
    );
  });

  it('use such a word as a name of its own', () => {
    expect(
      planted('export interface Step { process: string }\nexport const of = (step: Step) => step.process;'),
    ).toEqual([]);
  });

  it('use what it likes in its tests', () => {
    const root = plantForThisTest({ 'packages/engine/src/plan/planted.test.ts': 'Math.random();' });
    expect(reachesOutOfTheEngine(root)).toEqual([]);
  });
});

describe('The engine', () => {
  it('has no clock, no chance and no way out', () => {
    expect(reachesOutOfTheEngine(realTree)).toEqual([]);
  });
});
