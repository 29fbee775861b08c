// Assembles the kernel of the virtual population from its text: npx node scripts/assemble-kernel.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import wabt from 'wabt';

const folder = new URL('../packages/engine/src/pharmacokinetics/kernel/', import.meta.url);

/** The bytes of `kernel.wat` in base64. */
export async function assembledKernel() {
  const { parseWat } = await wabt();
  const text = readFileSync(new URL('kernel.wat', folder), 'utf8');
  const { buffer } = parseWat('kernel.wat', text, { simd: true }).toBinary({});
  return Buffer.from(buffer).toString('base64');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lines = (await assembledKernel()).match(/.{1,100}/g) ?? [];
  writeFileSync(
    new URL('kernel-bytes.ts', folder),
    `/** \`kernel.wat\`, assembled by wabt, in base64. A test holds that they are the same. */
export const kernelBytes =
${lines.map((line) => `  '${line}'`).join(' +\n')};
`,
  );
}
