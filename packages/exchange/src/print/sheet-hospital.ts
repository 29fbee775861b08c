import { addDays, emergencyRisks, formatAmount, type Plan, type PlanRequest, type Step } from '@steady/engine';
import type { FactId, Facts } from '@steady/knowledge';
import { formatWritten, type MessageId, type Say } from '@steady/language';
import { sayDate } from '../prescription/say-date.ts';
import type { SheetHospital } from './sheet.ts';

/** A sentence of the sheet, with the facts by which a ward can check it. */
type Rule = readonly [MessageId, ...FactId[]];

/**
 * What a hospital needs to know beside the doses: that none may be missed, and how each is given where nothing goes by mouth, in
 * an operation, with a pump, after missed doses and on the way home. No dose is converted to another route (P16).
 */
export function sheetHospital(
  plan: Plan,
  { patient, start, purpose }: PlanRequest,
  facts: Facts,
  say: Say,
): SheetHospital {
  const { pump } = emergencyRisks(patient, start, facts);
  const parts: readonly (readonly [MessageId, readonly Rule[]])[] = [
    ['hospital.every-dose', [...everyDose, ...(purpose === 'taper' ? [noStepDown] : [])]],
    ['hospital.mouth', byMouth],
    ...(pump === false ? [] : [[pump === true ? 'hospital.pump' : 'hospital.pump.if', ofPump] as const]),
    ['hospital.operation', operation],
    ['hospital.missed', missed],
    ['hospital.home', goingHome],
  ];
  const values = valuesOf(facts, say);
  const rests = (ids: readonly FactId[]) => (ids.length === 0 ? '' : `[${ids.join(', ')}]`);
  return {
    steps: plan.steps.map((step) => stepOf(step, say)),
    parts: parts.map(([title, rules]) => ({
      title: say(title),
      says: rules.map(([id, ...ids]) => ({ sentence: say(id, values), restsOn: rests(ids) })),
    })),
    restsOn: parts.flatMap(([, rules]) => rules.flatMap(([, ...ids]) => ids)),
  };
}

/** A step in one line: on which days, how much a day, and at what times. */
function stepOf({ from, days, daily, intakes }: Step, say: Say): SheetHospital['steps'][number] {
  const last = days === null ? 'open' : sayDate(addDays(from, days - 1), say);
  return {
    when: say('hospital.when', { from: sayDate(from, say), last }),
    daily: formatAmount(daily),
    doses: intakes.map(({ time, dose }) => ({ time, dose: formatAmount(dose) })),
  };
}

const everyDose: readonly Rule[] = [
  ['hospital.every-dose.on-time', 'WARN-01'],
  ['hospital.every-dose.first-signs', 'MISS-08'],
];
const noStepDown: Rule = ['hospital.every-dose.no-step-down', 'TAP-28'];
const byMouth: readonly Rule[] = [
  ['hospital.mouth.no-reason', 'WARN-20', 'WD-23'],
  ['hospital.mouth.tube', 'PROD-13'],
  ['hospital.mouth.liquid', 'PROD-10'],
  ['hospital.mouth.no-route', 'MISS-08', 'MISS-09'],
];
const ofPump: readonly Rule[] = [
  ['hospital.pump.never-stop', 'WARN-19'],
  ['hospital.pump.signs', 'WD-05', 'ITB-50'],
  ['hospital.pump.no-conversion'],
];
const operation: readonly Rule[] = [
  ['hospital.operation.through', 'WARN-19'],
  ['hospital.operation.tell', 'INT-15', 'INT-16', 'WARN-04'],
  ['hospital.operation.kidneys', 'WARN-19'],
];
const missed: readonly Rule[] = [
  ['hospital.missed.signs', 'WD-01'],
  ['hospital.missed.give-back', 'WD-40', 'WD-41'],
  ['hospital.missed.alike', 'WD-36'],
];
const goingHome: readonly Rule[] = [['hospital.home.letter', 'WD-23', 'WARN-20']];

function valuesOf(facts: Facts, say: Say): Record<string, string | number> {
  const { seenEarliest, seenLatest, urgentFrom } = facts['MISS-08'].figures;
  const { nasogastric, gastrostomy, peg, gastrojejunal, flush } = facts['PROD-13'].figures;
  return {
    seenEarliest: formatWritten(seenEarliest, say),
    seenLatest: formatWritten(seenLatest, say),
    urgentFrom: formatWritten(urgentFrom, say),
    restartAlone: formatWritten(facts['MISS-09'].figures.withoutFor, say),
    flush: formatWritten(flush, say),
    nasogastric: nasogastric.value,
    gastrostomy: gastrostomy.value,
    peg: peg.value,
    gastrojejunal: gastrojejunal.value,
  };
}
