import { describe, expect, it } from 'vitest';
import { printPlan } from './print-plan.ts';
import { lettersOfTheFonts, noLetter, printable } from './printable.ts';
import { made, options, pagesOf, taper } from './printed-plan.ts';

const letter = new RegExp(`[${lettersOfTheFonts}]`, 'u');
const letters = Array.from({ length: 0x2600 }, (_, code) => String.fromCharCode(code)).filter((one) =>
  letter.test(one),
);

/** The sheets with medicines of these names. */
const sheetsWith = async (...medicines: readonly string[]) => {
  const { answer, request } = made({ ...taper, patient: { region: 'UK', medicines } });
  return (await pagesOf(printPlan(answer, request, options))).join(' ');
};

describe('Letters that the sheets can print', () => {
  it('are those of the fonts, every one', () => {
    expect(printable(letters.join(''))).toBe(letters.join(''));
  });

  it('are all there', async () => {
    const names = letters.filter((one) => one.trim() !== '' && one !== noLetter).map((one) => `x${one}x`);
    const sheets = await sheetsWith(
      ...Array.from({ length: 12 }, (_, i) => names.filter((_, j) => j % 12 === i).join('')),
    );
    expect(sheets).not.toContain('stands for a letter that these sheets cannot print');
  });

  it('leave a mark in what was typed with others, which is explained', async () => {
    expect(await sheetsWith('Пара, 5 \u00b5g')).toContain('◊◊◊◊, 5 \u03bcg. Here ◊ stands for a letter');
  });

  it('leave a mark where the fonts have none, and one micro for both of them', () => {
    expect(printable('5 \u00b5g')).toBe('5 \u03bcg');
    expect(printable('Пара')).toBe('◊◊◊◊');
  });
});
