/**
 * Chance that is an argument: Philox4x32-10 (Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3",
 * SC11, 2011). It counts instead of remembering: the n-th numbers of stream i under a seed are worked out from those
 * three alone, so that a virtual patient is the same however many others there are and whoever works them out.
 */

/** Four numbers of 32 bits each, none of which is more than 2^32 - 1. */
export type Block = readonly [number, number, number, number];

const rounds = 10;

/** The ten rounds of Philox over a counter, under a key of two numbers of 32 bits. Signed within, which keeps the same bits. */
export function philox(counter: Block, key: readonly [number, number]): Block {
  let a = counter[0] | 0;
  let b = counter[1] | 0;
  let c = counter[2] | 0;
  let d = counter[3] | 0;
  let k = key[0] | 0;
  let l = key[1] | 0;
  for (let round = 0; round < rounds; round++) {
    const next = upperHalf(0xcd9e8d57, c) ^ b ^ k;
    const afterNext = upperHalf(0xd2511f53, a) ^ d ^ l;
    b = Math.imul(0xcd9e8d57, c);
    d = Math.imul(0xd2511f53, a);
    a = next;
    c = afterNext;
    k = (k + 0x9e3779b9) | 0;
    l = (l + 0xbb67ae85) | 0;
  }
  return [a >>> 0, b >>> 0, c >>> 0, d >>> 0];
}

/** The upper 32 of the 64 bits of a product of two unsigned numbers, by halves of 16: no step leaves 32 bits. */
function upperHalf(a: number, b: number): number {
  const a1 = a >>> 16;
  const a0 = a & 0xffff;
  const b1 = b >>> 16;
  const b0 = b & 0xffff;
  const middle = (Math.imul(a1, b0) + (Math.imul(a0, b0) >>> 16)) | 0;
  const carried = (Math.imul(a0, b1) + (middle & 0xffff)) | 0;
  return (Math.imul(a1, b1) + (middle >>> 16) + (carried >>> 16)) | 0;
}

/**
 * Two independent standard normal numbers: the n-th pair of a stream (Box and Muller, 1958, which is exact).
 *
 * @param seed    a whole number from 0 to 2^53 - 1
 * @param stream  a whole number from 0 to 2^53 - 1; a person's place in the population
 * @param n       which pair of that stream, from 0
 */
export function normalPair(seed: number, stream: number, n: number): readonly [number, number] {
  const [one, other] = uniformPair(seed, stream, n);
  const radius = Math.sqrt(-2 * Math.log(1 - one));
  const angle = 2 * Math.PI * other;
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
}

/** Two independent numbers from 0 up to but without 1, in place of the n-th normal pair of a stream. */
export function uniformPair(seed: number, stream: number, n: number): readonly [number, number] {
  const [a, b, c, d] = philox([...halves(stream), n, 0], halves(seed));
  return [unit(a, b), unit(c, d)];
}

function halves(whole: number): readonly [number, number] {
  return [whole >>> 0, Math.floor(whole / 2 ** 32)];
}

/** A number from 0 up to but without 1, in steps of 2^-53. */
function unit(high: number, low: number): number {
  return ((high >>> 5) * 2 ** 26 + (low >>> 6)) * 2 ** -53;
}
