import type { WireTriageAnswer } from '@steady/exchange/api';
import { type Say, sayBecause } from '@steady/language';
import { findingsAsText } from '../plan/findings-as-text.ts';
import { ink } from '../plan/ink.ts';
import { section } from '../section.ts';

/** What to do first, then whom to call, then why. */
export function triageAsText({ because, open, next, findings }: WireTriageAnswer, say: Say): string {
  const { says, step, when, call, also, notes, back } = next;
  return [
    ink.bold(`${when}. ${says}`),
    '',
    step,
    ...[call, ...also].map(({ label, number }) => `  ${say('terminal.triage.call', { label, number })}`),
    '',
    ...notes,
    back,
    ...(because.length > 0 ? ['', ...sayBecause(because, open, say)] : []),
    ...section(say('terminal.findings'), findingsAsText(findings, say)),
  ].join('\n');
}
