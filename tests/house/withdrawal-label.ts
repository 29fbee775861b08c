import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ourFiles } from '../boundaries/source-files.ts';

/** Files that may show something to somebody: all packages but those in which nothing is shown, and the sentences. */
const face = /^packages\/(?!engine\/|knowledge\/|language\/src\/en\/)[a-z]+\/src\/.*\.(tsx?|html|typ)$/;
const notShown = /\.(test|examples|cases|arbitrary)\.tsx?$/;

/** What holds the numbers of the index: by its name, or as a band beside the word. */
const byName = /withdrawal[-_]?index|labelled[-_]?index/i;
const band = /\bp(5|50|95)\b/;

/**
 * The label itself, or the part of an index that is the label: read from it by name, or taken out of it with its band. The
 * label of a button is none.
 */
const label =
  /'withdrawal\.label'|\blabelledIndex\(|\b(withdrawal|index|labelled|made\.value)\w*\.label\b|\{[^{}]*\blabel\b[^{}]*\bp50\b[^{}]*\}/i;

/** A line in the middle of a band, and its ends. */
const middle = /\bp50\b/;
const ends = [/\bp5\b/, /\bp95\b/];

/**
 * Faces that hold the withdrawal index and not its label, or its middle and not its band, so that one could be shown without
 * the other.
 *
 * @param root  the project, or a planted tree
 */
export function unlabelledFaces(root: string): readonly string[] {
  return ourFiles(root)
    .filter((file) => face.test(file) && !notShown.test(file))
    .filter((file) => {
      const text = withoutWhatOnlyPasses(readFileSync(path.join(root, file), 'utf8'));
      const holds = byName.test(text) || (/withdrawal/i.test(text) && band.test(text));
      const isBandless = middle.test(text) && !ends.every((end) => end.test(text));
      return holds && (!label.test(text) || isBandless);
    });
}

/** Files that only hand a name on hold no numbers: lines of imports and exports say nothing yet, nor do remarks. */
function withoutWhatOnlyPasses(text: string): string {
  return text.replace(/^(import|export)\b[^;]*?\bfrom\s+'[^']*';$/gm, '').replace(/\/\*[\s\S]*?\*\//g, '');
}
