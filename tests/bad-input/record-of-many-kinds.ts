import { exampleAssessRequest } from '@steady/exchange';

const event = (id: string, kind: string, said: object) => ({
  id,
  kind,
  author: { role: 'person', id: 'person-example' },
  device: 'phone',
  happened: '2026-12-01T09:00:00Z',
  written: '2026-12-01T09:00:00Z',
  schema: 0,
  ...said,
});
const millilitres = (value: number) => ({ value, unit: 'mL' });

/** Events of the supply, the pump, the person and the record itself: what the example does not have. */
const more = [
  event('opened', 'supply-opened', { product: 't10', keeps: { value: 28, unit: 'd' } }),
  event('counted', 'supply-counted', {
    product: { id: 't10', form: 'tablet', strength: { value: 10, unit: 'mg' }, scored: true },
    amount: { product: 't10', count: 80 },
  }),
  event('removed', 'supply-removed', { amount: { product: 't10', count: 0.5 }, why: 'broken' }),
  event('times', 'refill-times-changed', {
    lead: { value: 2, unit: 'd' },
    closed: { weekdays: [7], dates: ['2026-12-25'] },
    spare: 'unknown',
  }),
  event('trip', 'trip-planned', { from: '2026-12-20', to: '2026-12-27' }),
  event('fill', 'pump-refilled', {
    reservoir: millilitres(20),
    filled: millilitres(20),
    strength: { value: 500, unit: 'ug/mL' },
    expectedLeft: millilitres(2),
    drawnOut: millilitres(2),
    inPump: { value: 180, unit: 'd' },
    reserve: 'unknown',
    alarmVolume: millilitres(2),
  }),
  event('set', 'pump-programmed', {
    daily: { value: 150.5, unit: 'ug/d' },
    strength: { value: 500, unit: 'ug/mL' },
    bridge: 'programmed',
    deadVolume: millilitres(0.3),
  }),
  event('card', 'pump-described', { cause: 'spinal', model: 'synchromed-ii', implantedOn: '2024-05-01' }),
  event('sick', 'vomited', { after: 'taken-1' }),
  event('tremor', 'symptom-noted', { symptom: 'tremor', level: 'mild' }),
  event('kidneys', 'kidney-result', { creatinine: { value: 0.9, unit: 'mg/dL' }, on: '2026-11-01' }),
  event('mended', 'correction', {
    corrects: 'trip',
    happenedInstead: '2026-12-01T09:00:00Z',
    instead: { kind: 'trip-planned', from: '2026-12-21', to: '2026-12-27' },
  }),
];

const { record, now } = exampleAssessRequest;
const events: readonly { readonly id: string; readonly [field: string]: unknown }[] = [...record.events, ...more];

/** A request that is assessed as it stands, each event of it read. */
export const manyKinds = { now, record: { ...record, events } };

/** Where an event stands in it. */
export function placeOf(id: string): string {
  return `/record/events/${events.findIndex((one) => one.id === id)}`;
}
