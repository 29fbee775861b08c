import fc from 'fast-check';
import type { WirePatient } from '../independent-checker/wire.ts';

const birthDates = ['1941-03-02', '1957-12-01', '1970-05-01', '1996-02-29', '2012-07-07', '2020-11-30'];
const conditions = [
  'epilepsy',
  'psychosis',
  'spinal-cord-injury-t6-or-above',
  'earlier-withdrawal',
  'intrathecal-pump',
  'dialysis',
  'acute-kidney-injury',
  'alcohol-or-benzodiazepine-withdrawal-risk',
  'pregnancy',
  'gout',
];

/** Somebody of any age, size and kidneys; each field may be unknown. */
export const somePatient: fc.Arbitrary<WirePatient> = fc.record(
  {
    birthDate: fc.constantFrom(...birthDates),
    sex: fc.constantFrom('female' as const, 'male' as const, 'unknown' as const),
    weight: fc.integer({ min: 10, max: 120 }).map((value) => ({ value, unit: 'kg' })),
    height: fc.integer({ min: 90, max: 200 }).map((value) => ({ value, unit: 'cm' })),
    creatinine: fc
      .constantFrom(0.4, 0.7, 0.7, 0.9, 0.9, 1.1, 1.6, 2.4, 4, 7)
      .map((value) => ({ value, unit: 'mg/dL', on: '2026-11-01' })),
    monthsOnBaclofen: fc.constantFrom(0.5, 3, 24, 120),
    conditions: fc.oneof(fc.constant([]), fc.uniqueArray(fc.constantFrom(...conditions), { maxLength: 3 })),
    medicines: fc.uniqueArray(fc.constantFrom('morphine', 'tizanidine', 'ramipril'), { maxLength: 2 }),
    region: fc.constantFrom('US', 'CA', 'UK', 'IE', 'AU', 'NZ', 'EU', 'BR'),
  },
  { requiredKeys: [] },
);
