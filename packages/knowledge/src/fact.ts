/** How sure a fact is, strongest first. `derived` and `memory` are shown as not yet approved. */
export type Confidence = 'label' | 'guideline' | 'study' | 'reference' | 'consumer-article' | 'derived' | 'memory';

/** The regions whose rules Steady knows; any other place is `unknown` and says so. */
export type Region = 'US' | 'CA' | 'UK' | 'IE' | 'AU' | 'NZ' | 'EU';

/** Whom a fact is about. `any` where the source draws no line. */
export type AgeGroup = 'child' | 'adult' | 'older-adult' | 'any';

export type Route = 'oral' | 'intrathecal' | 'any';

/** A document one can look a statement up in. */
export interface Source {
  /** What the document is: title, edition, identifiers. */
  readonly says: string;
}

/** One place in one document. */
export interface Citation {
  /** A key of `sources`. */
  readonly source: string;
  /** The place in the document: a section, a table, a page; `section not recorded` where nobody wrote it down. */
  readonly where: string;
}

/** What stands for the place in a document where nobody wrote it down. */
export const placeNotRecorded = 'section not recorded';

/** A number with its UCUM unit. */
export interface Figure {
  readonly value: number;
  /** A UCUM code, e.g. `mg/d`. */
  readonly unit: string;
}

/**
 * A statement somebody can look up. It holds no logic.
 *
 * The numbers that a clinician could argue about stand in `figures` and nowhere else in the project.
 */
export interface Fact {
  /** The statement in our own words. */
  readonly says: string;
  /** Named numbers of the statement, each with its UCUM unit. */
  readonly figures?: Readonly<Record<string, Figure>>;
  /** The regions the statement holds in; `any` where the source draws no line. */
  readonly regions: readonly Region[] | 'any';
  readonly age: AgeGroup;
  readonly route: Route;
  readonly confidence: Confidence;
  /** Where it can be looked up; empty only for `derived` and `memory`. */
  readonly sources: readonly Citation[];
  /** The facts a `derived` statement is built on. */
  readonly from?: readonly string[];
  /** ISO date the statement was last compared with its source. */
  readonly checkedOn: string;
  /** Who approved a figure of our own for use, and when; absent while it is not yet approved. */
  readonly approved?: { readonly by: string; readonly on: string };
}

/** A file of facts: stable id to fact. Ids are never renumbered or reused. */
export type FactFile = Readonly<Record<string, Fact>>;
