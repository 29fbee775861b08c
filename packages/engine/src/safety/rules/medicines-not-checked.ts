import { calmTaper, knowing } from '../examples.ts';
import type { PlanRule } from '../rule.ts';
import { cannotTell } from '../verdicts.ts';

/** Other medicines: the planner does not check them, and says so. */
export const medicinesNotChecked: PlanRule = {
  code: 'medicines.not-checked',

  judge: ({ patient: { medicines } }) => {
    if (medicines === 'unknown')
      return cannotTell('medicines.not-checked', 'caution', ['WARN-04', 'WARN-02'], { medicines, count: 0 });
    if (medicines.length === 0) return undefined;
    return cannotTell('medicines.not-checked', 'caution', ['WARN-04', 'WARN-02'], {
      medicines: medicines.join(', '),
      count: medicines.length,
    });
  },

  examples: [
    { given: 'no other medicine', seen: calmTaper, verdict: 'silent' },
    {
      given: 'another medicine',
      seen: knowing(calmTaper, { medicines: ['morphine'] }),
      verdict: 'cannot-tell',
      severity: 'caution',
    },
    {
      given: 'medicines nobody asked for',
      seen: knowing(calmTaper, { medicines: 'unknown' }),
      verdict: 'cannot-tell',
      severity: 'caution',
    },
  ],
};
