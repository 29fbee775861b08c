import type { interactions } from '../interactions.ts';

/** A class of medicines that a fact about interactions names: the id of that fact. */
export type InteractionClass = Exclude<keyof typeof interactions, 'INT-30' | 'INT-31' | 'INT-32' | 'INT-33'>;

/** A kind within a class that some rule looks for by itself. */
export type MedicineKind = 'ace-inhibitor' | 'diuretic' | 'baclofen' | 'baclofen-by-pump';

/**
 * A medicine as it is recognised. Which class it belongs to follows from the words of the facts; names and codes are from memory,
 * but where
 * `rxNormRead` says that the code was read in the table of drugs of the CPIC consortium (cpic-schema, drug.sql).
 */
export interface KnownMedicine {
  /** The generic name; of a combination every part, ` / ` between them. */
  readonly name: string;
  /** Other generic names, brands, and misspellings that can mean nothing else. */
  readonly also?: readonly string[];
  /** RxNorm code of the ingredient or of the combination. */
  readonly rxNorm?: string;
  readonly rxNormRead?: true;
  /** ATC codes of the substance. */
  readonly atc?: readonly string[];
  /** Each class it belongs to; empty where no fact names it. */
  readonly classes: readonly InteractionClass[];
  readonly kinds?: readonly MedicineKind[];
  /** No fact names it, nor a group that it is plainly one of: its classes are from memory, and not approved. */
  readonly classesFromMemory?: true;
  /** The name is that of another medicine in other countries: its classes count, and what it is stays to be found out. */
  readonly differsByCountry?: true;
}
