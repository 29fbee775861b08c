import type { Interval } from '../intervals.ts';
import type { Kernel } from './kernel.ts';
import { kernelBytes } from './kernel-bytes.ts';

/** What `kernel.wat` exports. Places and lengths are in bytes of its memory. */
interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly feed: (level: number, kept: number, fed: number, gut: number, length: number) => void;
  readonly decay: (gut: number, stays: number, length: number) => void;
  /** How many were found; how many are below stands at 0. */
  readonly collect: (row: number, length: number, low: number, high: number, inside: number) => number;
}

/** The loops take so many people at once; who is missing in the last round is not a number, and so in no bracket. */
const atOnce = 16;

/** Room for what `collect` writes at 0, and a page of memory. */
const head = 16;
const page = 65_536;

/**
 * The kernel in vector instructions, from `kernel.wat`; `undefined` where they do not run: in an old browser, under a
 * content security policy that does not let a page compile them, or where no memory of their own is left for them.
 */
export function wasmKernel(count: number, phases: number): Kernel | undefined {
  const compiled = compile();
  return compiled && withoutFault(() => kernelIn(instanceOf(compiled), count, phases));
}

function instanceOf(compiled: WebAssembly.Module): Exports {
  return new WebAssembly.Instance(compiled).exports as unknown as Exports;
}

let known: { readonly compiled: WebAssembly.Module | undefined } | undefined;

function compile(): WebAssembly.Module | undefined {
  known ??= { compiled: withoutFault(() => new WebAssembly.Module(bytes())) };
  return known.compiled;
}

function bytes(): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(kernelBytes), (letter) => letter.charCodeAt(0));
}

/** What the machine gives, or `undefined` where it refuses. */
function withoutFault<T>(made: () => T): T | undefined {
  try {
    return made();
  } catch {
    return undefined;
  }
}

function kernelIn({ memory, feed, decay, collect }: Exports, count: number, phases: number): Kernel {
  const padded = Math.ceil(count / atOnce) * atOnce;
  const length = padded * Float64Array.BYTES_PER_ELEMENT;
  const rows = 3 + 3 * phases;
  memory.grow(Math.ceil((head + rows * length + (padded + 1) * Int32Array.BYTES_PER_ELEMENT) / page));
  let next = head;
  const row = (): Float64Array => {
    const whole = new Float64Array(memory.buffer, next, padded).fill(Number.NaN, count);
    next += length;
    return whole.subarray(0, count);
  };

  const [gut, stays, copied] = [row(), row(), row()];
  const parts = Array.from({ length: phases }, () => ({ level: row(), kept: row(), fed: row() }));
  const inside = new Int32Array(memory.buffer, next, count + 1);
  const below = new Int32Array(memory.buffer, 0, 1);
  let last: Interval | undefined;

  return {
    gut,
    levels: parts.map(({ level }) => level),
    inside,
    move: (over) => {
      if (over !== last) take(over);
      for (const { level, kept, fed } of parts) {
        feed(level.byteOffset, kept.byteOffset, fed.byteOffset, gut.byteOffset, length);
      }
      decay(gut.byteOffset, stays.byteOffset, length);
    },
    collect: (asked, { low, high }) => {
      const isHere = asked.buffer === memory.buffer;
      if (!isHere) copied.set(asked);
      const { byteOffset } = isHere ? asked : copied;
      const found = collect(byteOffset, length, low, high, inside.byteOffset);
      return { below: below[0] as number, found };
    },
  };

  function take(over: Interval): void {
    last = over;
    stays.set(over.gut);
    for (const [phase, { kept, fed }] of parts.entries()) {
      const from = over.phases[phase] as Interval['phases'][number];
      kept.set(from.kept);
      fed.set(from.fed);
    }
  }
}
