import { readdirSync } from 'node:fs';
import path from 'node:path';

const places = ['packages', 'tests', 'scripts', 'benchmarks', 'scenarios'];
const notOurs = new Set(['node_modules', 'dist', 'coverage', '.data']);

/** Every file and folder of ours below a root, as paths from that root with forward slashes. */
export function ourFiles(root: string): readonly string[] {
  return places.flatMap((place) => filesBelow(root, place)).sort();
}

function filesBelow(root: string, place: string): readonly string[] {
  return entriesOf(path.join(root, place)).flatMap((entry) => {
    if (notOurs.has(entry.name)) return [];
    const here = `${place}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(root, here) : [here];
  });
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
