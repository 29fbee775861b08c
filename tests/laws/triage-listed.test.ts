import { facts, readMedicine } from '@steady/knowledge';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patience, tryOn } from './law.ts';
import { anyForm, urgency } from './triage-forms.ts';

const someMedicines = fc.subarray(
  ['morphine', 'diazepam', 'gabapentin', 'alcohol', 'paracetamol', 'baclofen', 'zzyzx', 'codeine and zzyzx'].map(
    (given) => ({ given, read: readMedicine(given) }),
  ),
);
const someConditions = fc.subarray(['dialysis', 'acute-kidney-injury', 'alcohol-use', 'intrathecal-pump', 'epilepsy']);

describe('Any form of a person with a list (H14)', patience, () => {
  it('never comes to less when a medicine or a condition is listed more, whatever was ticked (R2, R3)', () => {
    const lists = fc.tuple(fc.option(someMedicines), someConditions);
    tryOn(fc.tuple(anyForm, lists, someMedicines, someConditions), ([some, [medicines, conditions], more, also]) => {
      const less = {
        ...some,
        patient: { ...some.patient, medicines: medicines ?? 'unknown', conditions },
      } as const;
      const listed = {
        ...some,
        patient: {
          ...some.patient,
          medicines: [...(medicines ?? []), ...more],
          conditions: [...conditions, ...also],
        },
      };
      expect(urgency(listed)).toBeGreaterThanOrEqual(urgency(less));
    });
  });

  it('comes to what the same form comes to with the opioid said', () => {
    const morphine = [{ given: 'morphine', read: readMedicine('morphine') }];
    tryOn(anyForm, (some) => {
      const listed = { ...some, patient: { ...some.patient, medicines: morphine } };
      expect(urgency(listed)).toBe(urgency({ ...some, context: { ...some.context, opioids: true } }));
    });
    expect(facts['INT-01'].says).toContain('morphine');
  });
});
