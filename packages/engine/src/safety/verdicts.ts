import type { FactId } from '@steady/knowledge';
import type { Finding, Severity } from './finding.ts';
import type { FindingCode } from './finding-codes.ts';

/** A finding that what is recorded proves. */
export function applies(
  code: FindingCode,
  severity: Severity,
  cites: readonly FactId[],
  values: Finding['values'] = {},
): Finding {
  return { code, severity, verdict: 'applies', cites, values, toSign: false };
}

/** A finding that something needed is missing, so that nobody takes silence for safety. */
export function cannotTell(
  code: FindingCode,
  severity: Severity,
  cites: readonly FactId[],
  values: Finding['values'] = {},
): Finding {
  return { ...applies(code, severity, cites, values), verdict: 'cannot-tell' };
}

/** The same finding, where a clinician must sign for going past a limit. */
export function toSign(finding: Finding): Finding {
  return { ...finding, toSign: true };
}
