import type { FactId, Facts, InteractionClass } from '@steady/knowledge';
import { alsoTaking, calmCheck, knowing } from './examples.ts';
import type { Finding, Severity } from './finding.ts';
import type { FindingCode } from './finding-codes.ts';
import { namesOf } from './other-medicines.ts';
import type { PersonRule, RuleExample } from './rule.ts';
import type { SeenPerson } from './seen.ts';
import { applies } from './verdicts.ts';

/** One class of medicines beside baclofen. */
interface Interaction {
  readonly code: FindingCode;
  readonly of: InteractionClass;
  /** The severity of the fact that holds for this person, 0 to 3. */
  readonly scale: (seen: SeenPerson, facts: Facts) => number;
  readonly cites?: (seen: SeenPerson) => readonly FactId[];
  readonly values?: (seen: SeenPerson, facts: Facts) => Finding['values'];
  /** Examples of its own, beside those that every class has. */
  readonly examples?: readonly RuleExample<SeenPerson>[];
}

/**
 * The rule about a class of medicines: one finding that names all of them, never one for each (H28). Silent where nobody was
 * asked: `medicine.not-recognised` says that.
 */
export function interaction({ code, of, scale, cites, values, examples = [] }: Interaction): PersonRule {
  return {
    code,

    judge: (seen, facts) => {
      const names = namesOf(seen, [of]);
      const severity = severityOn(scale(seen, facts));
      if (names.length === 0 || severity === undefined) return undefined;
      return applies(code, severity, [of, ...(cites?.(seen) ?? [])], {
        medicines: names.join(', '),
        count: names.length,
        ...values?.(seen, facts),
      });
    },

    examples: [
      { given: 'a medicine of this class', seen: alsoTaking(calmCheck, [of]), verdict: 'applies' },
      { given: 'a medicine of no class', seen: alsoTaking(calmCheck, []), verdict: 'silent' },
      {
        given: 'medicines nobody asked for',
        seen: knowing(calmCheck, { medicines: 'unknown' }),
        verdict: 'silent',
      },
      ...examples,
    ],
  };
}

/** The scale of the interaction facts: 3 avoid or specialist only, 2 adjust and monitor, 1 be aware, 0 none found. */
export function severityOn(scale: number): Severity | undefined {
  return ([undefined, 'info', 'warning', 'danger'] as const)[scale];
}
