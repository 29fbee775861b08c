import type { PlanAnswer } from '@steady/engine';
import type { FactId, Facts } from '@steady/knowledge';
import type { Say } from '@steady/language';
import { writeBasis } from '../api/write-cites.ts';
import { writeFinding } from '../api/write-finding.ts';
import type { SheetBasis, SheetFinding } from './sheet.ts';

/** The findings in words, each with the facts it rests on, which the basis says with their places. */
export function sheetFindings({ findings }: PlanAnswer, facts: Facts, say: Say): readonly SheetFinding[] {
  return findings.map((finding) => {
    const { severity, verdict, title, detail, action, cites, toSign } = writeFinding(finding, facts, say);
    const word = say('print.findings.severity', { severity });
    return {
      severity: verdict === 'cannot-tell' ? `${word}, ${say('print.findings.cannot-tell')}` : word,
      title,
      detail,
      action,
      restsOn: cites.length === 0 ? '' : say('print.findings.rests-on', { facts: factsOf(cites).join(', ') }),
      toSign,
    };
  });
}

/** The facts the plan and the advice on its sheets rest on, each once with all its places. */
export function sheetBasis(ids: readonly FactId[], facts: Facts, say: Say): readonly SheetBasis[] {
  return [...new Set(ids)].map((id) => {
    const places = writeBasis([id], facts, say);
    const { says, confidence } = facts[id];
    const isApproved = places.every(({ approved }) => approved);
    const sure = say('print.basis.confidence', { confidence });
    return {
      fact: id,
      says: unbroken(says),
      sources: places.map(({ source, where }) => unbroken(say('print.basis.source', { source, where }))),
      note: isApproved ? sure : `${sure} ${say('print.basis.not-approved')}`,
    };
  });
}

function factsOf(cites: readonly { readonly fact: string }[]): readonly string[] {
  return [...new Set(cites.map(({ fact }) => fact))];
}

/** Text from sources, where no number stands apart from its unit at the end of a line. */
function unbroken(text: string): string {
  return text.replaceAll(
    /(\d) (?=(?:mg|mL|ng|kg|micrograms|%|h|hours?|days?|weeks?|months?|years?)(?![\p{L}\d]))/gu,
    '$1\u00a0',
  );
}
