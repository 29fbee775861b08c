import { describe, expect, it } from 'vitest';
import { assessed } from './assessed.examples.ts';

const event = (id: string, day: string, what: object) => ({
  id,
  author: { role: 'clinician', id: 'dr-example' },
  device: 'clinic',
  happened: `${day}T10:00:00Z`,
  written: `${day}T10:00:00Z`,
  schema: 0,
  ...what,
});
const millilitres = (value: number) => ({ value, unit: 'mL' });
const fill = {
  kind: 'pump-refilled',
  reservoir: millilitres(20),
  filled: millilitres(20),
  strength: { value: 500, unit: 'ug/mL' },
  expectedLeft: millilitres(2.1),
  drawnOut: millilitres(2),
  inPump: { value: 180, unit: 'd' },
  reserve: 'unknown',
  alarmVolume: millilitres(2),
};
const programmed = {
  kind: 'pump-programmed',
  daily: { value: 150.5, unit: 'ug/d' },
  strength: 'unknown',
  bridge: 'not-needed',
};
const described = { kind: 'pump-described', cause: 'spinal', model: 'synchromed-ii', implantedOn: '2024-05-01' };

describe('The pump of a record (H19)', () => {
  it('is null where nothing speaks of one', () => {
    expect(assessed().pump).toBeNull();
  });

  it('has its dates in micrograms a day to a tenth, and no finding on a calm day', () => {
    const { pump, findings, unread } = assessed(
      event('p1', '2026-11-02', fill),
      event('p2', '2026-11-02', programmed),
      event('p3', '2026-11-02', described),
    );
    expect(unread).toEqual([]);
    expect(pump).toEqual({
      dailyDose: { value: 150.5, unit: 'ug/d' },
      refillBy: '2026-12-24',
      alarmOn: '2026-12-31',
      emptyOn: '2027-01-07',
      keepsUntil: '2027-05-01',
    });
    expect(findings.filter(({ code }) => code.startsWith('pump.'))).toEqual([]);
  });

  it('is unknown, and a finding says why, where the record does not suffice (K1)', () => {
    const { pump, findings } = assessed(event('p1', '2026-11-02', fill), event('p3', '2026-11-02', described));
    expect(pump).toEqual({
      dailyDose: 'unknown',
      refillBy: 'unknown',
      alarmOn: 'unknown',
      emptyOn: 'unknown',
      keepsUntil: 'unknown',
    });
    expect(findings.find(({ code }) => code === 'pump.refill-unknown')).toMatchObject({
      verdict: 'cannot-tell',
      title: 'When the pump must be refilled cannot be told',
    });
  });
});
