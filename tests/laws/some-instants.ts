import type { Instant } from '@steady/engine';
import fc from 'fast-check';
import { at } from '../../packages/engine/src/record/examples.ts';

/** The first midnight of the laws about records. */
export const start = at('2026-12-01T00:00');

/** In milliseconds. */
export const minute = 60_000;

/** Any minute of the first week. */
export const someInstant = fc.integer({ min: -600, max: 7 * 1440 }).map((m) => (start + m * minute) as Instant);
