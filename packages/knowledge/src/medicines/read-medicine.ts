import { atcClasses } from './atc-classes.ts';
import { medicineCatalogue } from './catalogue/index.ts';
import type { InteractionClass, KnownMedicine, MedicineKind } from './known-medicine.ts';
import { everShorter, plainly } from './medicine-words.ts';
import { nameIndex } from './name-index.ts';

/** What a name or a code was recognised as. */
export interface RecognisedMedicine {
  readonly name: string;
  readonly classes: readonly InteractionClass[];
  readonly kinds: readonly MedicineKind[];
  /** How it was recognised; `atc-class` is only the group that a code lies in. */
  readonly by: 'name' | 'rxnorm' | 'atc' | 'atc-class';
  /**
   * Whether every part was recognised; of a combination with an unknown part the known parts still count. So do the classes of a
   * brand that is another medicine in other countries, which is never whole.
   */
  readonly isWhole: boolean;
  /** Whether the code that it was recognised by, or the class of a name, was read in a text and not taken from memory. */
  readonly isCodeRead: boolean;
}

/** What reading a medicine comes to. `ambiguous`: the name is that of several medicines, and none is guessed. */
export type MedicineReading = RecognisedMedicine | 'not-recognised' | 'ambiguous';

/**
 * A medicine by its name or its code, as somebody wrote it: any case, accents, spaces; an amount, a form and times of the day
 * after the name; combinations with `/`, `+`, `and`, `with` or a comma; `RxNorm:5640` or `5640`; an ATC code, or the beginning
 * of one that stands for a single class. Nothing is guessed.
 */
export function readMedicine(text: string): MedicineReading {
  const plain = plainly(text);
  return byCode(plain) ?? byName(plain) ?? byParts(plain) ?? 'not-recognised';
}

function byCode(plain: string): MedicineReading | undefined {
  const [, rxNorm] = /^(?:rx-?norm|rxcui)?\s*[:#]?\s*(\d{1,8})$/.exec(plain) ?? [];
  if (rxNorm !== undefined) {
    const known = rxNormIndex.get(String(Number(rxNorm)));
    return known === undefined ? 'not-recognised' : recognised([known], 'rxnorm', known.rxNormRead === true);
  }
  const [, atc] = /^(?:atc\s*:?\s*)?([a-z]\d{2}(?:[a-z](?:[a-z](?:\d{2})?)?)?)$/.exec(plain) ?? [];
  if (atc === undefined) return undefined;
  const code = atc.toUpperCase();
  const known = atcIndex.get(code);
  if (known !== undefined) return recognised([known], 'atc', false);
  const group = atcClasses
    .filter(({ begins }) => code.startsWith(begins))
    .reduce<(typeof atcClasses)[number] | undefined>(
      (longest, next) => (longest === undefined || next.begins.length > longest.begins.length ? next : longest),
      undefined,
    );
  if (group === undefined) return 'not-recognised';
  const { name, classes, kinds = [] } = group;
  return { name: `${name} (${code})`, classes, kinds, by: 'atc-class', isWhole: true, isCodeRead: false };
}

/** As written first, so that `sodium oxybate` is not read as a salt; a name in brackets may be a second name of the same, or go on with the first. */
function byName(plain: string): MedicineReading | undefined {
  const [, outside = plain, inside] = /^([^()]+)\(([^()]+)\)[^()]*$/.exec(plain) ?? [];
  const asOne = inside === undefined ? [] : everShorter(`${outside} ${inside}`);
  for (const name of [...everShorter(plain), ...asOne]) {
    const known = nameIndex.get(name);
    if (known !== undefined) return oneOf(known);
  }
  if (inside === undefined) return undefined;
  const names = [outside, inside].flatMap((part) => {
    const known = everShorter(part).flatMap((name) => nameIndex.get(name) ?? []);
    return known.length === 0 ? [] : [known[0]];
  });
  const [first] = names;
  return first !== undefined && names.every((known) => known === first) ? oneOf([first]) : undefined;
}

/** Where the parts of a combination meet. */
export const joints = / \/ |\/| \+ |\+| and | & | with |, |,(?=\p{L})|(?<=\p{L})-(?=\p{L}{4})/u;

function byParts(plain: string): MedicineReading | undefined {
  const parts = plain.split(joints).filter((part) => part.trim() !== '');
  if (parts.length < 2) return undefined;
  const read = parts.map((part) => byName(part.trim()));
  if (read.includes('ambiguous')) return 'ambiguous';
  const found = read.filter((one) => typeof one === 'object');
  if (found.length === 0) return undefined;
  const kinds = [...new Set(found.flatMap((part) => part.kinds))].sort();
  // an ACE inhibitor and a diuretic lower kidney function together (INT-13)
  const together = kinds.includes('ace-inhibitor') && kinds.includes('diuretic') ? (['INT-13'] as const) : [];
  return {
    name: [...new Set(found.map(({ name }) => name))].join(' / '),
    classes: [...new Set([...found.flatMap(({ classes }) => classes), ...together])].sort(),
    kinds,
    by: 'name',
    isWhole: found.length === parts.length && found.every(({ isWhole }) => isWhole),
    isCodeRead: found.every(({ isCodeRead }) => isCodeRead),
  };
}

function oneOf(known: readonly KnownMedicine[]): MedicineReading {
  return known.length > 1 ? 'ambiguous' : recognised(known, 'name', true);
}

function recognised(
  [known]: readonly KnownMedicine[],
  by: RecognisedMedicine['by'],
  isCodeRead: boolean,
): MedicineReading {
  if (known === undefined) return 'not-recognised';
  const { name, classes, kinds = [] } = known;
  const isWhole = known.differsByCountry !== true;
  return { name, classes, kinds, by, isWhole, isCodeRead: isCodeRead && known.classesFromMemory !== true };
}

const rxNormIndex = new Map(
  medicineCatalogue.flatMap((known) => (known.rxNorm === undefined ? [] : [[known.rxNorm, known] as const])),
);

const atcIndex = new Map(medicineCatalogue.flatMap((known) => (known.atc ?? []).map((code) => [code, known] as const)));
