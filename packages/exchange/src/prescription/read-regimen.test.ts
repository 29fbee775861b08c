import { type LocalTime, oral, type Regimen } from '@steady/engine';
import { sayIn } from '@steady/language';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeOfDay } from './plan.arbitrary.ts';
import { refused, understood } from './read-regimen.cases.ts';
import { assumesTimes, readRegimenText } from './read-regimen.ts';
import { writeRegimen } from './write-regimen.ts';

const say = sayIn('en');

const regimenOf = (short: string): Regimen =>
  short.split(' ').flatMap((intake) => {
    const [mg, time] = intake.split('@');
    return mg && time ? [{ time: time as LocalTime, dose: oral(Math.round(Number(mg) * 1000)) }] : [];
  });

describe('What a clinician types about what is taken now', () => {
  it.each(understood)('"%s" means %s', (text, meaning) => {
    expect(readRegimenText(text)).toEqual({ ok: true, value: regimenOf(meaning) });
  });

  it.each(refused)('"%s" is refused: %s (H09, U4)', (text, reason) => {
    expect(readRegimenText(text)).toMatchObject({
      ok: false,
      problems: [{ code: 'text.not-understood', at: '', values: { reason, part: expect.any(String) } }],
    });
  });

  it('is refused with the words that stood in the way', () => {
    const part = (text: string) => {
      const read = readRegimenText(text);
      return read.ok ? undefined : read.problems[0].values['part'];
    };
    expect(part('20 mg tds except Sundays')).toBe('except sundays');
    expect(part('5-10 mg three times a day')).toBe('5-10 mg');
    expect(part('7,5 mg tds')).toBe('7,5');
    expect(part('20 mg tds prn')).toBe('prn');
    expect(part('20 tds')).toBe('20 tds');
  });

  it.each([
    ['20 mg tds', true],
    ['30/20/30 mg', true],
    ['60 mg a day in 3 doses', true],
    ['10 mg every 8 hours', true],
    ['20 mg at night', true],
    ['10 mg at 08:00, 20 mg at night', true],
    ['20 mg at 10 pm', false],
    ['10 mg at 08:00 and 20:00', false],
    ['20 mg tds at 07:00, 13:00 and 21:00', false],
    ['60 mg a day in 3 doses at 07:00, 15:00 and 23:00', false],
    ['20 mg tds as needed', false],
  ])('"%s" leaves the clock times to be assumed: %s', (text, assumed) => {
    expect(assumesTimes(text)).toBe(assumed);
  });

  it('is refused where it is too long, in no time', () => {
    const start = performance.now();
    expect(readRegimenText('1 1/2 '.repeat(100_000))).toMatchObject({ problems: [{ values: { reason: 'too-long' } }] });
    for (const text of [
      '1'.repeat(299),
      '1/'.repeat(149),
      'a '.repeat(149),
      '1-'.repeat(149),
      '20 mg and '.repeat(29),
    ]) {
      readRegimenText(text);
    }
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('has a sentence for each reason', () => {
    for (const [, reason] of refused) expect(say(`text.refused.${reason}`, { part: '5-10 mg' })).toMatch(/\.$/);
  });
});

const regimen: fc.Arbitrary<Regimen> = fc
  .uniqueArray(fc.record({ time: timeOfDay, dose: fc.integer({ min: 1, max: 999_999 }).map(oral) }), {
    maxLength: 8,
    selector: ({ time }) => time,
  })
  .map((intakes) => intakes.toSorted((a, b) => (a.time < b.time ? -1 : 1)));

describe('A regimen shown back', () => {
  it('names each dose with its time, and the total', () => {
    expect(writeRegimen(regimenOf('20@08:00 20@14:00 20@22:00'), say).replaceAll('\u00a0', ' ')).toBe(
      '20 mg at 08:00, 20 mg at 14:00, 20 mg at 22:00 (60 mg a day)',
    );
  });

  it('reads back as the same regimen', () => {
    fc.assert(
      fc.property(regimen, (value) => {
        expect(readRegimenText(writeRegimen(value, say))).toEqual({ ok: true, value });
      }),
      { numRuns: 2000 },
    );
  });
});

const scraps = [
  ...[
    '20',
    '10',
    '7.5',
    '1',
    '3',
    '2',
    'half',
    'one',
    'a',
    'two',
    ' mg',
    'mg',
    ' mL',
    ' tablets',
    ' tablet of ',
    ' x ',
  ],
  ...[
    ' a day',
    ' daily',
    '/day',
    ' tds',
    ' bd',
    ' three times',
    ' at ',
    '08:00',
    '22:00',
    '8 pm',
    ' morning',
    ' night',
  ],
  ...[
    ', ',
    ' and ',
    '/',
    '-',
    ' in ',
    ' doses',
    ' of ',
    ' and a half',
    '½',
    ' (',
    ')',
    ' every ',
    ' hours',
    '.',
    ',',
    ' ',
  ],
];

describe('Any text at all', () => {
  it('is read or refused, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 60 }),
          fc.array(fc.constantFrom(...scraps)).map((s) => s.join('')),
        ),
        (text) => {
          const read = readRegimenText(text);
          if (!read.ok) expect(read.problems[0].values['reason']).toBeTypeOf('string');
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('never yields a dose that its numbers do not make (H09)', () => {
    let readTexts = 0;
    const texts = understood.map(([text]) => text);
    const changedText = fc
      .tuple(fc.constantFrom(...texts), fc.nat(80), fc.nat(6), fc.constantFrom(...scraps, ''))
      .map(([text, at, gone, scrap]) => text.slice(0, at) + scrap + text.slice(at + gone));
    const junk = fc.array(fc.constantFrom(...scraps), { maxLength: 9 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(changedText, junk), (text) => {
        const read = readRegimenText(text);
        if (!read.ok) return;
        readTexts += 1;
        const makeable = dosesMadeBy(text.toLowerCase());
        for (const { dose } of read.value) expect(makeable, text).toContain(dose.micrograms);
      }),
      { numRuns: 20_000 },
    );
    expect(readTexts).toBeGreaterThan(500);
  });
});

/** Each number of a text, in micrograms; times a count of halves; and divided by a count. */
function dosesMadeBy(text: string): readonly number[] {
  const words: Record<string, number> = { one: 1, a: 1, two: 2, three: 3, half: 0.5, '½': 0.5 };
  const plain = [...text.matchAll(/\d+(?:\.\d+)?/g)].map(([n]) => Number(n));
  const said = [...text.matchAll(/one|two|three|half|½|a(?![a-z])/g)].map(([word]) => words[word] as number);
  const counts = [1, 0.5, ...plain, ...said];
  const pieces = counts.flatMap((n) => [n, n + 0.5]);
  return plain.flatMap((n) =>
    counts.flatMap((divisor) => pieces.map((count) => Math.round(((n * 1000 * count) / divisor) * 1000) / 1000)),
  );
}
