import type { ConditionCode } from '../../patient/patient.ts';
import { conditionsAmong } from '../conditions-among.ts';
import { calmCheck, having, knowing } from '../examples.ts';
import type { PersonRule } from '../rule.ts';
import { applies } from '../verdicts.ts';

const telling: readonly ConditionCode[] = ['ovarian-cyst'];

/** Ovarian cysts may be more common. */
export const ovarianCyst: PersonRule = {
  code: 'ovarian.cyst',

  judge: (seen) => {
    const found = conditionsAmong(seen, telling);
    if (found.length === 0) return undefined;
    return applies('ovarian.cyst', 'info', ['WARN-15'], { conditions: found.join(', ') });
  },

  examples: [
    { given: 'ovarian-cyst', seen: having(calmCheck, 'ovarian-cyst'), verdict: 'applies', severity: 'info' },
    { given: 'another condition', seen: having(calmCheck, 'diabetes'), verdict: 'silent' },
    { given: 'conditions nobody asked for', seen: knowing(calmCheck, { conditions: 'unknown' }), verdict: 'silent' },
  ],
};
