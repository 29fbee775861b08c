import { dailyDoseOf, formatAmount } from '@steady/engine';
import type { AnsweredPlan } from '@steady/exchange/api';
import { productsOf, writePrescription } from '@steady/exchange/prescription';
import type { Say } from '@steady/language';
import { section } from '../section.ts';
import { findingsAsText } from './findings-as-text.ts';
import { ink } from './ink.ts';
import { stepsAsTable } from './steps-as-table.ts';
import { supplyAsText } from './supply-as-text.ts';

export type Answered = Extract<AnsweredPlan, { readonly ok: true }>;

/** A plan to read: its steps as a table, then what comes after, supply, findings and the prescription. */
export function answerAsText({ answer, made, request }: Answered, say: Say): string {
  const products = productsOf(request);
  const from = formatAmount(dailyDoseOf(request.current));
  const values = { from, to: formatAmount(request.target), zone: request.timeZone };
  const { end } = answer.plan;

  return [
    ink.bold(say(request.purpose === 'taper' ? 'terminal.taper' : 'terminal.titration', values)),
    say('terminal.to-sign'),
    '',
    stepsAsTable(answer.plan, made.plan, products, say),
    ...section(say('terminal.end'), [end.says, ...end.watch.map(({ says }) => says)]),
    ...section(say('terminal.supply'), supplyAsText(made.supply, products, say)),
    ...section(say('terminal.findings'), findingsAsText(answer.findings, say)),
    ...section(say('terminal.prescription'), writePrescription(made.plan, products, say)),
  ].join('\n');
}
