import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** A sheet, as text, on paper: a tagged PDF (PDF/UA-1). The same sheet gives the same bytes. */
export interface ToTypeset {
  readonly sheet: string;
  /** In seconds since 1970. */
  readonly createdAt: number;
}

/** Lays out a sheet. A long one takes seconds, and nothing else runs on its thread meanwhile. */
export function typeset({ sheet, createdAt }: ToTypeset): Uint8Array<ArrayBuffer> {
  const typst = compiler();
  const pdf = typst.pdf(
    { mainFilePath: path.join(templates, 'plan.typ'), inputs: { sheet } },
    { pdfStandard: 'ua-1', creationTimestamp: createdAt },
  );
  typst.evictCache(10);
  return new Uint8Array(pdf);
}

const templates = path.join(import.meta.dirname, 'template');

let ready: NodeCompiler | undefined;

/** Made once: reading the fonts takes longer than printing. */
function compiler(): NodeCompiler {
  ready ??= NodeCompiler.create({
    workspace: templates,
    fontArgs: [{ fontBlobs: fonts.map((font) => readFileSync(font)) }],
  });
  return ready;
}

const fonts = ['400Regular/AtkinsonHyperlegibleNext_400Regular', '700Bold/AtkinsonHyperlegibleNext_700Bold'].map(
  (name) => fileURLToPath(import.meta.resolve(`@expo-google-fonts/atkinson-hyperlegible-next/${name}.ttf`)),
);
