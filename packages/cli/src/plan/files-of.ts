import { randomUUID } from 'node:crypto';
import type { SheetsToPrint } from '@steady/exchange/api';
import { facts } from '@steady/knowledge';
import type { Say } from '@steady/language';
import type { FileToWrite } from '../files/write-files.ts';
import type { Answered } from './answer-as-text.ts';

export interface FileFlags {
  readonly pdf?: string | undefined;
  /** Whose sheets the PDF has; left out, both. */
  readonly sheets?: SheetsToPrint | undefined;
  readonly calendar?: string | undefined;
  readonly csv?: string | undefined;
}

/** The files that were asked for, ready to be written. What makes them is loaded only where one is. */
export async function filesOf(
  { pdf, sheets = 'both', calendar, csv }: FileFlags,
  { made, request }: Answered,
  say: Say,
): Promise<readonly FileToWrite[]> {
  if (pdf === undefined && calendar === undefined && csv === undefined) return [];
  const { printPlan, writeCalendar, writePlanCsv } = await import('@steady/exchange');
  const first = {
    say,
    facts,
    planId: randomUUID(),
    version: 'not-saved' as const,
    createdAt: new Date().toISOString(),
  };
  return [
    ...(pdf === undefined ? [] : [{ file: pdf, content: printPlan(made, request, { ...first, sheets }) }]),
    ...(calendar === undefined ? [] : [{ file: calendar, content: writeCalendar(made.plan, request, first) }]),
    ...(csv === undefined ? [] : [{ file: csv, content: writePlanCsv(made, request, first) }]),
  ];
}
