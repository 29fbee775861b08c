import { type Finding, type FindingValue, type Severity, severities } from '@steady/engine';
import { writeFinding } from '@steady/exchange/api';
import { facts } from '@steady/knowledge';
import type { Say } from '@steady/language';
import type { DrawnPlan } from '../../plan/plan-of-draft.ts';
import type { Course } from './course-of-plan.ts';
import type { Forecast } from './forecast-of.ts';

/** A plan with what was found in its forecast. */
export interface FoundPlan {
  /** Present where several are compared. */
  readonly letter?: string;
  readonly plan: DrawnPlan;
  readonly course: Course;
  readonly forecast: Forecast;
}

/** Findings on a dose by the kidneys, which the plan has too. */
const byTheKidneys: ReadonlySet<string> = new Set([
  'renal.reduce-oral-dose',
  'age.older-adult-kidneys',
  'dose.above-ceiling',
]);

/** What the rules about a plan judge by the whole of it. */
const byThePlan = 'kinetics.doses-end';

/** Warnings that the levels must not be gone by, or that a dose is or becomes too much: they stand beside the picture. */
const besideThePicture: ReadonlySet<string> = new Set([
  ...byTheKidneys,
  'kinetics.clearance-falls',
  'kinetics.overdose-at-once',
  'kinetics.overdose-in-a-day',
  'kinetics.kidneys-disagree',
  'kinetics.kidneys-for-body',
]);

type Written = ReturnType<typeof writeFinding>;

/** Findings that hold for the same plans. */
export interface FindingGroup {
  /** None where they hold for all. */
  readonly letters: readonly string[];
  /** Most pressing first. */
  readonly findings: readonly Written[];
}

/**
 * What was found in the forecasts of plans of one person, once for all plans it is the same for; the most pressing first.
 *
 * @param areSet  whether the kidneys are other ones than those of the person
 */
export function findingsTogether(plans: readonly FoundPlan[], areSet: boolean, say: Say): readonly FindingGroup[] {
  const found = plans.flatMap(({ letter, course, forecast: { simulation, schedule } }) => {
    // the dose by the kidneys of this person is a finding of the plan: here it is one for other kidneys only
    const isPlanned = !areSet && schedule.changes.length === 0;
    return simulation.findings
      .filter(({ code }) => code !== byThePlan && !(isPlanned && byTheKidneys.has(code)))
      .map((finding) => ({ letter, written: writeFinding(onCalendar(finding, course), facts, say) }));
  });
  const same = [...Map.groupBy(found, ({ written }) => JSON.stringify(written)).values()];
  const each = same.map((those) => ({
    letters: those.length === plans.length ? [] : those.flatMap(({ letter }) => letter ?? []),
    written: (those[0] as (typeof those)[number]).written,
  }));
  return [...Map.groupBy(each, ({ letters }) => letters.join())]
    .map(([, those]) => ({
      letters: (those[0] as (typeof those)[number]).letters,
      findings: those.map(({ written }) => written).toSorted(byPressing),
    }))
    .toSorted((a, b) => byPressing(a.findings[0] as Written, b.findings[0] as Written));
}

/** The findings that stand beside the picture, and those that stand under it. */
export function byPlace(
  groups: readonly FindingGroup[],
): Readonly<Record<'beside' | 'under', readonly FindingGroup[]>> {
  const those = (isOf: (code: string) => boolean) =>
    groups
      .map(({ letters, findings }) => ({ letters, findings: findings.filter(({ code }) => isOf(code)) }))
      .filter(({ findings }) => findings.length > 0);
  return { beside: those((code) => besideThePicture.has(code)), under: those((code) => !besideThePicture.has(code)) };
}

/** The values of a finding that are times of the forecast, in h from its start. */
const times = ['at', 'since', 'worst'];

/** A plan has a calendar: what a forecast counts in hours is said as a day. */
function onCalendar(finding: Finding, { days }: Course): Finding {
  const dated = (name: string, value: FindingValue): FindingValue => {
    if (!times.includes(name) || typeof value !== 'object' || value.unit !== 'h') return value;
    return days.find(({ from, to }) => from <= value.value && value.value < to)?.date ?? value;
  };
  const values = Object.entries(finding.values).map(([name, value]) => [name, dated(name, value)]);
  return { ...finding, values: Object.fromEntries(values) };
}

/** Some plans by their letters, in one line; nothing where there are none. */
export function sayPlans(letters: readonly string[], say: Say): readonly string[] {
  return letters.length === 0 ? [] : [letters.map((letter) => say('planner.compare.plan', { letter })).join(', ')];
}

function byPressing(a: { readonly severity: Severity }, b: { readonly severity: Severity }): number {
  return severities.indexOf(b.severity) - severities.indexOf(a.severity);
}
