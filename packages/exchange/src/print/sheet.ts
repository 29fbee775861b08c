import type { FactId } from '@steady/knowledge';
import type { Danger } from '../danger/danger-of.ts';

/**
 * A printed plan as the template takes it: finished sentences and plain numbers. The template lays out and draws; it
 * says nothing of its own and computes no dose.
 */
export interface Sheet {
  readonly language: string;
  readonly paper: 'a4' | 'us-letter';
  readonly isLarge: boolean;
  /** Whose sheets are printed: those of one of them, of both, or of neither. */
  readonly isForPerson: boolean;
  readonly isForClinician: boolean;
  /** What a ward needs to know, printed alone; null where it is not printed. */
  readonly hospital: SheetHospital | null;
  readonly title: string;
  readonly words: Words;
  readonly danger: Danger;
  /** What to look at before using a liquid; empty where none is used. */
  readonly liquids: readonly string[];
  readonly steps: readonly SheetStep[];
  readonly after: readonly string[];
  readonly chart: Chart;
  readonly supply: readonly SupplyTable[];
  readonly prescription: readonly string[];
  /** What to do about a missed dose. */
  readonly missed: readonly string[];
  readonly ticks: readonly TickGroup[];
  /** What the plan was made from. */
  readonly entered: readonly SheetEntry[];
  readonly findings: readonly SheetFinding[];
  readonly basis: readonly SheetBasis[];
  /** What stands at the foot of each page. */
  readonly foot: readonly string[];
}

/** Words that are the same on every sheet, by the place they stand in. */
export type Words = Readonly<Record<string, string>>;

export interface SheetStep {
  readonly daily: string;
  readonly change: string;
  readonly from: string;
  readonly until: string;
  readonly days: string;
  readonly intakes: readonly SheetIntake[];
}

export interface SheetIntake {
  readonly time: string;
  /** The same with am or pm; empty where people do not say so. */
  readonly clock: string;
  readonly dose: string;
  readonly units: string;
  readonly drawn: readonly Drawn[];
}

/** What is drawn for a portion, beside its words. */
export type Drawn =
  | {
      readonly shape: 'tablet';
      /** The diameter as a share of the largest tablet's. */
      readonly size: number;
      readonly scored: boolean;
      readonly whole: number;
      readonly half: boolean;
    }
  | { readonly shape: 'packet'; readonly count: number }
  | { readonly shape: 'syringe' /** Millilitres. */; readonly filled: number; readonly holds: number };

/** A staircase: widths in days, levels from 0 to 1. */
export interface Chart {
  readonly title: string;
  readonly alt: string;
  /** What is taken before the first step; its level is 0 where that is nothing. */
  readonly before: { readonly level: number; readonly daily: string; readonly label: string };
  readonly treads: readonly Tread[];
  /** What is taken after the last step. */
  readonly last: string;
  readonly end: 'zero' | 'open' | 'ends';
  /** The first day after the last step; empty where the last step goes on. */
  readonly endDate: string;
}

export interface Tread {
  readonly days: number;
  readonly level: number;
  readonly daily: string;
  /** In mg, and in percent; empty where the dose is the first. */
  readonly change: readonly string[];
  readonly date: string;
}

export interface SupplyTable {
  readonly title: string;
  readonly rows: readonly { readonly when: string /** One for each product. */; readonly amounts: readonly string[] }[];
}

/** The days of one step, to be ticked. */
export interface TickGroup {
  readonly title: string;
  readonly columns: readonly SheetIntake[];
  readonly days: readonly {
    readonly day: string /** Empty but on the first day of a week. */;
    readonly week: string;
  }[];
}

export interface SheetHospitalDoses {
  readonly when: string;
  readonly daily: string;
  readonly doses: readonly { readonly time: string; readonly dose: string }[];
}

export interface SheetHospital {
  /** What is taken before the plan begins. */
  readonly now: SheetHospitalDoses;
  readonly steps: readonly SheetHospitalDoses[];
  /** What comes after the last step. */
  readonly after: string;
  readonly parts: readonly {
    readonly title: string;
    readonly says: readonly {
      readonly sentence: string /** Ids of the basis; may be empty. */;
      readonly restsOn: string;
    }[];
  }[];
  readonly restsOn: readonly FactId[];
}

export interface SheetEntry {
  readonly label: string;
  readonly value: string;
}

export interface SheetFinding {
  readonly severity: string;
  readonly title: string;
  readonly detail: string;
  readonly action: string;
  /** The facts it rests on, by the ids under which the basis says them; empty where it rests on none. */
  readonly restsOn: string;
  readonly toSign: boolean;
}

export interface SheetBasis {
  readonly fact: string;
  readonly says: string;
  readonly sources: readonly string[];
  readonly note: string;
}
