import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** npm's own words, which need no script of that name. */
const ownCommands = new Set(['install', 'rebuild', 'ci', 'install-scripts']);

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
}

/** Commands in a document that the project does not have, as they stand there. */
export function unknownCommands(text: string, root: string): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Manifest;
  const { bin } = JSON.parse(readFileSync(path.join(root, 'packages/cli/package.json'), 'utf8')) as { bin: object };
  return [
    ...said(text, /\bnpm (?:run )?([a-z-]+)/g, (name) => name in scripts || ownCommands.has(name)),
    ...said(text, /\bnpx (?!node\b)([a-z-]+)/g, (name) => name in bin),
    ...said(text, /\bnode ((?:scripts|packages|benchmarks)\/[\w./-]+)/g, (file) => existsSync(path.join(root, file))),
  ];
}

/** Links of a document that lead to no file. Links to other places are not followed. */
export function deadLinks(document: string, root: string): readonly string[] {
  const text = readFileSync(path.join(root, document), 'utf8');
  return [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^[a-z]+:/.test(link) && !existsSync(path.join(root, path.dirname(document), link)))
    .map((link) => `${document}: ${link}`);
}

function said(text: string, pattern: RegExp, isKnown: (name: string) => boolean): readonly string[] {
  return inCode(text)
    .flatMap((code) => [...code.matchAll(pattern)])
    .filter(([, name = '']) => !isKnown(name))
    .map(([command]) => command);
}

/** What a reader would copy: fenced and indented blocks, and words in backquotes. */
function inCode(text: string): readonly string[] {
  const fenced = [...text.matchAll(/^```.*\n([\s\S]*?)^```/gm)].map(([, code = '']) => code);
  const indented = text.split('\n').filter((line) => line.startsWith('    '));
  const quoted = [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
  return [...fenced, ...indented, ...quoted];
}
