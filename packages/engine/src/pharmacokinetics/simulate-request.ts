import type { LocalDate } from '../calendar/calendar.ts';
import type { Person } from './covariates.ts';
import type { Parameters } from './kinetics.ts';
import type { PresetId } from './presets.ts';

/** The parameters of a model that a request may replace, and that an answer gives a source for. */
export const parameterNames = ['bioavailability', 'volume', 'clearance', 'absorptionRate', 'lag'] as const;

export type ParameterName = (typeof parameterNames)[number];

/** Everything a forecast of concentrations follows from, besides the facts. */
export interface SimulateRequest {
  readonly person: Person;
  /** The day of the forecast, for the age. */
  readonly on: LocalDate;
  readonly preset: PresetId;
  /** What replaces the parameters of the preset. */
  readonly given: Partial<Pick<Parameters, ParameterName>>;
  readonly doses: readonly SimulatedDose[];
  readonly changes: readonly KidneyChange[];
  /** h from the start; when to look. */
  readonly observe: readonly number[];
  readonly population?: { readonly patients: number; readonly seed: number };
  /** Whether the illustrative index is asked for. */
  readonly withdrawal: boolean;
}

/** A dose; `at` in h from the start, `over` in h. Intrathecal doses never meet the others (U2). */
export type SimulatedDose =
  | { readonly at: number; readonly route: 'oral'; readonly milligrams: number }
  | { readonly at: number; readonly route: 'intravenous'; readonly milligrams: number; readonly over?: number }
  | { readonly at: number; readonly route: 'intrathecal'; readonly micrograms: number; readonly over?: number };

/** From this time on the kidneys clear otherwise, or dialysis goes on or has ended (`null`). */
export interface KidneyChange {
  /** h from the start. */
  readonly at: number;
  /** mL/min. */
  readonly creatinineClearance?: number;
  /** L/h. */
  readonly dialysis?: number | null;
}
