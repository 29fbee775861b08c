import type { Kernel } from './kernel.ts';
import { plainKernel } from './plain-kernel.ts';
import { wasmKernel } from './wasm-kernel.ts';

/** The fastest kernel that runs here. */
export function kernelFor(count: number, phases: number): Kernel {
  return wasmKernel(count, phases) ?? plainKernel(count, phases);
}
