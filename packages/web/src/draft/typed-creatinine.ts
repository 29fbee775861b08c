import type { TypedPerson } from './draft.ts';

type CreatinineUnit = TypedPerson['creatinineUnit'];

/** The unit as reports write it: with either sign for micro, or a u, in any case. JSON has the code of UCUM alone. */
const spellings: Readonly<Record<CreatinineUnit, RegExp>> = {
  'umol/L': /^[\u00b5\u03bcu]mol\s*\/\s*l$/i,
  'mg/dL': /^mg\s*\/\s*dl$/i,
};

/** The unit that was typed after a number, where it is one that creatinine is told in. */
export function unitTyped(text: string): CreatinineUnit | undefined {
  const after = text.trim().replace(/^[\d.]+\s*/, '');
  return (Object.keys(spellings) as CreatinineUnit[]).find((unit) => spellings[unit].test(after));
}

/**
 * The number of a creatinine result as it was typed, without its unit. A unit other than the chosen one is left where it is,
 * so that the number is refused and not read in the wrong one (U4).
 */
export function numberTyped({ creatinine, creatinineUnit }: TypedPerson): string {
  if (unitTyped(creatinine) !== creatinineUnit) return creatinine;
  return creatinine.trim().replace(/[^\d.].*$/, '');
}
