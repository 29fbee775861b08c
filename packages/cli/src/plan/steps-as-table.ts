import { formatAmount, formatNumber, type Plan, type Product, type Step } from '@steady/engine';
import type { WirePlanAnswer } from '@steady/exchange/api';
import { sayDay, sayPortions } from '@steady/exchange/prescription';
import { formatWritten, type Say } from '@steady/language';
import Table from 'cli-table3';

type Change = WirePlanAnswer['plan']['steps'][number]['change'];

/** The steps of a plan, each with its first day, its doses in tablets, and its change in mg and percent. */
export function stepsAsTable(wire: WirePlanAnswer['plan'], plan: Plan, products: readonly Product[], say: Say): string {
  const table = new Table({
    head: [
      '',
      say('terminal.column.from'),
      say('terminal.column.days'),
      say('terminal.column.daily'),
      say('terminal.column.doses'),
      say('terminal.column.change'),
    ],
    colAligns: ['right', 'left', 'right', 'right', 'left', 'left'],
    style: { head: [], border: [] },
  });
  for (const [i, { from, days, daily, intakes, why }] of plan.steps.entries()) {
    const doses = intakes.map(({ time, dose, portions }) =>
      say('terminal.dose', { time, dose: formatAmount(dose), portions: sayPortions(portions, products, say) }),
    );
    table.push([
      String(i + 1),
      sayDay(from, say),
      days === null ? say('terminal.days-open') : formatNumber(days),
      formatAmount(daily),
      doses.join('\n'),
      [...reasonOf(why, say), sayChange(wire.steps[i]?.change, say)].join('\n'),
    ]);
  }
  return table.toString();
}

/** A cut and a rise speak for themselves. */
function reasonOf(why: Step['why'], say: Say): readonly string[] {
  return why === 'hold' || why === 'step-back' || why === 'switch-products' ? [say(`terminal.why.${why}`)] : [];
}

function sayChange(change: Change, say: Say): string {
  if (change === undefined) return '';
  const { direction, by, percent } = change;
  if (direction === 'none') return say('terminal.change.none');
  const words = say(`terminal.change.${direction}`, { by: formatWritten(by, say) });
  return percent === undefined
    ? words
    : say('terminal.change.percent', { change: words, percent: formatNumber(percent) });
}
