import { editDistance } from './edit-distance.ts';
import type { KnownMedicine } from './known-medicine.ts';
import { everShorter, plainly } from './medicine-words.ts';
import { nameIndex } from './name-index.ts';
import { joints, type RecognisedMedicine, readMedicine } from './read-medicine.ts';

/**
 * The medicine that a name which was not recognised may be a misspelling of; of a combination, of its parts. Undefined where none
 * is near, and where two are as near. It is no reading: whoever asks has to be asked back, and until then it may only raise.
 */
export function perhapsMeant(text: string): RecognisedMedicine | undefined {
  const plain = plainly(text);
  const read = readMedicine(plain);
  if (read === 'ambiguous' || (typeof read === 'object' && read.isWhole)) return undefined;
  const whole = read === 'not-recognised' ? nearest(plain) : undefined;
  if (whole !== undefined) return asRecognised([whole]);
  const unread = plain.split(joints).filter((part) => readMedicine(part) === 'not-recognised');
  const parts = unread.flatMap((part) => nearest(part) ?? []);
  return parts.length === 0 ? undefined : asRecognised(parts);
}

function asRecognised(medicines: readonly KnownMedicine[]): RecognisedMedicine {
  return {
    name: [...new Set(medicines.map(({ name }) => name))].join(' / '),
    classes: [...new Set(medicines.flatMap(({ classes }) => classes))].sort(),
    kinds: [...new Set(medicines.flatMap(({ kinds = [] }) => kinds))].sort(),
    by: 'name',
    isWhole: false,
    isCodeRead: false,
  };
}

/** One letter in five may be wrong, and no more than two, as the questions people ask are read. */
const lettersForEach = 5;
const mostWrong = 2;

function nearest(plain: string): KnownMedicine | undefined {
  const near = everShorter(plain).flatMap((name) => {
    const most = Math.min(mostWrong, Math.floor(name.length / lettersForEach));
    if (most === 0 || /\d/.test(name)) return [];
    return [...nameIndex].flatMap(([known, medicines]) => {
      const distance = editDistance(name, known, most);
      return distance > most ? [] : [{ distance, medicines }];
    });
  });
  const least = Math.min(...near.map(({ distance }) => distance));
  const [only, ...others] = new Set(
    near.filter(({ distance }) => distance === least).flatMap(({ medicines }) => medicines),
  );
  return others.length === 0 ? only : undefined;
}
