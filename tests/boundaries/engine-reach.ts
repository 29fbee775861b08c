import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { ourFiles } from './source-files.ts';

/** Things around the program that make the same call give another answer, or leave a trace outside it. */
const outside = new Set([
  'Date',
  'performance',
  'process',
  'fetch',
  'console',
  'crypto',
  'globalThis',
  'navigator',
  'localStorage',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
]);

/** The same, as members of something that is otherwise welcome. */
const outsideMembers = new Set(['Math.random', 'Temporal.Now']);
const ownersOfThem = new Set(['Math', 'Temporal']);

/** Each place where the engine reaches for a clock, for chance, or for the world, as `file:line name`. */
export function reachesOutOfTheEngine(root: string): readonly string[] {
  return ourFiles(root)
    .filter((file) => file.startsWith('packages/engine/src/') && /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .flatMap((file) => reachesOf(file, readFileSync(path.join(root, file), 'utf8')));
}

function reachesOf(file: string, text: string): readonly string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const name = ts.isIdentifier(node) ? reachOf(node) : undefined;
    if (name !== undefined) {
      found.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${name}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function reachOf(node: ts.Identifier): string | undefined {
  if (isOnlyAName(node)) return undefined;
  if (outside.has(node.text)) return node.text;
  if (!ownersOfThem.has(node.text)) return undefined;

  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isQualifiedName(parent)) {
    const member = `${node.text}.${ts.isQualifiedName(parent) ? parent.right.text : parent.name.text}`;
    return outsideMembers.has(member) ? member : undefined;
  }
  const handedOn = !ts.isImportSpecifier(parent) && !ts.isExportSpecifier(parent);
  return handedOn ? `${node.text} as a whole` : undefined;
}

/** The `process` of `step.process` or `{ process: 1 }` is a word of ours, not the thing around the program. */
function isOnlyAName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isQualifiedName(parent) && parent.right === node) ||
    ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node)
  );
}
