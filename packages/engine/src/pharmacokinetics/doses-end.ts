import type { Facts } from '@steady/knowledge';
import type { Finding } from '../safety/finding.ts';
import { applies } from '../safety/verdicts.ts';
import type { SimulatedDose, SimulateRequest } from './simulate-request.ts';

/** How long doses must have gone on for their end to be one: a dose that is looked at alone is no treatment. */
const treatment = 24;

/**
 * Doses that end within a forecast: whether they were lowered slowly enough is for the rules about a plan, but a level that
 * falls to nothing must not look like nothing happens. An end of what a pump gives is an emergency.
 *
 * Facts: LIMIT-M8, WD-01, WD-05, WD-06.
 */
export function dosesEnd({ doses, observe }: SimulateRequest, facts: Facts): readonly Finding[] {
  const looked = observe.reduce((latest, at) => Math.max(latest, at), 0);
  const fromPump = doses.filter((dose) => dose.route === 'intrathecal' && (dose.over ?? 0) > 0);
  const others = doses.filter(({ route }) => route !== 'intrathecal');
  const { gap } = facts['LIMIT-M8'].figures;
  const [pump, other] = [endOf(fromPump), endOf(others)];
  const begun = others.reduce((first, { at }) => Math.min(first, at), Number.POSITIVE_INFINITY);
  return [
    ...(pump < looked
      ? [applies('kinetics.pump-ends', 'danger', ['WD-05', 'WD-06'], { at: { value: pump, unit: 'h' } })]
      : []),
    ...(other - begun >= treatment && looked - other >= gap.value
      ? [applies('kinetics.doses-end', 'warning', ['WD-01', 'LIMIT-M8'], { at: { value: other, unit: 'h' } })]
      : []),
  ];
}

/** h, when the last of some doses is in; never where there is none. */
function endOf(doses: readonly SimulatedDose[]): number {
  if (doses.length === 0) return Number.POSITIVE_INFINITY;
  return doses.reduce((latest, dose) => Math.max(latest, dose.at + ('over' in dose ? (dose.over ?? 0) : 0)), 0);
}
