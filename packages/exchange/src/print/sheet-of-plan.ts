import { type PlanAnswer, type PlanRequest, readLocalDate } from '@steady/engine';
import { type EmergencyNumbers, emergencyNumbers, type Facts } from '@steady/knowledge';
import type { MessageId, Say } from '@steady/language';
import { versions } from '../api/versions.ts';
import { dangerOf } from '../danger/danger-of.ts';
import { type SavedAs, sayEdition } from '../edition/say-edition.ts';
import { productsOf } from '../prescription/products-of.ts';
import { sayDate } from '../prescription/say-date.ts';
import { writePrescription } from '../prescription/write-prescription.ts';
import type { Sheet, Words } from './sheet.ts';
import { adviceAfter, adviceMissed } from './sheet-advice.ts';
import { sheetChart } from './sheet-chart.ts';
import { sheetEntered } from './sheet-entered.ts';
import { sheetBasis, sheetFindings } from './sheet-findings.ts';
import { sheetHospital } from './sheet-hospital.ts';
import { sheetLiquids } from './sheet-liquids.ts';
import { sheetSteps } from './sheet-steps.ts';
import { sheetSupply } from './sheet-supply.ts';
import { sheetTicks } from './sheet-ticks.ts';
import type { SheetsToPrint } from './sheets-to-print.ts';

export interface PrintOptions {
  readonly say: Say;
  readonly facts: Facts;
  readonly version: SavedAs;
  /** The instant the plan was made, ISO with an offset; its day is told in the zone of the plan. */
  readonly createdAt: string;
  /** Letters of at least 16 points. */
  readonly largePrint?: boolean;
  /** Left out, both. */
  readonly sheets?: SheetsToPrint;
}

/** Everything that stands on the printed plan, in words. */
export function sheetOfPlan(answer: PlanAnswer, request: PlanRequest, options: PrintOptions): Sheet {
  const { say, facts, version, createdAt, largePrint = false, sheets = 'both' } = options;
  const { plan, supply } = answer;
  const { region } = request.patient;
  const products = productsOf(request);
  const numbers: EmergencyNumbers = emergencyNumbers[region];

  const after = adviceAfter(answer, request, facts, say);
  const missed = adviceMissed(request, facts, say);
  const hospital = sheets === 'hospital' ? sheetHospital(plan, request, facts, say) : null;
  const liquids = sheetLiquids(plan, products, say);

  return {
    language: 'en',
    paper: region === 'US' || region === 'CA' ? 'us-letter' : 'a4',
    isLarge: largePrint,
    isForPerson: sheets === 'both' || sheets === 'person',
    isForClinician: sheets === 'both' || sheets === 'clinician',
    hospital,
    title: titleOf(sheets, request, say),
    words: wordsOf(say),
    danger: dangerOf(request, facts, say),
    liquids: liquids.says,
    steps: sheetSteps(plan, request, products, say),
    after: after.says,
    chart: sheetChart(plan, request, say),
    supply: sheetSupply(plan, supply, products, say),
    prescription: writePrescription(plan, products, say),
    missed: missed.says,
    ticks: sheetTicks(plan, request, products, say),
    entered: sheetEntered(request, products, facts, say),
    findings: sheetFindings(answer, facts, say),
    basis: sheetBasis(
      hospital?.restsOn ?? [...answer.basis, ...after.restsOn, ...missed.restsOn, ...liquids.restsOn],
      facts,
      say,
    ),
    foot: [
      sayEdition(plan, request, version, createdAt, say).whole,
      say('print.draft'),
      say('print.versions', { ...versions }),
      say('print.not-a-device'),
      say('print.numbers-checked', { date: day(numbers.checkedOn, say) }),
    ],
  };
}

function titleOf(sheets: SheetsToPrint, { purpose, current }: PlanRequest, say: Say): string {
  if (sheets === 'hospital') return say('hospital.title');
  if (sheets === 'clinician') return say('print.title.clinician');
  if (purpose === 'taper') return say('print.title.taper');
  return say(current.length === 0 ? 'print.title.start' : 'print.title.rise');
}

const labels = {
  forClinician: 'print.title.clinician',
  now: 'hospital.now',
  untilSigned: 'hospital.until-signed',
  byPlan: 'hospital.by-plan',
  ward: 'hospital.ward',
  prescriberPhone: 'hospital.phone',
  name: 'print.name',
  birthDate: 'print.birth-date',
  draft: 'print.draft',
  draftDetail: 'print.draft-detail',
  clinician: 'print.clinician',
  signature: 'print.signature',
  signedOn: 'print.signed-on',
  doses: 'print.doses.title',
  when: 'print.doses.when',
  take: 'print.doses.take',
  none: 'print.doses.none',
  after: 'print.after.title',
  supply: 'print.supply.title',
  supplyWhen: 'print.supply.when',
  supplyAmount: 'print.supply.amount',
  prescription: 'print.prescription.title',
  ticks: 'print.ticks.title',
  liquid: 'print.liquid.title',
  entered: 'print.entered.title',
  day: 'print.ticks.day',
  findings: 'print.findings.title',
  do: 'print.findings.do',
  sign: 'print.findings.sign',
  basis: 'print.basis.title',
} as const satisfies Record<string, MessageId>;

function wordsOf(say: Say): Words {
  // the page numbers are known to the template only: it puts them where the marks stand
  const page = say('print.page', { page: '#', pages: '##' });
  return { ...Object.fromEntries(Object.entries(labels).map(([name, id]) => [name, say(id)])), page };
}

function day(text: string, say: Say): string {
  const date = readLocalDate(text, '');
  if (!date.ok) throw new Error('a date of the sheet is none');
  return sayDate(date.value, say);
}
