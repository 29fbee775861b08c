import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { PlanAnswer, PlanRequest } from '@steady/engine';
import { Temporal } from 'temporal-polyfill';
import { type PrintOptions, sheetOfPlan } from './sheet-of-plan.ts';

/**
 * A plan on paper, as a tagged PDF (PDF/UA-1): what the person takes, what to hand out, a box to tick for each dose, and
 * what a clinician checks and signs. The same plan, options and versions give the same bytes (P14).
 */
export function printPlan(answer: PlanAnswer, request: PlanRequest, options: PrintOptions): Uint8Array {
  const sheet = JSON.stringify(sheetOfPlan(answer, request, options));
  const creationTimestamp = Math.floor(Temporal.Instant.from(options.createdAt).epochMilliseconds / 1000);
  const typst = compiler();
  const pdf = typst.pdf(
    { mainFilePath: path.join(templates, 'plan.typ'), inputs: { sheet } },
    { pdfStandard: 'ua-1', creationTimestamp },
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
