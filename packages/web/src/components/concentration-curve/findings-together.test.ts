import { answerPlan, examplePlanRequest } from '@steady/exchange/api';
import { facts } from '@steady/knowledge';
import { sayIn } from '@steady/language';
import { describe, expect, it } from 'vitest';
import { courseOf } from './course-of-plan.ts';
import { byPlace, findingsTogether } from './findings-together.ts';
import { forecastOf } from './forecast-of.ts';
import { inCourse } from './what-if.ts';

const say = sayIn('en');
const json = { ...examplePlanRequest, start: '2026-12-01', timeZone: 'Europe/London' };
const answered = answerPlan(json, facts, say);
if (!answered.ok) throw new Error(JSON.stringify(answered.problems));
const plan = { ...answered, json };
const course = courseOf(plan, { firstDay: -2, lastDay: 30 });

/** One of two plans: in the one nothing else happens, in the other the kidneys get weaker. */
function found(letter: string, kind: 'nothing' | 'kidneys') {
  const inputs = { kidneys: { value: 10, from: 'chosen' }, weight: { value: 70, from: 'given' } } as const;
  const asked = inCourse(course, { kind, day: 2, creatinineClearance: 5, dialysis: 7.7 }, inputs.kidneys.value);
  const forecast = forecastOf(plan, asked.course, inputs);
  if (!forecast.ok) throw new Error(JSON.stringify(forecast.problems));
  return { letter, plan, course: asked.course, forecast: forecast.value };
}

describe('What is found in the forecasts of compared plans', () => {
  it('is said once without a letter where it is the same for all', () => {
    const groups = findingsTogether([found('A', 'kidneys'), found('B', 'kidneys')], true, say);
    expect(groups.map(({ letters }) => letters)).toEqual([[]]);
    expect(new Set(groups[0]?.findings.map(({ code }) => code)).size).toBe(groups[0]?.findings.length);
  });

  it('names its plans where it is not, also where the first has none of it', () => {
    const groups = findingsTogether([found('A', 'nothing'), found('B', 'kidneys'), found('C', 'kidneys')], true, say);
    const falls = groups.find(({ findings }) => findings.some(({ code }) => code === 'kinetics.clearance-falls'));
    expect(falls?.letters).toEqual(['B', 'C']);
  });

  it('says the day from which the kidneys are weaker, not hours that nobody counts', () => {
    const [falls] = findingsTogether([found('A', 'kidneys')], true, say).flatMap(({ findings }) =>
      findings.filter(({ code }) => code === 'kinetics.clearance-falls'),
    );
    const detail = falls?.detail.replaceAll('\u00a0', ' ');
    expect(detail).toMatch(/^From Thursday,? 3 December 2026 on the creatinine clearance is 5 mL\/min instead of/);
    expect(detail).not.toContain('hour');
  });

  it('stands beside the picture where it warns of the kidneys, and under it where it does not (H14)', () => {
    const groups = findingsTogether([found('A', 'kidneys')], true, say);
    const codesOf = (part: typeof groups) => part.flatMap(({ findings }) => findings.map(({ code }) => code));
    const { beside, under } = byPlace(groups);
    expect(codesOf(beside).toSorted()).toEqual(['kinetics.clearance-falls', 'renal.reduce-oral-dose']);
    expect(codesOf(under)).toContain('kinetics.kidneys-outside-data');
    expect(codesOf(groups)).toHaveLength(codesOf(beside).length + codesOf(under).length);
  });

  it.each([
    'kinetics.overdose-at-once',
    'kinetics.overdose-in-a-day',
    'kinetics.kidneys-disagree',
    'kinetics.kidneys-for-body',
  ] as const)('stands beside the picture where its levels must not be gone by: %s (H08, H14)', (code) => {
    const [group] = findingsTogether([found('A', 'kidneys')], true, say);
    const findings = (group?.findings ?? []).slice(0, 1).map((one) => ({ ...one, code }));
    expect(byPlace([{ letters: [], findings }]).beside).toEqual([{ letters: [], findings }]);
  });
});
