import type { Facts } from '@steady/knowledge';
import type { Unknown } from '../patient/patient.ts';
import { micrograms } from '../safety/amounts.ts';
import type { Finding } from '../safety/finding.ts';
import { applies, cannotTell } from '../safety/verdicts.ts';
import { dosesIntoTheBlood } from './counted-doses.ts';
import type { Span } from './most-in-periods.ts';
import { muchAtOnce } from './much-at-once.ts';
import type { SimulateRequest } from './simulate-request.ts';
import { type Turn, type WholeDays, wholeDays } from './whole-days.ts';

/** A day with far more than is taken on the days around it; h, and micrograms a day. */
interface OverdoseDay extends Span {
  readonly taken: number;
  /** Unknown where the doses go on for too few days to tell. */
  readonly usual: number | Unknown;
}

/** How many days before and after it show what is usual. */
const around = 3;

const day = 24;

/**
 * So much in 24 h that it is an emergency by itself, as with too much beside a plan: 100 mg above it, or 150 mg where it is lower.
 * A forecast has no plan: what is usual is what is taken on the days before and after; before a first dose it is nothing. Where
 * there are no such days nobody can tell, and that is as pressing. What goes on so is no overdose: a rise is said as such.
 *
 * Facts: LIMIT-R1, OD-14, and those of `muchAtOnce`, which says more at once.
 */
export function overdoseInADay(request: SimulateRequest, facts: Facts): readonly Finding[] {
  const counted = dosesIntoTheBlood(request.doses);
  const [worst] = overdoseDays(request, facts).toSorted((a, b) => aboveOf(b) - aboveOf(a));
  if (worst === undefined || muchAtOnce(counted, facts)) return [];
  const { abovePlan, inWindow, window } = facts['LIMIT-R1'].figures;
  const amount = (value: number) => ({ value: Math.round(value / 100) / 10, unit: 'mg' });
  const { from, taken, usual } = worst;
  const found = usual === 'unknown' ? cannotTell : applies;
  return [
    found('kinetics.overdose-in-a-day', 'danger', ['LIMIT-R1', 'OD-14'], {
      at: { value: Math.round(from * 100) / 100, unit: 'h' },
      highest: amount(taken),
      usual: usual === 'unknown' ? usual : amount(usual),
      above: abovePlan,
      inAll: inWindow,
      within: window,
      vein: request.doses.some(({ route }) => route === 'intravenous') ? 'yes' : 'no',
    }),
  ];
}

/** The days of an overdose, of which none shows what somebody is used to. Facts: LIMIT-R1. */
export function overdoseDays({ person, doses }: SimulateRequest, facts: Facts): readonly OverdoseDay[] {
  const { abovePlan, inWindow } = facts['LIMIT-R1'].figures;
  const days = wholeDays(dosesIntoTheBlood(doses));
  const isFirst = person.monthsOnBaclofen === 0;
  return days.turns.flatMap((turn) => {
    const { at } = turn;
    const taken = days.given(at, at + day);
    if (taken < micrograms(abovePlan)) return [];
    const usual = usualAt(turn, days, isFirst);
    const found = { from: at, to: at + day, taken, usual };
    if (usual === 'unknown' || taken - usual >= micrograms(abovePlan)) return [found];
    const most = micrograms(inWindow);
    const isLarge = taken >= most && usual < most && taken + besideIt(turn, days, usual) > 2 * usual;
    return isLarge ? [found] : [];
  });
}

/** Micrograms a day: the lowest of the days before, or of those after where it is higher. */
function usualAt(turn: Turn, days: WholeDays, isFirst: boolean): number | Unknown {
  const before = days.before(turn, around);
  const known = [before.length === 0 && isFirst ? [0] : before, days.after(turn, around + 1).slice(1)].filter(
    (those) => those.length > 0,
  );
  return known.length === 0 ? 'unknown' : Math.max(...known.map((those) => Math.min(...those)));
}

/** The lesser of the days before and after: a dose that was only taken early or late is missing in one of them. */
function besideIt(turn: Turn, days: WholeDays, usual: number): number {
  const [yesterday = usual] = days.before(turn, 1);
  const [, tomorrow = usual] = days.after(turn, 2);
  return Math.min(yesterday, tomorrow);
}

function aboveOf({ taken, usual }: OverdoseDay): number {
  return usual === 'unknown' ? taken : taken - usual;
}
