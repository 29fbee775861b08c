import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../calendar/calendar.ts';
import { intrathecal, volume } from '../quantity/quantity.ts';
import { calmPump, millilitres, perDay, perMillilitre } from './examples.ts';
import { judgePump } from './judge-pump.ts';
import type { PumpRequest } from './pump-request.ts';

const day = (text: string) => text as LocalDate;
const having = (more: Partial<PumpRequest>): PumpRequest => ({ ...calmPump, ...more });

function problemsOf(request: PumpRequest) {
  const outcome = judgePump(request, facts);
  return outcome.ok ? [] : outcome.problems;
}

const refused = (request: PumpRequest) => problemsOf(request).map(({ code, at }) => `${code} ${at}`);

describe('A pump that cannot be', () => {
  it('is refused with every problem at once', () => {
    const request = having({
      on: day('2026-11-01'),
      implantedOn: day('2026-11-03'),
      fill: { ...calmPump.fill, volume: volume(20_001) },
      changes: [
        { on: day('2026-11-02'), dailyDose: perDay(150) },
        { on: day('2026-11-01'), dailyDose: perDay(150) },
      ],
      boluses: [{ on: day('2026-10-01'), dose: intrathecal(50) }],
      returned: { on: day('2026-11-05'), volume: volume(20_001) },
    });
    expect(refused(request)).toEqual([
      'input.out-of-range /fill/on',
      'input.out-of-range /implantedOn',
      'change.same-time /changes/0/on',
      'input.out-of-range /changes/1/on',
      'input.out-of-range /boluses/0/on',
      'input.out-of-range /returned/on',
      'input.out-of-range /fill/volume/value',
      'input.out-of-range /returned/volume/value',
    ]);
  });

  it.each<[string, Partial<PumpRequest>, string, Readonly<Record<string, unknown>>]>([
    [
      'a fill after the day that is asked about',
      { fill: { ...calmPump.fill, on: day('2026-11-03') } },
      'input.out-of-range /fill/on',
      { value: '2026-11-03', most: '2026-11-02' },
    ],
    [
      'a dose that was programmed before the fill',
      { changes: [{ on: day('2026-11-01'), dailyDose: perDay(150) }] },
      'input.out-of-range /changes/0/on',
      { value: '2026-11-01', least: '2026-11-02' },
    ],
    [
      'more in it than its reservoir holds',
      { fill: { ...calmPump.fill, volume: millilitres(20.001) } },
      'input.out-of-range /fill/volume/value',
      { most: 20, unit: 'mL' },
    ],
    [
      'no more in it than sets off its alarm',
      { fill: { ...calmPump.fill, volume: millilitres(2) } },
      'input.out-of-range /fill/volume/value',
      { above: 2, unit: 'mL' },
    ],
    [
      'no more in it than the larger reserve that is not counted on',
      { reserve: millilitres(20) },
      'input.out-of-range /fill/volume/value',
      { above: 20, unit: 'mL' },
    ],
    [
      'another strength and no word about a bridge (K3)',
      { fill: { ...calmPump.fill, strength: perMillilitre(1000) } },
      'pump.bridge-missing /bridge',
      { from: { value: 500, unit: 'ug/mL' }, to: { value: 1000, unit: 'ug/mL' } },
    ],
    [
      'so little in it that its refill would be due before its fill (K1)',
      { fill: { ...calmPump.fill, volume: millilitres(4) } },
      'pump.refill-before-fill /fill/volume/value',
      { refillBy: '2026-11-01', filledOn: '2026-11-02' },
    ],
  ])('is one with %s, and it is said by what bound', (_, more, problem, values) => {
    expect(problemsOf(having(more)).map((one) => [`${one.code} ${one.at}`, one.values])).toEqual([[problem, values]]);
  });

  it('is not one of which nobody knows where the alarm stands: its dates are unknown, and it is judged', () => {
    const { fill } = calmPump;
    expect(refused(having({ alarmVolume: 'unknown', fill: { ...fill, volume: millilitres(0.5) } }))).toEqual([]);
  });

  it('is one whose refill would be due before its fill, so that it is asked about and not passed over (K1, H19)', () => {
    const lasting = (micrograms: number) =>
      having({ fill: { ...calmPump.fill, volume: volume(5000) }, dailyDose: perDay(micrograms), before: 'first-fill' });
    // 3 mL of 500 micrograms/mL above the alarm: 7 days at 214 micrograms/day, 6 at 215
    expect(judgePump(lasting(214), facts)).toMatchObject({ value: { times: { refillBy: calmPump.fill.on } } });
    expect(refused(lasting(215))).toEqual(['pump.refill-before-fill /fill/volume/value']);
  });
});
