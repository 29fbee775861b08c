import type { WireFinding } from '@steady/exchange/api';
import type { Say } from '@steady/language';
import { sourcesAsText } from '../sources-as-text.ts';
import { ink } from './ink.ts';

/** Findings to read, most pressing first, each with what to do and where to look it up. */
export function findingsAsText(findings: readonly WireFinding[], say: Say): readonly string[] {
  return findings.flatMap(({ severity, verdict, title, detail, action, toSign, cites }, i) => {
    const named = say('terminal.finding', { severity: say(`terminal.severity.${severity}`), title });
    const headline = verdict === 'cannot-tell' ? say('terminal.finding.cannot-tell', { finding: named }) : named;
    const paint = paintOf[severity];
    return [
      ...(i > 0 ? [''] : []),
      paint(headline),
      ...[detail, action].map((sentence) => `  ${sentence}`),
      ...(toSign ? [`  ${say('terminal.finding.to-sign')}`] : []),
      ...sourcesAsText(cites, say),
    ];
  });
}

const paintOf = { info: ink.cyan, caution: ink.yellow, warning: ink.yellow, danger: ink.red, emergency: ink.red };
