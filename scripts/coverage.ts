// Writes docs/coverage.md, which says where each statement of the articles lives: npx node scripts/coverage.ts
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findingCodes } from '@steady/engine';
import { questionCodes } from '@steady/engine/triage';
import { topics } from '@steady/exchange/ask';
import { facts } from '@steady/knowledge';

const root = path.join(import.meta.dirname, '..');

/** How many statements the articles make. */
export const statements = 270;

/** One statement of the articles, and every place where it lives. */
export interface Covered {
  readonly id: string;
  readonly says: string;
  readonly facts: readonly string[];
  /** Topics of the answers; each is a part of a page as well. */
  readonly topics?: readonly string[];
  readonly findings?: readonly string[];
  /** Questions of the triage. */
  readonly questions?: readonly string[];
  readonly files?: readonly string[];
  /** What of it has no home yet, and why. */
  readonly notYet?: string;
}

/** The statements with their homes, as written down in docs/coverage.json. */
export function readCoverage(): readonly Covered[] {
  return JSON.parse(readFileSync(path.join(root, 'docs/coverage.json'), 'utf8'));
}

/** What is wrong with a list of statements: one missing, one twice, one without a home, a home that does not exist. */
export function faultsOfCoverage(rows: readonly Covered[]): readonly string[] {
  const ids = rows.map(({ id }) => id);
  const wanted = Array.from({ length: statements }, (_, i) => `INV-${String(i + 1).padStart(3, '0')}`);
  return [
    ...wanted.filter((id) => !ids.includes(id)).map((id) => `${id}: missing`),
    ...ids.filter((id) => !wanted.includes(id)).map((id) => `${id}: no such statement`),
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${id}: twice`),
    ...rows.flatMap(faultsOfRow),
  ];
}

function faultsOfRow(row: Covered): readonly string[] {
  const { id, says, topics: named = [], findings = [], questions = [], files = [], notYet } = row;
  const missing = (kind: string, names: readonly string[], exist: (name: string) => boolean) =>
    names.filter((name) => !exist(name)).map((name) => `${id}: no ${kind} ${name}`);
  const homes = [...named, ...findings, ...questions, ...files];
  return [
    ...(says === '' ? [`${id}: says nothing`] : []),
    ...(homes.length === 0 && (notYet ?? '') === '' ? [`${id}: has no home and no reason`] : []),
    ...missing('fact', row.facts, (name) => name in facts),
    ...missing('topic', named, (name) => topicOf(name) !== undefined),
    ...missing('finding', findings, (name) => (findingCodes as readonly string[]).includes(name)),
    ...missing('question', questions, (name) => (questionCodes as readonly string[]).includes(name)),
    ...missing('file', files, (name) => existsSync(path.join(root, name))),
  ];
}

function topicOf(name: string) {
  return topics.find(({ id }) => id === name);
}

/** The statements as a page to read. */
export function writeCoverage(rows: readonly Covered[]): string {
  const living = rows.filter(({ notYet }) => notYet === undefined).length;
  return `# Where each statement of the articles lives

Four articles for people who take baclofen make ${rows.length} statements. Each has a row: the facts that decide it, and where
it lives in Steady: a topic of the answers and the page it is read on, a finding of the engine, a question of the triage, a file. ${living} of them
live here as a whole; of the other ${rows.length - living} the last column says what has no home yet.

Made from [coverage.json](coverage.json) by \`npx node scripts/coverage.ts\`; a check fails where a home does not exist.

| Id | Statement | Facts | Topics | Findings | Questions | Files | Not yet |
|---|---|---|---|---|---|---|---|
${rows.map(lineOf).join('\n')}
`;
}

function lineOf({
  id,
  says,
  facts: cited,
  topics: named = [],
  findings = [],
  questions = [],
  files = [],
  notYet = '',
}: Covered) {
  const pages = named.map((name) => `${name} (/learn/${topicOf(name)?.article})`);
  const cells = [id, says, cited.join(', '), pages.join(', '), findings.join(', '), questions.join(', ')];
  return `| ${[...cells, files.map((file) => `\`${file}\``).join(', '), notYet].join(' | ')} |`;
}

if (import.meta.main) writeFileSync(path.join(root, 'docs/coverage.md'), writeCoverage(readCoverage()));
