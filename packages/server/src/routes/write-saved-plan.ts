import { isDeepStrictEqual } from 'node:util';
import { dailyDose, readDailyDose, readOral, writeAmount } from '@steady/engine';
import { answerPlan, type WirePlanAnswer, type WireProblemList } from '@steady/exchange';
import { facts } from '@steady/knowledge';
import { sayIn } from '@steady/language';
import type { PlanFigures, SavedVersion, VersionLine } from '../store/plans.ts';

const say = sayIn('en');

export function writeLine({ savedAt, id, version, name, purpose, start, figures }: VersionLine) {
  return {
    id,
    version,
    ...(name !== undefined && { name }),
    purpose,
    start,
    summary: writeSummary(figures),
    savedAt: savedAt.toISOString(),
  };
}

function writeSummary({ current, target, measures: { days, steps } }: PlanFigures) {
  const taken = current.map(({ dose }) => readOral(dose, ''));
  const from = dailyDose(taken.reduce((sum, dose) => sum + (dose.ok ? dose.value.micrograms : 0), 0));
  const to = readDailyDose(target, '');
  return { from: writeAmount(from), to: to.ok ? writeAmount(to.value) : target, days, steps };
}

/** A version exactly as it was kept. */
export function writeSaved(saved: SavedVersion) {
  const { request, answer } = saved;
  const figures = { ...request, ...answer } as Partial<PlanFigures> as PlanFigures;
  return { ...writeLine({ ...saved, figures }), request, answer };
}

/** A version as it was kept, and what the engine of today makes of its request. */
export function writeOpened(saved: SavedVersion) {
  return { ...writeSaved(saved), recomputed: recompute(saved) };
}

type Recomputed =
  | { readonly same: true }
  | { readonly same: false; readonly answer: WirePlanAnswer }
  | { readonly same: false; readonly problems: WireProblemList['problems'] };

function recompute({ request, answer }: SavedVersion): Recomputed {
  const today = answerPlan(request, facts, say);
  if (!today.ok) return { same: false, problems: today.problems };
  const isSame = isDeepStrictEqual(contentsOf(today.answer), contentsOf(answer));
  return isSame ? { same: true } : { same: false, answer: today.answer };
}

/** An answer as JSON holds it, without the versions of what computed it. */
function contentsOf(answer: object): unknown {
  return JSON.parse(JSON.stringify({ ...answer, versions: undefined }));
}
