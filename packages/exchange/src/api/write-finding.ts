import type { Finding } from '@steady/engine';
import type { Facts } from '@steady/knowledge';
import { type Say, sayFinding } from '@steady/language';
import type { WireFinding } from './wire/finding.ts';
import { writeCites } from './write-cites.ts';

/** A finding with its sentences and the places its facts can be looked up in. */
export function writeFinding(finding: Finding, facts: Facts, say: Say): WireFinding {
  const { code, severity, verdict, cites, values, toSign } = finding;
  return {
    code,
    severity,
    verdict,
    ...sayFinding(finding, say),
    cites: writeCites(cites, facts, say),
    values: { ...values },
    toSign,
  };
}
