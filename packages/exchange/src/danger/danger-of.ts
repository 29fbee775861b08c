import { type EmergencyRisks, emergencyRisks, excessRisksOf, type PlanRequest } from '@steady/engine';
import { type EmergencyNumbers, emergencyNumbers, type Facts } from '@steady/knowledge';
import type { MessageId, Say } from '@steady/language';

/** The box that no sheet goes without: what never to do, when to get help, and whom to call. */
export interface Danger {
  readonly fixed: readonly [string, string];
  readonly call: string;
  readonly signs: readonly string[];
  /** What to do about a dose too many. */
  readonly tooMany: string;
  readonly today: string;
  /** Before a line to write a number on. */
  readonly phone: string;
  /** The same in one line, for the top of the other pages. */
  readonly strip: string;
}

/**
 * The box for one person: with the numbers of the region, or the words that say whom to look for, and with what is an
 * emergency for this person only. What is not known of the person is asked for in the box, never taken for a no (R3).
 */
export function dangerOf({ patient, start }: Pick<PlanRequest, 'patient' | 'start'>, facts: Facts, say: Say): Danger {
  const { emergency, crisis, poisons }: EmergencyNumbers = emergencyNumbers[patient.region];
  const risks = emergencyRisks(patient, start, facts);
  const isAnyExcessOne = excessRisksOf(patient, start, facts).length > 0;
  return {
    fixed: [say('fixed.do-not-stop-suddenly'), say('fixed.never-two-doses-together')],
    call: say('print.danger.call', { emergency }),
    signs: [...signs, ...signsOf(risks), 'print.danger.crisis' as const].map((id) => say(id, { crisis })),
    tooMany: say(isAnyExcessOne ? 'print.danger.too-many.emergency' : tooManyOf(risks), { emergency, poisons }),
    today: say(risks.pump === true ? 'print.danger.today.pump' : 'print.danger.today'),
    phone: say('print.danger.phone'),
    strip: `${say('fixed.do-not-stop-suddenly')} ${say('print.strip', { emergency })}`,
  };
}

const signs = [
  'print.danger.seizure',
  'print.danger.breathing',
  'print.danger.waking',
  'print.danger.seeing',
  'print.danger.fever',
  'print.danger.stiffness',
  'print.danger.fainting',
  'print.danger.swelling',
  'print.danger.child',
  'print.danger.too-much',
  'print.danger.mixed',
] as const satisfies readonly MessageId[];

/** The signs that are an emergency for some people: said plainly to whom they concern, and with an if to whom they may. */
function signsOf({ failingKidneys, pump, highCordInjury }: EmergencyRisks): readonly MessageId[] {
  return [
    ...(failingKidneys === true ? (['print.danger.kidneys'] as const) : []),
    ...(failingKidneys === 'unknown' ? (['print.danger.kidneys.if'] as const) : []),
    ...(pump === true
      ? (['print.danger.pump.empty', 'print.danger.pump.refill', 'print.danger.pump.itch'] as const)
      : []),
    ...(pump === 'unknown' ? (['print.danger.pump.empty.if', 'print.danger.pump.itch.if'] as const) : []),
    ...(highCordInjury === true ? (['print.danger.cord'] as const) : []),
    ...(highCordInjury === 'unknown' ? (['print.danger.cord.if'] as const) : []),
  ];
}

/** Where nothing that is known makes any dose too many an emergency, what is not known may. */
function tooManyOf({ failingKidneys, pump }: EmergencyRisks): MessageId {
  return failingKidneys === 'unknown' || pump === 'unknown' ? 'print.danger.too-many.if' : 'print.danger.too-many';
}
