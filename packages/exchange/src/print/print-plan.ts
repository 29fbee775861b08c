import type { PlanAnswer, PlanRequest } from '@steady/engine';
import { Temporal } from 'temporal-polyfill';
import { printable } from './printable.ts';
import { type PrintOptions, sheetOfPlan } from './sheet-of-plan.ts';
import { type ToTypeset, typeset } from './typeset.ts';
import { typesetAside } from './typeset-aside.ts';

/**
 * A plan on paper, as a tagged PDF (PDF/UA-1): what the person takes, with a box to tick for each dose, and what a
 * clinician checks, hands out and signs. The same plan, options and versions give the same bytes (P14).
 */
export function printPlan(answer: PlanAnswer, request: PlanRequest, options: PrintOptions): Uint8Array {
  return typeset(toTypeset(answer, request, options));
}

/** The same on a thread of its own: whoever else is served does not wait for it. */
export function printPlanAside(answer: PlanAnswer, request: PlanRequest, options: PrintOptions): Promise<Uint8Array> {
  return typesetAside(toTypeset(answer, request, options));
}

function toTypeset(answer: PlanAnswer, request: PlanRequest, options: PrintOptions): ToTypeset {
  const sheet = JSON.stringify(sheetOfPlan(answer, request, options), (_, value: unknown) =>
    typeof value === 'string' ? printable(value) : value,
  );
  const createdAt = Math.floor(Temporal.Instant.from(options.createdAt).epochMilliseconds / 1000);
  return { sheet, createdAt };
}
