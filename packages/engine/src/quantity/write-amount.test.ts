import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  concentration,
  dailyDose,
  intrathecal,
  intrathecalDailyDose,
  intrathecalStrength,
  oral,
  volume,
} from './quantity.ts';
import {
  readConcentration,
  readDailyDose,
  readIntrathecal,
  readIntrathecalDailyDose,
  readIntrathecalStrength,
  readOral,
  readVolume,
} from './read-amount.ts';
import { formatAmount, formatNumber, writeAmount } from './write-amount.ts';

/** No-break spaces as ordinary ones, so that the table can be read. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('An amount is shown to a person (U3)', () => {
  it.each([
    [oral(0), '0 mg'],
    [oral(1), '0.001 mg'],
    [oral(500), '0.5 mg'],
    [oral(2500), '2.5 mg'],
    [oral(5000), '5 mg'],
    [oral(12_500), '12.5 mg'],
    [oral(1_000_000), '1,000 mg'],
    [oral(1_234_567_800), '1,234,567.8 mg'],
    [intrathecal(50), '50 micrograms'],
    [intrathecal(1000), '1,000 micrograms'],
    [intrathecalDailyDose(96_100), '96.1 micrograms/day'],
    [intrathecalStrength(2_000_000), '2,000 micrograms/mL'],
    [dailyDose(7500), '7.5 mg a day'],
    [concentration(1000), '1 mg in 1 mL'],
    [volume(100), '0.1 mL'],
    [volume(12_000), '12 mL'],
  ])('%o as %s', (amount, text) => {
    expect(plain(formatAmount(amount))).toBe(text);
  });

  it('never broken across lines', () => {
    expect(formatAmount(dailyDose(7500))).not.toContain(' ');
  });

  it('never with a trailing zero, a bare point or an abbreviation that is mistaken for another', () => {
    fc.assert(
      fc.property(fc.nat(200_000_000), (micrograms) => {
        const text = plain(formatAmount(oral(micrograms)));
        return /^(0|[1-9]\d{0,2}(,\d{3})*)(\.\d{0,2}[1-9])? mg$/.test(text);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('A number is shown', () => {
  it.each([
    [0.5, '0.5'],
    [999, '999'],
    [1000, '1,000'],
    [1234.25, '1,234.25'],
  ])('%d as %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });
});

describe('An amount that is written and read again', () => {
  it('is the same amount, of every kind (U1)', () => {
    const upTo = fc.nat(1_000_000_000);
    fc.assert(
      fc.property(upTo, (n) => {
        const json = (amount: Parameters<typeof writeAmount>[0]) => JSON.parse(JSON.stringify(writeAmount(amount)));
        expect(readOral(json(oral(n)), '')).toEqual({ ok: true, value: oral(n) });
        expect(readIntrathecal(json(intrathecal(n)), '')).toEqual({ ok: true, value: intrathecal(n) });
        expect(readDailyDose(json(dailyDose(n)), '')).toEqual({ ok: true, value: dailyDose(n) });
        const [daily, solution] = [intrathecalDailyDose(n), intrathecalStrength(n)];
        expect(readIntrathecalDailyDose(json(daily), '')).toEqual({ ok: true, value: daily });
        expect(readIntrathecalStrength(json(solution), '')).toEqual({ ok: true, value: solution });
        expect(readConcentration(json(concentration(n)), '')).toEqual({ ok: true, value: concentration(n) });
        expect(readVolume(json(volume(n)), '')).toEqual({ ok: true, value: volume(n) });
      }),
      { numRuns: 10_000 },
    );
  });
});
