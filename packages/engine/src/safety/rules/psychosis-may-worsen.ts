import type { ConditionCode } from '../../patient/patient.ts';
import { conditionsAmong } from '../conditions-among.ts';
import { calmCheck, having, knowing } from '../examples.ts';
import type { PersonRule } from '../rule.ts';
import { applies } from '../verdicts.ts';

const telling: readonly ConditionCode[] = ['psychosis', 'mania', 'confusion'];

/** Psychosis, mania and states of confusion may get worse. */
export const psychosisMayWorsen: PersonRule = {
  code: 'psychosis.may-worsen',

  judge: (seen) => {
    const found = conditionsAmong(seen, telling);
    if (found.length === 0) return undefined;
    return applies('psychosis.may-worsen', 'warning', ['WARN-05'], { conditions: found.join(', ') });
  },

  examples: [
    { given: 'psychosis', seen: having(calmCheck, 'psychosis'), verdict: 'applies', severity: 'warning' },
    { given: 'another condition', seen: having(calmCheck, 'diabetes'), verdict: 'silent' },
    { given: 'conditions nobody asked for', seen: knowing(calmCheck, { conditions: 'unknown' }), verdict: 'silent' },
  ],
};
