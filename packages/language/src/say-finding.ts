import { type Finding, type FindingValue, isConditionCode } from '@steady/engine';
import { formatWritten } from './format-written.ts';
import type { Say } from './say.ts';
import { isDay, sayDay } from './say-date.ts';
import { saySymptom, sayTold } from './say-triage.ts';

/** A finding in words: what, why, and what to do. */
export interface SaidFinding {
  readonly title: string;
  readonly detail: string;
  readonly action: string;
}

/** What a finding says to a clinician, its values put in as amounts with their units. */
export function sayFinding({ code, verdict, values }: Finding, say: Say): SaidFinding {
  const spoken = {
    ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, spokenValue(name, value, say)])),
    verdict: verdict === 'cannot-tell' ? 'unknown' : verdict,
  };
  return {
    title: say(`finding.${code}.title`, spoken),
    detail: say(`finding.${code}.detail`, spoken),
    action: say(`finding.${code}.action`, spoken),
  };
}

function spokenValue(name: string, value: FindingValue, say: Say): string | number {
  if (typeof value === 'object') return formatWritten(value, say);
  if (typeof value !== 'string') return value;
  if (name === 'conditions') return sayConditions(value.split(', '), say);
  if (isDay(value)) return sayDay(value, say);
  if (name === 'symptoms')
    return value
      .split(', ')
      .map((code) => saySymptom(code, say))
      .join('; ');
  return name === 'signs' || name === 'missing' ? sayTold(value.split(', '), say) : value;
}

/** A list of codes as words; a condition that no rule knows stays as it was written. */
export function sayConditions(codes: readonly string[], say: Say): string {
  return codes.map((condition) => (isConditionCode(condition) ? say(`condition.${condition}`) : condition)).join(', ');
}
