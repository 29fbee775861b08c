import { expect, it } from 'vitest';
import { kernelBytes } from '../../packages/engine/src/pharmacokinetics/kernel/kernel-bytes.ts';
import { assembledKernel } from '../../scripts/assemble-kernel.ts';

it('The bytes of the kernel are those of its text, assembled', async () => {
  expect(kernelBytes).toBe(await assembledKernel());
});
