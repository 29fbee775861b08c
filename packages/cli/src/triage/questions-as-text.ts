import type { WireTriageQuestions } from '@steady/exchange/api';
import type { Say } from '@steady/language';
import Table from 'cli-table3';

/** The questions as a table: code, what a yes alone means, and the words. */
export function questionsAsText({ questions }: WireTriageQuestions, say: Say): string {
  const table = new Table({
    head: [
      say('terminal.triage.column.code'),
      say('terminal.triage.column.alone'),
      say('terminal.triage.column.question'),
    ],
    style: { head: [], border: [] },
  });
  for (const { code, alone, person } of questions) table.push([code, say(`terminal.triage.alone.${alone}`), person]);
  return table.toString();
}
