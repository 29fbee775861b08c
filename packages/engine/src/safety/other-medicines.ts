import type { InteractionClass, MedicineKind, RecognisedMedicine } from '@steady/knowledge';
import type { Patient, TakenMedicine } from '../patient/patient.ts';
import type { SeenPerson } from './seen.ts';

/** Somebody as far as it is about what they take and have. */
type OfPatient = Pick<SeenPerson, 'patient'>;

/** What slows a person beside baclofen, in the words of the triage, by the facts that say so. */
export const slowingClasses = {
  opioids: ['INT-01'],
  sedatives: ['INT-02', 'INT-04', 'INT-05', 'INT-06', 'INT-07', 'INT-08'],
  alcohol: ['INT-03'],
} as const satisfies Readonly<Record<string, readonly InteractionClass[]>>;

export type Slowing = keyof typeof slowingClasses;

/** Medicines that depress the nervous system beside baclofen: all that slow a person. */
export const depressantClasses: readonly InteractionClass[] = Object.values(slowingClasses).flat();

/** The medicines that were recognised, as what; and those that a misspelling may stand for. */
export function recognisedOf({ patient: { medicines } }: OfPatient): readonly RecognisedMedicine[] {
  return medicines === 'unknown' ? [] : recognisedIn(medicines);
}

/** The names of those that depress the nervous system, each once. */
export function depressantsIn(medicines: readonly TakenMedicine[]): readonly string[] {
  return namesAmong(recognisedIn(medicines), depressantClasses);
}

/** The names of the medicines of any of these classes, each once. */
export function namesOf(seen: OfPatient, classes: readonly InteractionClass[]): readonly string[] {
  return namesAmong(recognisedOf(seen), classes);
}

/** The names of the medicines of a kind, each once. */
export function namesOfKind(seen: SeenPerson, kind: MedicineKind): readonly string[] {
  return unique(recognisedOf(seen).flatMap(({ name, kinds }) => (kinds.includes(kind) ? [name] : [])));
}

/** What depresses the nervous system beside baclofen: medicines, and alcohol where somebody has it as a condition. */
export function depressantsOf(seen: OfPatient): readonly string[] {
  const names = namesOf(seen, depressantClasses);
  return drinks(seen) && !names.includes('alcohol') ? [...names, 'alcohol'] : names;
}

/** What of that is recorded of somebody. */
export interface SlowedBy {
  readonly kinds: readonly Slowing[];
  /** Whether a medicine is listed that was not recognised, or not wholly: it may slow them too. */
  readonly mayBeMore: boolean;
}

/**
 * What slows a person by what is recorded. It tells of what is there and never of what is not: a sleeping pill of somebody
 * else's, or one bought without a prescription, stands on no list.
 */
export function slowedBy(patient: Patient): SlowedBy {
  const kinds = (Object.keys(slowingClasses) as Slowing[]).filter(
    (kind) => namesOf({ patient }, slowingClasses[kind]).length > 0 || (kind === 'alcohol' && drinks({ patient })),
  );
  const { medicines } = patient;
  return { kinds, mayBeMore: medicines !== 'unknown' && notRecognisedIn(medicines).length > 0 };
}

function drinks({ patient: { conditions } }: OfPatient): boolean {
  return conditions !== 'unknown' && conditions.includes('alcohol-use');
}

/** Medicines of which not every part was recognised. */
export function notRecognisedIn(medicines: readonly TakenMedicine[]): readonly TakenMedicine[] {
  return medicines.filter(({ read }) => typeof read === 'string' || !read.isWhole);
}

function recognisedIn(medicines: readonly TakenMedicine[]): readonly RecognisedMedicine[] {
  return medicines.flatMap(({ given, read, perhaps }) => [
    ...(typeof read === 'string' ? [] : [read]),
    // named as it was written, so that nobody takes it for sure
    ...(perhaps === undefined ? [] : [{ ...perhaps, name: `${given} (${perhaps.name}?)` }]),
  ]);
}

function namesAmong(medicines: readonly RecognisedMedicine[], classes: readonly InteractionClass[]) {
  return unique(
    medicines.filter((medicine) => medicine.classes.some((one) => classes.includes(one))).map(({ name }) => name),
  );
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
