import type { PlanAnswer } from '@steady/engine';
import type { Facts } from '@steady/knowledge';
import type { Say } from '@steady/language';
import { writeBasis } from '../api/write-cites.ts';
import { writeFinding } from '../api/write-finding.ts';
import type { SheetBasis, SheetFinding } from './sheet.ts';

/** The findings in words, each with the places its facts can be looked up in. */
export function sheetFindings({ findings }: PlanAnswer, facts: Facts, say: Say): readonly SheetFinding[] {
  return findings.map((finding) => {
    const { severity, verdict, title, detail, action, cites, toSign } = writeFinding(finding, facts, say);
    const word = say('print.findings.severity', { severity });
    return {
      severity: verdict === 'cannot-tell' ? `${word}, ${say('print.findings.cannot-tell')}` : word,
      title,
      detail,
      action,
      sources: cites.map(({ fact, source, where }) => unbroken(say('print.findings.source', { fact, source, where }))),
      toSign,
    };
  });
}

/** The facts the plan rests on, each once with all its places. */
export function sheetBasis({ basis }: PlanAnswer, facts: Facts, say: Say): readonly SheetBasis[] {
  return basis.map((id) => {
    const places = writeBasis([id], facts, say);
    const { says, confidence } = facts[id];
    const isApproved = places.every(({ approved }) => approved);
    const sure = say('print.basis.confidence', { confidence });
    return {
      says: unbroken(says),
      sources: places.map(({ fact, source, where }) => unbroken(say('print.findings.source', { fact, source, where }))),
      note: isApproved ? sure : `${sure} ${say('print.basis.not-approved')}`,
    };
  });
}

/** Text from sources, where no number stands apart from its unit at the end of a line. */
function unbroken(text: string): string {
  return text.replaceAll(
    /(\d) (?=(?:mg|mL|ng|kg|micrograms|%|h|hours?|days?|weeks?|months?|years?)(?![\p{L}\d]))/gu,
    '$1\u00a0',
  );
}
