import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const hazards = Array.from({ length: 40 }, (_, index) => `H${String(index + 1).padStart(2, '0')}`);
const planned = 'planned';
const invariant = /\b[UPKMTRYXCG]\d{1,2}\b/g;

interface Row {
  readonly id: string;
  readonly hazard: string;
  readonly control: string;
  readonly test: string;
}

/**
 * What is wrong with a table of hazards: a hazard without a row, a row without a control or a test, a file that does not
 * exist, a test that names neither the hazard nor an invariant of its control.
 *
 * @param text  the page that holds the table
 * @param root  the folder from which the files in it are named
 */
export function faultsOfHazards(text: string, root: string): readonly string[] {
  const rows = readRows(text);
  const missing = hazards.filter((id) => rows.filter((row) => row.id === id).length !== 1);
  return [
    ...missing.map((id) => `${id}: not in the table exactly once`),
    ...rows.flatMap((row) => faultsOf(row, root)),
  ];
}

function readRows(text: string): readonly Row[] {
  return text
    .split('\n')
    .filter((line) => /^\| H\d/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, id = '', hazard = '', , control = '', test = '']) => ({ id, hazard, control, test }));
}

function faultsOf({ id, hazard, control, test }: Row, root: string): readonly string[] {
  const files = filesIn(test);
  const notThere = [...filesIn(control), ...files].filter((file) => !existsSync(path.join(root, file)));
  const names = [id, ...(control.match(invariant) ?? [])];
  const there = files.filter((file) => !notThere.includes(file));
  return [
    ...(hazard === '' ? [`${id}: no hazard`] : []),
    ...(control === '' ? [`${id}: no control`] : []),
    ...(files.length === 0 && !test.startsWith(planned) ? [`${id}: no test, and not marked as planned`] : []),
    ...(control.startsWith(planned) && files.length > 0 ? [`${id}: a test, but its control is only planned`] : []),
    ...notThere.map((file) => `${id}: ${file} does not exist`),
    ...there
      .filter((file) => !names.some((name) => mentions(path.join(root, file), name)))
      .map((file) => `${id}: ${file} names none of ${names.join(', ')}`),
  ];
}

/** Files are written in backquotes and hold a slash. */
function filesIn(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]*\/[^`]*)`/g)].map(([, file = '']) => file);
}

function mentions(file: string, name: string): boolean {
  return new RegExp(`\\b${name}\\b`).test(readFileSync(file, 'utf8'));
}
