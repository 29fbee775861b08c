import type { WireAssessAnswer } from '@steady/exchange/api';
import type { Say } from '@steady/language';
import { findingsAsText } from '../plan/findings-as-text.ts';
import { ink } from '../plan/ink.ts';
import { section } from '../section.ts';

/** An assessment to read: when, what is due, what was missed, what comes next, and the findings. */
export function assessmentAsText(answer: WireAssessAnswer, say: Say): string {
  const { now, due, missed, next, findings, gap } = answer;
  return [
    ink.bold(say('terminal.assess.title', { now })),
    ...section(say('terminal.assess.due'), due.length === 0 ? [say('terminal.assess.nothing-due')] : due.map(line)),
    ...section(say('terminal.assess.missed'), missed.map(line)),
    ...section(say('terminal.assess.gap'), [
      say('terminal.assess.last-dose', { last: gap.lastDose, missed: gap.missedInARow }),
      ...(next === null ? [] : [say('terminal.assess.next', { at: next.at })]),
    ]),
    ...section(say('terminal.findings'), findingsAsText(findings, say)),
  ].join('\n');

  function line({ slot, at, says }: { readonly slot: string; readonly at: string; readonly says: string }): string {
    return say('terminal.assess.line', { slot, at, says });
  }
}
