import type { Plan, PlanRequest } from '@steady/engine';

/** No letter of it is taken for another on paper, or for a digit. */
const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const length = 8;

/**
 * A short code made of what a plan says: `K7QF-3M2P`. The same request with the same doses has the same code, in whatever
 * order its fields were written; two papers with different codes are of different plans. It hides nothing.
 */
export function codeOfPlan(plan: Plan, request: PlanRequest): string {
  let mixed = mixOf(new TextEncoder().encode(inOrder({ plan, request })));
  let code = '';
  for (let i = 0; i < length; i++) {
    code += letters[Number(mixed & 31n)];
    mixed >>= 5n;
  }
  return `${code.slice(0, length / 2)}-${code.slice(length / 2)}`;
}

/** JSON with the fields of each object in the order of their names. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** FNV-1a in 64 bits, and the last mixing of MurmurHash3, so that each bit of the input moves each bit of the code. */
function mixOf(bytes: Uint8Array): bigint {
  const word = (value: bigint) => BigInt.asUintN(64, value);
  let mixed = 0xcbf29ce484222325n;
  for (const byte of bytes) mixed = word((mixed ^ BigInt(byte)) * 0x100000001b3n);
  for (const factor of [0xff51afd7ed558ccdn, 0xc4ceb9fe1a85ec53n]) mixed = word((mixed ^ (mixed >> 33n)) * factor);
  return mixed ^ (mixed >> 33n);
}
