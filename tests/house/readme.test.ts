import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { deadLinks, unknownCommands } from './documents.ts';

const project = path.resolve(import.meta.dirname, '../..');

const documents = [
  ...readdirSync(project).filter((file) => file.endsWith('.md')),
  ...readdirSync(path.join(project, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

const textOf = (document: string) => readFileSync(path.join(project, document), 'utf8');

describe('A document', () => {
  it.each([
    ['a script that package.json does not have', 'Run `npm run fly`.', 'npm run fly'],
    ['a short form that package.json does not have', '    npm fly', 'npm fly'],
    ['a program that no package brings', '```sh\nnpx steadier plan\n```', 'npx steadier'],
    ['a file that is not there', 'Run `node scripts/fly.mjs`.', 'node scripts/fly.mjs'],
  ])('is refused where it tells a reader to run %s', (_what, text, command) => {
    expect(unknownCommands(text, project)).toEqual([command]);
  });

  it('is refused where a link or a picture leads nowhere', () => {
    const root = mkdtempSync(path.join(tmpdir(), 'steady-documents-'));
    onTestFinished(() => rmSync(root, { recursive: true, force: true }));
    mkdirSync(path.join(root, 'docs'));
    writeFileSync(
      path.join(root, 'docs/here.md'),
      '[up](../gone.md#part) ![it](it.png) [itself](here.md) [out](https://example.org)',
    );
    expect(deadLinks('docs/here.md', root)).toEqual(['docs/here.md: ../gone.md', 'docs/here.md: it.png']);
  });
});

describe('The documents of Steady', () => {
  it.each(documents)('tell a reader to run only what is there: %s', (document) => {
    expect(unknownCommands(textOf(document), project)).toEqual([]);
  });

  it.each(documents)('link only to what is there: %s', (document) => {
    expect(deadLinks(document, project)).toEqual([]);
  });
});

describe('The README', () => {
  it('starts with the two commands that are enough', () => {
    const commands = textOf('README.md')
      .split('\n')
      .filter((line) => line.startsWith('    npm '));
    expect(commands.slice(0, 2).map((line) => line.trim().split(/\s+#/)[0])).toEqual(['npm start', 'npm test']);
  });

  it('names the test command that continuous integration runs', () => {
    expect(textOf('.ci/run').trimEnd().split('\n').at(-1)).toBe('npm test');
  });
});
