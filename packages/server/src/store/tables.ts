import type { Generated, GeneratedAlways, JSONColumnType } from 'kysely';

/** The tables, as the migrations leave them. */
export interface Tables {
  readonly plan_version: PlanVersionTable;
  readonly listing_mark: ListingMarkTable;
}

/** One saved version of a plan. Rows are added and read, never changed. */
export interface PlanVersionTable {
  readonly plan_id: string;
  readonly version: number;
  readonly previous: GeneratedAlways<number | null>;
  /** Absent where nobody named the plan. */
  readonly name: string | null;
  readonly purpose: string;
  /** A local date, YYYY-MM-DD. */
  readonly start: string;
  readonly request: JSONColumnType<object>;
  readonly answer: JSONColumnType<object>;
  readonly engine_version: string;
  readonly knowledge_version: string;
  readonly saved_at: Generated<Date>;
}

/** Whether a plan stands in the list since its last version was saved. The last mark counts; rows are only ever added. */
export interface ListingMarkTable {
  readonly mark: GeneratedAlways<string>;
  readonly plan_id: string;
  readonly version: number;
  readonly listed: boolean;
  readonly marked_at: Generated<Date>;
}
