/** What the fonts of the sheets have letters for, both regular and bold. A test prints every one of them. */
export const lettersOfTheFonts =
  '\\u0020-\\u007e\\u00a0-\\u00ac\\u00ae-\\u00b4\\u00b6-\\u0107\\u010a-\\u0113\\u0116-\\u011b\\u011e-\\u0123\\u0126\\u0127' +
  '\\u012a-\\u012e\\u0130-\\u0133\\u0136\\u0137\\u0139-\\u013e\\u0141-\\u0148\\u0150-\\u0155\\u0158-\\u015b\\u015e-\\u0165' +
  '\\u016a\\u016b\\u016e-\\u017e\\u0192\\u0218-\\u021b\\u0394\\u03a9\\u03bc\\u03c0\\u1e80-\\u1e85\\u1e9e\\u1ef2\\u1ef3\\u2009' +
  '\\u2013\\u2014\\u2018-\\u201a\\u201c-\\u201e\\u2020-\\u2022\\u2026\\u2030\\u2039\\u203a\\u2044\\u20ac\\u20b9\\u2113\\u2122' +
  '\\u212e\\u2202\\u220f\\u2211\\u2212\\u2215\\u2219-\\u221a\\u221e\\u222b\\u2248\\u2260\\u2264\\u2265\\u25ca\\n';

const others = new RegExp(`[^${lettersOfTheFonts}]`, 'gu');

/** Stands for a letter that the fonts do not have. */
export const noLetter = '◊';

/** A text as the sheets can print it. A letter the fonts do not have, in a name that somebody typed, leaves a mark. */
export function printable(text: string): string {
  return text.normalize('NFC').replaceAll('\u00b5', '\u03bc').replaceAll(others, noLetter);
}
