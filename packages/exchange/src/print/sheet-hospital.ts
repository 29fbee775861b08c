import {
  addDays,
  dailyDoseOf,
  emergencyRisks,
  formatAmount,
  type Plan,
  type PlanRequest,
  type Step,
} from '@steady/engine';
import type { FactId, Facts } from '@steady/knowledge';
import { formatWritten, type MessageId, type Say } from '@steady/language';
import { productsOf } from '../prescription/products-of.ts';
import { sayDate } from '../prescription/say-date.ts';
import type { SheetHospital } from './sheet.ts';

/** A sentence of the sheet, with the facts by which a ward can check it. */
type Rule = readonly [MessageId, ...FactId[]];

/**
 * What a hospital needs to know beside the doses: that none may be missed, and how each is given where nothing goes by mouth, in
 * an operation, with a pump, after missed doses and on the way home. No dose is converted to another route (P16).
 */
export function sheetHospital(plan: Plan, request: PlanRequest, facts: Facts, say: Say): SheetHospital {
  const { patient, start, purpose } = request;
  const { pump, failingKidneys } = emergencyRisks(patient, start, facts);
  const hasGranules = productsOf(request).some(({ form }) => form === 'granules');
  const parts: readonly (readonly [MessageId, readonly Rule[]])[] = [
    [
      'hospital.every-dose',
      [...everyDose, ...(purpose === 'taper' ? [noStepDown] : []), ...(failingKidneys === true ? [kidneysFail] : [])],
    ],
    ['hospital.mouth', hasGranules || patient.region === 'US' ? [...byMouth, byTube] : byMouth],
    ...(pump === false ? [] : [[pump === true ? 'hospital.pump' : 'hospital.pump.if', ofPump] as const]),
    ['hospital.operation', operation],
    ['hospital.missed', missed],
    ['hospital.home', goingHome],
  ];
  const values = valuesOf(facts, say);
  const rests = (ids: readonly FactId[]) => (ids.length === 0 ? '' : `[${ids.join(', ')}]`);
  return {
    now: takenNow(request, say),
    steps: plan.steps.map((step) => stepOf(step, say)),
    after: say(`hospital.after.${plan.end.kind}`, { date: sayDate(plan.end.on, say) }),
    parts: parts.map(([title, rules]) => ({
      title: say(title),
      says: rules.map(([id, ...ids]) => ({ sentence: say(id, values), restsOn: rests(ids) })),
    })),
    restsOn: parts.flatMap(([, rules]) => rules.flatMap(([, ...ids]) => ids)),
  };
}

/** What is taken until the plan begins: no draft, and what goes on until the plan is signed. */
function takenNow({ current, start }: PlanRequest, say: Say): SheetHospital['now'] {
  const last = sayDate(addDays(start, -1), say);
  return {
    when: say('hospital.now.when', { last }),
    daily: current.length === 0 ? say('hospital.now.none') : formatAmount(dailyDoseOf(current)),
    doses: current.map(({ time, dose }) => ({ time, dose: formatAmount(dose) })),
  };
}

/** A step in one line: on which days, how much a day, and at what times. */
function stepOf({ from, days, daily, intakes }: Step, say: Say): SheetHospital['now'] {
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
  ['hospital.mouth.liquid', 'PROD-10'],
  ['hospital.mouth.no-route', 'MISS-08', 'MISS-09'],
];
const byTube: Rule = ['hospital.mouth.tube', 'PROD-13'];
const kidneysFail: Rule = ['hospital.every-dose.kidneys', 'REN-11', 'AE-40'];
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
