import type { LocalDate } from '@steady/engine';
import type { WireAssessAnswer } from '@steady/exchange/api';
import type { Say } from '@steady/language';
import { findingsAsText } from '../plan/findings-as-text.ts';
import { ink } from '../plan/ink.ts';
import { section } from '../section.ts';
import { momentAsText } from './moment-as-text.ts';
import { pumpLines, supplyLines } from './supply-lines.ts';
import { weekLines } from './week-lines.ts';

/** An assessment to read: what is an emergency, then late doses, those that are due, what comes next, the supply, the pump, and the findings. */
export function assessmentAsText(answer: WireAssessAnswer, say: Say): string {
  const { now, zone, plan, due, missed, next, findings, gap, supply, pump, lastWeek } = answer;
  const at = (instant: string) => momentAsText(instant, zone, say);
  const today = now.slice(0, 10) as LocalDate;
  const emergencies = findings.filter(({ severity }) => severity === 'emergency');
  const others = findings.filter(({ severity }) => severity !== 'emergency');
  const isKnown = gap.lastDose !== 'none' && gap.lastDose !== 'unknown';
  return [
    ink.bold(say('terminal.assess.title', { now: at(now) })),
    ...section(say('terminal.assess.first'), findingsAsText(emergencies, say)),
    ...section(say('terminal.assess.late'), missed.flatMap(lines)),
    ...section(say('terminal.assess.due'), due.flatMap(lines)),
    ...(missed.length + due.length === 0 ? ['', nothingDue()] : []),
    ...section(say('terminal.assess.gap'), [
      say('terminal.assess.last-dose', {
        last: isKnown ? at(gap.lastDose) : gap.lastDose,
        missed: plan === 'none' ? plan : gap.missedInARow,
      }),
      ...(next === null ? [] : [say('terminal.assess.next', { at: at(next.at) })]),
    ]),
    ...section(say('terminal.supply'), supply === null ? [] : supplyLines(supply, today, say)),
    ...section(say('pump.page.title'), pump === null ? [] : pumpLines(pump, today, say)),
    ...section(say('terminal.assess.week'), weekLines(lastWeek, say)),
    ...section(say('terminal.findings'), findingsAsText(others, say)),
  ].join('\n');

  function nothingDue(): string {
    if (plan === 'not-read') return say('terminal.assess.plan-not-read');
    return say('terminal.assess.nothing-due', { plan: plan === 'in-conflict' ? 'conflict' : plan });
  }

  function lines(advice: { readonly at: string; readonly says: string }): readonly string[] {
    return [say('terminal.assess.line', { at: at(advice.at) }), `  ${advice.says}`];
  }
}
