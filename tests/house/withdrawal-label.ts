import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ourFiles } from '../boundaries/source-files.ts';

/** Files that may show something to somebody: all packages but those in which nothing is shown, and the sentences. */
const face = /^packages\/(?!engine\/|knowledge\/|language\/src\/en\/)[a-z]+\/src\/.*\.(tsx?|html|typ)$/;
const notShown = /\.(test|examples|cases|arbitrary)\.tsx?$/;

/** What holds the numbers of the index: by its name, or as a band beside the word. */
const byName = /withdrawal[-_]?index|labelled[-_]?index/i;
const band = /\bp(5|50|95)\b/;

/** The label itself, or the part of a labelled index that is the label. */
const label = /'withdrawal\.label'|\blabelledIndex\(|\.label\b|\blabel\b\s*[,}:]/;

/**
 * Faces that hold the withdrawal index and not its label, so that one could be shown without the other.
 *
 * @param root  the project, or a planted tree
 */
export function unlabelledFaces(root: string): readonly string[] {
  return ourFiles(root)
    .filter((file) => face.test(file) && !notShown.test(file))
    .filter((file) => {
      const text = withoutWhatOnlyPasses(readFileSync(path.join(root, file), 'utf8'));
      return (byName.test(text) || (/withdrawal/i.test(text) && band.test(text))) && !label.test(text);
    });
}

/** Files that only hand a name on hold no numbers: lines of imports and exports say nothing yet, nor do remarks. */
function withoutWhatOnlyPasses(text: string): string {
  return text.replace(/^(import|export)\b[^;]*?\bfrom\s+'[^']*';$/gm, '').replace(/\/\*[\s\S]*?\*\//g, '');
}
