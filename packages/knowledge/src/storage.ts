import type { FactFile } from './fact.ts';

/** Storage and disposal. */
export const storage = {
  'STOR-01': {
    says: 'Tablets: keep at 20 to 25 °C in a well-closed child-resistant container (US). Australian Lioresal: below 25 °C.',
    figures: { low: { value: 20, unit: 'Cel' }, high: { value: 25, unit: 'Cel' } },
    regions: ['US', 'AU'],
    age: 'any',
    route: 'oral',
    confidence: 'label',
    sources: [
      { source: 'US-TAB', where: 'section not recorded' },
      { source: 'AU-REC', where: 'section not recorded' },
    ],
    checkedOn: '2026-11-21',
  },
  'STOR-02': {
    says: 'Ozobax 5 mg in 5 mL must be kept at 2 to 8 °C in a light-resistant container.',
    figures: { low: { value: 2, unit: 'Cel' }, high: { value: 8, unit: 'Cel' } },
    regions: ['US'],
    age: 'any',
    route: 'oral',
    confidence: 'label',
    sources: [
      { source: 'US-OZO', where: 'section not recorded' },
      { source: 'PDR', where: 'section not recorded' },
    ],
    checkedOn: '2026-11-21',
  },
  'STOR-03': {
    says: 'Not every liquid goes in the refrigerator: storage is an attribute of the product. Room-temperature storage of Fleqsuvy and UK liquids, in-use life (about 2 months for Fleqsuvy, about 28 days for several UK liquids) and the storage of Ozobax DS were not seen in text.',
    figures: { inUseFleqsuvy: { value: 2, unit: 'mo' }, inUseUkLiquid: { value: 28, unit: 'd' } },
    regions: ['US', 'UK'],
    age: 'any',
    route: 'oral',
    confidence: 'memory',
    sources: [],
    checkedOn: '2026-11-21',
  },
  'STOR-04': {
    says: 'Keep baclofen from heat, moisture and light; not in the bathroom; out of reach and sight of children.',
    regions: 'any',
    age: 'any',
    route: 'oral',
    confidence: 'consumer-article',
    sources: [
      { source: 'S1', where: 'line 95' },
      { source: 'S2', where: 'line 44' },
      { source: 'CMP', where: 'section not recorded' },
    ],
    checkedOn: '2026-11-21',
  },
  'STOR-05': {
    says: 'Disposal: take-back or mail-back first; otherwise mix with an unpalatable substance, seal and put in household trash. Flushing is only for the FDA flush list (13 ingredients, mostly opioids); baclofen is not an opioid and was not in the lists seen.',
    figures: { flushListSize: { value: 13, unit: '1' } },
    regions: ['US'],
    age: 'any',
    route: 'oral',
    confidence: 'guideline',
    sources: [{ source: 'EPA-D', where: 'section not recorded' }],
    checkedOn: '2026-11-21',
  },
} as const satisfies FactFile;
