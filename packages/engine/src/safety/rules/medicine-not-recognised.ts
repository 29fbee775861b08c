import type { TakenMedicine } from '../../patient/patient.ts';
import { calmCheck, knowing, medicine } from '../examples.ts';
import type { Finding } from '../finding.ts';
import { notRecognisedIn } from '../other-medicines.ts';
import type { PersonRule } from '../rule.ts';
import { cannotTell } from '../verdicts.ts';

const cites = ['WARN-04', 'WARN-02'] as const;

/** What is to be said of medicines that were given and that no rule knows. Facts: WARN-02, WARN-04. */
export function medicinesNotRecognised(medicines: readonly TakenMedicine[]): Finding | undefined {
  const unread = notRecognisedIn(medicines);
  if (unread.length === 0) return undefined;
  const meant = [...new Set(unread.flatMap(({ perhaps }) => perhaps?.name ?? []))];
  return cannotTell('medicine.not-recognised', 'caution', cites, {
    medicines: unread.map(({ given }) => given).join(', '),
    count: unread.length,
    perhaps: meant.length === 0 ? 'none' : meant.join(', '),
  });
}

/** Medicines that no rule knows, or that nobody asked for: never passed over. */
export const medicineNotRecognised: PersonRule = {
  code: 'medicine.not-recognised',

  judge: ({ patient: { medicines } }) =>
    medicines === 'unknown'
      ? cannotTell('medicine.not-recognised', 'caution', cites, { medicines, count: 0, perhaps: 'none' })
      : medicinesNotRecognised(medicines),

  examples: [
    { given: 'no other medicine', seen: calmCheck, verdict: 'silent' },
    {
      given: 'a medicine that is recognised',
      seen: knowing(calmCheck, { medicines: [medicine('morphine', ['INT-01'])] }),
      verdict: 'silent',
    },
    {
      given: 'a medicine that is not',
      seen: knowing(calmCheck, { medicines: [{ given: 'a blue pill', read: 'not-recognised' }] }),
      verdict: 'cannot-tell',
      severity: 'caution',
    },
    {
      given: 'a misspelling, however plain',
      seen: knowing(calmCheck, { medicines: [misspelt('ibuprofin', 'ibuprofen')] }),
      verdict: 'cannot-tell',
      severity: 'caution',
    },
    {
      given: 'a name that two medicines have',
      seen: knowing(calmCheck, { medicines: [{ given: 'Sominex', read: 'ambiguous' }] }),
      verdict: 'cannot-tell',
    },
    {
      given: 'a combination with an unknown part',
      seen: knowing(calmCheck, { medicines: [partOf('morphine / moonlight')] }),
      verdict: 'cannot-tell',
    },
    {
      given: 'medicines nobody asked for',
      seen: knowing(calmCheck, { medicines: 'unknown' }),
      verdict: 'cannot-tell',
      severity: 'caution',
    },
  ],
};

function partOf(given: string) {
  const { read } = medicine('morphine', ['INT-01']);
  return { given, read: typeof read === 'string' ? read : { ...read, isWhole: false } };
}

function misspelt(given: string, name: string): TakenMedicine {
  const { read } = medicine(name, ['INT-13']);
  return { given, read: 'not-recognised', ...(typeof read === 'string' ? {} : { perhaps: read }) };
}
