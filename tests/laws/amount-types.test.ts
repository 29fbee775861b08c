import path from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';

const room = path.resolve(import.meta.dirname, '../../packages/engine/src/quantity');

const quantities =
  "import { concentration, dailyDose, type Intrathecal, intrathecal, intrathecalDailyDose, type IntrathecalStrength, type Oral, oral, perDay, volume } from './quantity.ts';\n";

/** What must not compile: each line by itself is a mistake that has hurt people. */
const mistakes = [
  ['an intrathecal dose where an oral one belongs', 'export const dose: Oral = intrathecal(250);'],
  ['an oral dose where an intrathecal one belongs', 'export const dose: Intrathecal = oral(250);'],
  ['an intrathecal dose added up with oral ones', 'export const daily = perDay([oral(10_000), intrathecal(250)]);'],
  ['a dose compared with a dose as if both were numbers', 'export const is = oral(10_000) > intrathecal(250);'],
  ['a dose added to a dose as if both were numbers', 'export const sum = oral(10_000) + oral(5000);'],
  ['a daily dose where a single one belongs', 'export const dose: Oral = dailyDose(30_000);'],
  ['a volume where a dose belongs', 'export const dose: Oral = volume(5000);'],
  [
    'what a pump gives in a day where a dose by mouth belongs',
    'export const dose: Oral = intrathecalDailyDose(150_000);',
  ],
  [
    'a liquid to drink where a solution for a pump belongs',
    'export const s: IntrathecalStrength = concentration(500);',
  ],
  ['a bare number where a dose belongs', 'export const dose: Oral = 10_000;'],
  ['an amount that is changed in place', 'oral(10_000).micrograms = 5000;'],
] as const;

const allowed = 'export const daily = perDay([oral(10_000), oral(5000)]);';

describe('The compiler refuses (U2)', () => {
  let errorsOf: (place: number) => readonly string[] = () => [];

  beforeAll(() => {
    errorsOf = compiled([allowed, ...mistakes.map(([, text]) => text)].map((text) => quantities + text));
  });

  it.each(mistakes.map(([what], i) => [what, i + 1] as const))('%s', (_what, place) => {
    expect(errorsOf(place)).not.toEqual([]);
  });

  it('nothing else: oral doses add up', () => {
    expect(errorsOf(0)).toEqual([]);
  });
});

/** All snippets in one program, as files beside the amounts that exist only here. */
function compiled(snippets: readonly string[]): (place: number) => readonly string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2024,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    allowImportingTsExtensions: true,
    verbatimModuleSyntax: false,
    types: [],
    skipLibCheck: true,
  };
  const planted = new Map(snippets.map((text, i) => [path.join(room, `planted-${i}.ts`), text]));
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile, readFile } = host;
  host.fileExists = (file) => planted.has(file) || fileExists(file);
  host.readFile = (file) => planted.get(file) ?? readFile(file);
  host.getSourceFile = (file, version, ...rest) => {
    const text = planted.get(file);
    return text === undefined ? getSourceFile(file, version, ...rest) : ts.createSourceFile(file, text, version);
  };
  const program = ts.createProgram([...planted.keys()], options, host);
  return (place) => {
    const source = program.getSourceFile(path.join(room, `planted-${place}.ts`));
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '),
    );
  };
}
