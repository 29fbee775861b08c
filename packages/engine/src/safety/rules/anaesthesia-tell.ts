import type { FactId } from '@steady/knowledge';
import { conditionsAmong } from '../conditions-among.ts';
import { alsoTaking, calmCheck, having, knowing } from '../examples.ts';
import { namesOf } from '../other-medicines.ts';
import type { PersonRule } from '../rule.ts';
import { applies } from '../verdicts.ts';

/** Surgery, anaesthetics and neuromuscular blockers: go on with baclofen, and tell the anaesthetist. */
export const anaesthesiaTell: PersonRule = {
  code: 'anaesthesia.tell',

  judge: (seen) => {
    const found = conditionsAmong(seen, ['surgery-planned']);
    const medicines = namesOf(seen, ['INT-15', 'INT-16', 'INT-22']);
    const reasons = [...found, ...medicines];
    if (reasons.length === 0) return undefined;
    const cites: readonly FactId[] = ['WARN-19', 'INT-15', 'INT-16', 'INT-22'];
    return applies('anaesthesia.tell', 'warning', cites, { conditions: reasons.join(', ') });
  },

  examples: [
    { given: 'planned surgery', seen: having(calmCheck, 'surgery-planned'), verdict: 'applies', severity: 'warning' },
    { given: 'an anaesthetic', seen: alsoTaking(calmCheck, ['INT-15']), verdict: 'applies', severity: 'warning' },
    { given: 'a neuromuscular blocker', seen: alsoTaking(calmCheck, ['INT-16']), verdict: 'applies' },
    { given: 'fentanyl', seen: alsoTaking(calmCheck, ['INT-01', 'INT-22']), verdict: 'applies' },
    { given: 'none of them', seen: alsoTaking(calmCheck, ['INT-01']), verdict: 'silent' },
    {
      given: 'conditions and medicines nobody asked for',
      seen: knowing(calmCheck, { conditions: 'unknown', medicines: 'unknown' }),
      verdict: 'silent',
    },
  ],
};
