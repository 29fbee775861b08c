import { pumpAnswerSchema } from '@steady/exchange';
import { describe, expect, it } from 'vitest';
import { runSteady } from './run-steady.ts';

/** The fill of ITB-24, asked about on the day it was made. */
const request = JSON.stringify({
  on: '2026-11-02',
  timeZone: 'Europe/London',
  cause: 'spinal',
  model: 'synchromed-ii',
  implantedOn: '2024-05-01',
  reservoir: { value: 20, unit: 'mL' },
  alarmVolume: { value: 2, unit: 'mL' },
  inPumpLimit: { value: 180, unit: 'd' },
  fill: { on: '2026-11-02', volume: { value: 20, unit: 'mL' }, strength: { value: 500, unit: 'ug/mL' } },
  before: { strength: { value: 1000, unit: 'ug/mL' }, dailyDose: { value: 150, unit: 'ug/d' } },
  bridge: { deadVolume: { value: 0.3, unit: 'mL' }, compute: true },
  dailyDose: { value: 150, unit: 'ug/d' },
  alarm: 'none',
  closed: { weekdays: [6, 7], dates: [] },
});

describe('The contract of the command line: steady pump', () => {
  it('answers JSON with JSON: flow, dates, bridge, findings, each amount with its unit', async () => {
    const { code, out, err } = await runSteady(['pump', '--json'], { input: request });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const answer = pumpAnswerSchema.parse(JSON.parse(out));
    expect(answer).toMatchObject({
      flow: { value: 0.3, unit: 'mL/d' },
      daysToAlarm: { value: 59, unit: 'd' },
      daysToEmpty: { value: 65.6, unit: 'd' },
      refillBy: '2026-12-24',
      alarmOn: '2026-12-31',
      bridge: { duration: { value: 48, unit: 'h' }, dailyDose: { value: 150, unit: 'ug/d' } },
    });
    expect(answer.findings.map(({ code }) => code)).toEqual(['pump.bridge']);
  });

  it('says the same as text, refill-by first', async () => {
    const { code, out } = await runSteady(['pump'], { input: request });
    expect(code).toBe(0);
    expect(out.replaceAll('\u00a0', ' ').split('\n')[0]).toBe('Refill by Thursday 24 December 2026');
    expect(out.replaceAll('\u00a0', ' ')).toContain('With a bridge: 150 micrograms/day for 48 hours');
  });

  it('shows an example that runs as it stands', async () => {
    const { out: help } = await runSteady(['pump', '--help']);
    const example = /<<'END'\n([\s\S]*?)\nEND/.exec(help)?.[1] ?? '';
    const { code } = await runSteady(['pump', '--json'], { input: example });
    expect(code).toBe(0);
  });
});
