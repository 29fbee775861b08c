import { calmCheck, knowing, medicine } from '../examples.ts';
import { namesOfKind } from '../other-medicines.ts';
import type { PersonRule } from '../rule.ts';
import { applies } from '../verdicts.ts';

/** Baclofen among the other medicines: it may be taken twice, under two names. */
export const baclofenListed: PersonRule = {
  code: 'medicine.baclofen-listed',

  judge: (seen) =>
    namesOfKind(seen, 'baclofen').length === 0
      ? undefined
      : applies('medicine.baclofen-listed', 'warning', ['WARN-03', 'CODE-01']),

  examples: [
    {
      given: 'baclofen under a brand name',
      seen: knowing(calmCheck, { medicines: [medicine('baclofen', [], 'baclofen')] }),
      verdict: 'applies',
      severity: 'warning',
    },
    { given: 'no other medicine', seen: calmCheck, verdict: 'silent' },
    { given: 'medicines nobody asked for', seen: knowing(calmCheck, { medicines: 'unknown' }), verdict: 'silent' },
  ],
};
