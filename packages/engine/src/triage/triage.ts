import type { Facts } from '@steady/knowledge';
import { byUrgency, type Finding, type Severity } from '../safety/finding.ts';
import { combinedSigns } from './combined-signs.ts';
import { excess } from './excess.ts';
import { type NextStep, nextStep } from './next-step.ts';
import { pumpSigns } from './pump-signs.ts';
import { questions } from './questions.ts';
import { singleSigns } from './single-signs.ts';
import type { Condition } from './telling.ts';
import { type WhatIsTold, whatIsTold } from './told.ts';
import { outcomes, type TriageOutcome, type TriageRequest } from './triage-request.ts';
import { oneBelow, type TriageRule } from './triage-rule.ts';
import { unreadWords } from './unread-words.ts';

/** Every rule, red flags first. The order changes no outcome (R4). */
export const triageRules: readonly TriageRule[] = [
  ...singleSigns,
  ...combinedSigns,
  ...excess,
  ...pumpSigns,
  unreadWords,
];

/** How fast somebody needs help, and why. It names no diagnosis and no dose (R7, M7). */
export interface Triage {
  readonly outcome: TriageOutcome;
  /** The answers and circumstances that led to this outcome, by code; what is missing where that did. */
  readonly because: readonly string[];
  /** Those of them that are missing, and not told: in the order of the questions, what cannot wait first; then the circumstances. */
  readonly open: readonly string[];
  readonly next: NextStep;
  readonly findings: readonly Finding[];
}

/**
 * The highest outcome that any rule comes to; each rule looks at the form by itself, so that nothing said can lower what
 * another part of it raised (R1, R2), and a form left half-way is judged as it stands.
 *
 * Invariants: R1-R4, R8-R10, M8, M9.
 */
export function triage(request: TriageRequest, facts: Facts): Triage {
  const told = whatIsTold(request, facts);
  const judged = triageRules.map((rule) => judge(rule, told));
  const outcome = highest(judged.map((one) => one.outcome));
  const leading = outcome === 'keep-going-and-watch' ? [] : judged.filter((one) => one.outcome === outcome);
  const because = [...new Set(leading.flatMap(({ condition }) => reasonsOf(condition)))];
  const said = new Set(leading.flatMap(({ condition }) => condition.told));
  const findings = [...judged.flatMap(findingOf), ...unanswered(told), ...unread(request, told)];
  const pressesByWords = leading.length > 0 && leading.every(({ rule }) => rule === unreadWords);
  return {
    outcome,
    because,
    open: inOrderOfQuestions(because.filter((code) => !said.has(code))),
    next: nextStep(outcome, told, { hasUnreadWords: request.hasUnreadWords, pressesByWords }),
    findings: byUrgency(findings),
  };
}

interface Judged {
  readonly rule: TriageRule;
  readonly condition: Condition;
  readonly outcome: TriageOutcome;
}

function judge(rule: TriageRule, told: WhatIsTold): Judged {
  const condition = rule.when(told);
  return { rule, condition, outcome: outcomeOf(rule, condition) };
}

function outcomeOf(rule: TriageRule, { telling, told }: Condition): TriageOutcome {
  const counts = rule.doubt === 'by-itself' || told.length > 0;
  switch (telling) {
    case 'yes':
      return rule.outcome;
    case 'unknown':
      return counts ? rule.ifUnknown : oneBelow(rule.ifUnknown);
    case 'not-asked':
      return counts ? rule.ifNotAsked : 'keep-going-and-watch';
    case 'no':
      return 'keep-going-and-watch';
  }
}

function highest(all: readonly TriageOutcome[]): TriageOutcome {
  return outcomes[Math.max(...all.map((one) => outcomes.indexOf(one)))] ?? 'emergency-now';
}

/** What was told of it first, then what is missing of it. */
function reasonsOf({ telling, codes, told }: Condition): readonly string[] {
  return telling === 'yes' ? told.filter((code) => codes.includes(code)) : [...told, ...codes];
}

function inOrderOfQuestions(codes: readonly string[]): readonly string[] {
  const questionsFirst = questions.map(({ code }) => code).filter((code) => codes.includes(code));
  return [...new Set([...questionsFirst, ...codes])];
}

const severityOf: Readonly<Record<TriageOutcome, Severity>> = {
  'emergency-now': 'emergency',
  'urgent-today': 'danger',
  'contact-within-2-days': 'warning',
  'keep-going-and-watch': 'info',
};

/** A finding where the rule holds, and where half of it was told and the rest cannot be. */
function findingOf({ rule, condition, outcome }: Judged): readonly Finding[] {
  const { telling, codes, told } = condition;
  if (telling === 'no' || (telling !== 'yes' && told.length === 0)) return [];
  const holds = telling === 'yes';
  return [
    {
      code: rule.code,
      severity: severityOf[outcome],
      verdict: holds ? 'applies' : 'cannot-tell',
      cites: rule.cites,
      values: {
        signs: (holds ? reasonsOf(condition) : told).join(', '),
        ...(!holds && { missing: inOrderOfQuestions(codes).join(', ') }),
      },
      toSign: false,
    },
  ];
}

/** Questions that nobody could answer, and those that were not asked: said, never passed over (R3). */
function unanswered(told: WhatIsTold): readonly Finding[] {
  const by = (telling: Condition['telling']) =>
    [...questions.map(({ code }) => told.of(code)), ...told.surroundings]
      .filter((condition) => condition.telling === telling)
      .flatMap(({ codes }) => codes);
  return [
    ...cannotTell('triage.not-known', 'danger', by('unknown')),
    ...cannotTell('triage.not-asked', 'warning', by('not-asked')),
  ];
}

/** Words that nobody understood: said, so that the outcome does not look as if it had read them (R3, R8). */
function unread({ hasUnreadWords }: TriageRequest, { unreadBeside }: WhatIsTold): readonly Finding[] {
  if (!hasUnreadWords) return [];
  const { code, cites, outcome } = unreadWords;
  const severity = unreadBeside.telling === 'no' ? 'warning' : severityOf[outcome];
  return [{ code, severity, verdict: 'cannot-tell', cites, values: {}, toSign: false }];
}

function cannotTell(
  code: 'triage.not-known' | 'triage.not-asked',
  severity: Severity,
  missing: readonly string[],
): readonly Finding[] {
  if (missing.length === 0) return [];
  const values = { missing: [...new Set(missing)].join(', ') };
  return [{ code, severity, verdict: 'cannot-tell', cites: ['LIMIT-R3', 'CON-25'], values, toSign: false }];
}
