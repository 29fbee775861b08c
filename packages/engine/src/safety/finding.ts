import type { FactId } from '@steady/knowledge';
import { type FindingCode, findingCodes } from './finding-codes.ts';

/** From the least to the most pressing. */
export const severities = ['info', 'caution', 'warning', 'danger', 'emergency'] as const;

export type Severity = (typeof severities)[number];

/** The only way the engine speaks of risk. What cannot be told is a finding too, never silence. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly verdict: 'applies' | 'cannot-tell';
  readonly cites: readonly FactId[];
  /** The inputs and limits it was judged by, enough to check it by hand (P15). */
  readonly values: Readonly<Record<string, FindingValue>>;
  /** Whether a clinician must sign for it by name (looser than a limit). */
  readonly toSign: boolean;
}

/** A value of a finding: amounts as JSON writes them, so that no unit is ever lost. */
export type FindingValue = number | string | { readonly value: number; readonly unit: string };

/** Most pressing first; among equals in the order of `findingCodes`, which is the order a reader needs them in (H28). */
export function byUrgency(findings: readonly Finding[]): readonly Finding[] {
  const byCode = (finding: Finding) => findingCodes.indexOf(finding.code);
  return [...findings].sort(
    (a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity) || byCode(a) - byCode(b),
  );
}
