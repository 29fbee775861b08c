import type { InteractionClass, MedicineKind, RecognisedMedicine } from '@steady/knowledge';
import type { TakenMedicine } from '../patient/patient.ts';
import type { SeenPerson } from './seen.ts';

/** Medicines that depress the nervous system beside baclofen, by the fact that says so. */
export const depressantClasses: readonly InteractionClass[] = [
  'INT-01',
  'INT-02',
  'INT-03',
  'INT-04',
  'INT-05',
  'INT-06',
  'INT-07',
  'INT-08',
];

/** The medicines that were recognised, as what. */
export function recognisedOf({ patient: { medicines } }: SeenPerson): readonly RecognisedMedicine[] {
  return medicines === 'unknown' ? [] : recognisedIn(medicines);
}

/** The names of those that depress the nervous system, each once. */
export function depressantsIn(medicines: readonly TakenMedicine[]): readonly string[] {
  return namesAmong(recognisedIn(medicines), depressantClasses);
}

/** The names of the medicines of any of these classes, each once. */
export function namesOf(seen: SeenPerson, classes: readonly InteractionClass[]): readonly string[] {
  return namesAmong(recognisedOf(seen), classes);
}

/** The names of the medicines of a kind, each once. */
export function namesOfKind(seen: SeenPerson, kind: MedicineKind): readonly string[] {
  return unique(recognisedOf(seen).flatMap(({ name, kinds }) => (kinds.includes(kind) ? [name] : [])));
}

/** What depresses the nervous system beside baclofen: medicines, and alcohol where somebody has it as a condition. */
export function depressantsOf(seen: SeenPerson): readonly string[] {
  const { conditions } = seen.patient;
  const drinks = conditions !== 'unknown' && conditions.includes('alcohol-use');
  const names = namesOf(seen, depressantClasses);
  return drinks && !names.includes('alcohol') ? [...names, 'alcohol'] : names;
}

/** Medicines of which not every part was recognised. */
export function notRecognisedIn(medicines: readonly TakenMedicine[]): readonly TakenMedicine[] {
  return medicines.filter(({ read }) => typeof read === 'string' || !read.isWhole);
}

function recognisedIn(medicines: readonly TakenMedicine[]): readonly RecognisedMedicine[] {
  return medicines.flatMap(({ read }) => (typeof read === 'string' ? [] : [read]));
}

function namesAmong(medicines: readonly RecognisedMedicine[], classes: readonly InteractionClass[]) {
  return unique(
    medicines.filter((medicine) => medicine.classes.some((one) => classes.includes(one))).map(({ name }) => name),
  );
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
