/**
 * The record of an invented person: a signed taper, its tablets, what was taken of it until the third day, what getting more
 * takes, and a trip.
 */
const clinic = { role: 'clinician', id: 'dr-example' } as const;
const person = { role: 'person', id: 'person-example' } as const;

const dose = (time: string, milligrams: number) => ({
  time,
  dose: { value: milligrams, unit: 'mg' },
  units: [{ product: 't10', count: milligrams / 10 }],
});

const tablet = { id: 't10', form: 'tablet', strength: { value: 10, unit: 'mg' }, scored: true } as const;

const taken = (id: string, day: string, index: number, time: string, milligrams: number) => ({
  id,
  kind: 'dose-taken',
  author: person,
  device: 'phone',
  happened: `${day}T${time}:00Z`,
  written: `${day}T${time}:30Z`,
  schema: 0,
  amount: { value: milligrams, unit: 'mg' },
  units: [{ product: 't10', count: milligrams / 10 }],
  slot: `plan-1/${day}/${index}`,
});

export const exampleRecord = {
  schema: 'steady.record',
  version: '1.0',
  events: [
    {
      id: 'plan-1',
      kind: 'plan-signed',
      author: clinic,
      device: 'clinic',
      happened: '2026-11-30T10:00:00Z',
      written: '2026-11-30T10:00:00Z',
      schema: 0,
      clinician: { id: 'dr-example', name: 'Dr Example' },
      parent: 'none',
      change: 'new',
      reason: 'A lower dose, as agreed.',
      order: 1,
      zone: 'Europe/London',
      region: 'UK',
      before: { value: 60, unit: 'mg/d' },
      gap: 'unknown',
      products: [tablet],
      rules: [
        { level: 'mild', propose: 'hold' },
        { level: 'moderate', propose: 'step-back' },
        { level: 'severe', propose: 'stop-and-call' },
      ],
      plan: {
        purpose: 'taper',
        steps: [
          {
            from: '2026-12-01',
            days: 14,
            daily: { value: 50, unit: 'mg/d' },
            intakes: [dose('08:00', 15), dose('14:00', 15), dose('22:00', 20)],
            why: 'cut',
            products: ['t10'],
          },
          {
            from: '2026-12-15',
            days: 14,
            daily: { value: 40, unit: 'mg/d' },
            intakes: [dose('08:00', 10), dose('14:00', 10), dose('22:00', 20)],
            why: 'cut',
            products: ['t10'],
          },
        ],
        end: { kind: 'unfinished', on: '2026-12-29', watch: [] },
      },
    },
    {
      id: 'person-1',
      kind: 'person-described',
      author: person,
      device: 'phone',
      happened: '2026-11-30T18:00:00Z',
      written: '2026-11-30T18:00:00Z',
      schema: 0,
      birthDate: '1970-05-01',
      sex: 'female',
      weight: { value: 70, unit: 'kg' },
      height: 'unknown',
    },
    {
      id: 'received-1',
      kind: 'supply-received',
      author: person,
      device: 'phone',
      happened: '2026-11-30T18:05:00Z',
      written: '2026-11-30T18:05:00Z',
      schema: 0,
      product: tablet,
      amount: { product: 't10', count: 84 },
      expires: '2028-06-30',
    },
    taken('taken-1', '2026-12-01', 0, '08:05', 15),
    taken('taken-2', '2026-12-01', 1, '14:10', 15),
    taken('taken-3', '2026-12-01', 2, '22:00', 20),
    taken('taken-4', '2026-12-02', 0, '08:15', 15),
    taken('taken-5', '2026-12-02', 1, '14:00', 15),
    taken('taken-6', '2026-12-02', 2, '22:20', 20),
    taken('taken-7', '2026-12-03', 0, '08:00', 15),
    {
      id: 'times-1',
      kind: 'refill-times-changed',
      author: person,
      device: 'phone',
      happened: '2026-11-30T18:10:00Z',
      written: '2026-11-30T18:10:00Z',
      schema: 0,
      lead: { value: 3, unit: 'd' },
      closed: { weekdays: [6, 7], dates: ['2026-12-25', '2026-12-28'] },
      spare: { value: 3, unit: 'd' },
    },
    {
      id: 'trip-1',
      kind: 'trip-planned',
      author: person,
      device: 'phone',
      happened: '2026-11-30T18:12:00Z',
      written: '2026-11-30T18:12:00Z',
      schema: 0,
      from: '2026-12-08',
      to: '2026-12-10',
    },
  ],
} as const;
