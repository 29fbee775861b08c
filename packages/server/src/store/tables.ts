import type { Generated, GeneratedAlways, JSONColumnType } from 'kysely';

/** The tables, as the migrations leave them. */
export interface Tables {
  readonly plan_version: PlanVersionTable;
}

/** One saved version of a plan. Rows are added and read, never changed. */
export interface PlanVersionTable {
  readonly plan_id: string;
  readonly version: number;
  readonly previous: GeneratedAlways<number | null>;
  readonly name: string;
  readonly purpose: string;
  /** A local date, YYYY-MM-DD. */
  readonly start: string;
  readonly request: JSONColumnType<object>;
  readonly answer: JSONColumnType<object>;
  readonly engine_version: string;
  readonly knowledge_version: string;
  readonly saved_at: Generated<Date>;
}
