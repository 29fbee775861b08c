import type { WrittenAmount } from '@steady/engine';
import { type Expression, type Kysely, type Selectable, sql } from 'kysely';
import { orAway } from './away.ts';
import type { PlanVersionTable, Tables } from './tables.ts';

/** A version to be saved: the request as it was written, and what the engine made of it. */
export interface NewVersion {
  readonly id: string;
  readonly version: number;
  /** Absent where nobody named the plan. */
  readonly name?: string;
  readonly purpose: string;
  readonly start: string;
  readonly request: object;
  readonly answer: object;
  readonly versions: { readonly engine: string; readonly knowledge: string };
}

export interface SavedVersion extends NewVersion {
  readonly savedAt: Date;
}

/** A version without its contents, but with what they come to, as the request and the answer have it. */
export type VersionLine = Pick<SavedVersion, 'id' | 'version' | 'name' | 'purpose' | 'start' | 'savedAt'> & {
  readonly figures: PlanFigures;
};

/** What a plan goes from, where to, and how. */
export interface PlanFigures {
  readonly current: readonly { readonly dose: WrittenAmount }[];
  readonly target: WrittenAmount;
  readonly measures: { readonly days: number | null; readonly steps: number };
}

/** The place in the list after which the next page begins. */
export type ListPlace = Pick<SavedVersion, 'id' | 'savedAt'>;

/** Saved plans. What `add` says it has kept is on disk. */
export interface PlanStore {
  /** Not kept when the version exists already, or when the one before it does not. */
  add(version: NewVersion): Promise<SavedVersion | 'exists' | 'no-version-before'>;
  find(id: string, version: number): Promise<SavedVersion | undefined>;
  findLast(id: string): Promise<SavedVersion | undefined>;
  /** The last version of each plan that is not taken off the list, newest first. */
  list(limit: number, after?: ListPlace): Promise<readonly VersionLine[]>;
  /** The versions of one plan, newest first. */
  history(id: string, limit: number, before?: number): Promise<readonly VersionLine[]>;
  /** Whether a plan stands in the list; `version` is its last. */
  isListed(id: string, version: number): Promise<boolean>;
  /** Takes a plan off the list, or puts it back, until its next version is saved. */
  markListed(id: string, version: number, listed: boolean): Promise<void>;
}

const missingReference = '23503';
const line = ['plan_id', 'version', 'name', 'purpose', 'start', 'saved_at'] as const;

/** What the list shows of the contents, without reading all of them. */
const figures = sql<PlanFigures>`json_build_object(
  'current', request -> 'current', 'target', request -> 'target', 'measures', answer -> 'measures')`.as('figures');

/**
 * @param db  as the application
 * @throws StoreAway, StoreFull
 */
export function plansIn(db: Kysely<Tables>): PlanStore {
  const plans = plansOf(db);
  return {
    add: (version) => orAway(plans.add(version)),
    find: (id, version) => orAway(plans.find(id, version)),
    findLast: (id) => orAway(plans.findLast(id)),
    list: (limit, after) => orAway(plans.list(limit, after)),
    history: (id, limit, before) => orAway(plans.history(id, limit, before)),
    isListed: (id, version) => orAway(plans.isListed(id, version)),
    markListed: (id, version, listed) => orAway(plans.markListed(id, version, listed)),
  };
}

function plansOf(db: Kysely<Tables>): PlanStore {
  const versions = db.selectFrom('plan_version');
  return {
    add: async (version) => {
      try {
        // One statement is one transaction: the row comes back after the commit, never before.
        const row = await db
          .insertInto('plan_version')
          .values(toRow(version))
          .onConflict((conflict) => conflict.columns(['plan_id', 'version']).doNothing())
          .returning('saved_at')
          .executeTakeFirst();
        return row ? { ...version, savedAt: row.saved_at } : 'exists';
      } catch (error) {
        if ((error as { code?: string }).code === missingReference) return 'no-version-before';
        throw error;
      }
    },

    find: async (id, version) => {
      const row = await versions
        .selectAll()
        .where('plan_id', '=', id)
        .where('version', '=', version)
        .executeTakeFirst();
      return row && fromRow(row);
    },

    findLast: async (id) => {
      const row = await versions
        .selectAll()
        .where('plan_id', '=', id)
        .orderBy('version', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row && fromRow(row);
    },

    list: async (limit, after) => {
      const rows = await db
        .selectFrom('plan_version as last')
        .select(line.map((column) => `last.${column}` as const))
        .select(figures)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('plan_version as next')
                .whereRef('next.plan_id', '=', 'last.plan_id')
                .where('next.version', '=', sql<number>`last.version + 1`),
            ),
          ),
        )
        .where(sql<boolean>`coalesce((${lastMark(sql.ref('last.plan_id'), sql.ref('last.version'))}), true)`)
        .$if(after !== undefined, (query) =>
          query.where(({ eb, refTuple, tuple }) =>
            eb(refTuple('last.saved_at', 'last.plan_id'), '<', tuple(after?.savedAt as Date, after?.id as string)),
          ),
        )
        .orderBy('last.saved_at', 'desc')
        .orderBy('last.plan_id', 'desc')
        .limit(limit)
        .execute();
      return rows.map(toLine);
    },

    history: async (id, limit, before) => {
      const rows = await versions
        .select(line)
        .select(figures)
        .where('plan_id', '=', id)
        .$if(before !== undefined, (query) => query.where('version', '<', before as number))
        .orderBy('version', 'desc')
        .limit(limit)
        .execute();
      return rows.map(toLine);
    },

    isListed: async (id, version) => {
      const { rows } = await lastMark(sql.val(id), sql.val(version)).execute(db);
      return rows[0]?.listed ?? true;
    },

    markListed: async (id, version, listed) => {
      await db.insertInto('listing_mark').values({ plan_id: id, version, listed }).execute();
    },
  };
}

/** Whether the last mark on a version leaves its plan in the list; no row without a mark. */
function lastMark(id: Expression<string>, version: Expression<number>) {
  return sql<{ listed: boolean }>`select listed from listing_mark as mark
    where mark.plan_id = ${id} and mark.version = ${version} order by mark.mark desc limit 1`;
}

function toRow({ id, version, name, purpose, start, request, answer, versions }: NewVersion) {
  return {
    plan_id: id,
    version,
    name: name ?? null,
    purpose,
    start,
    request: JSON.stringify(request),
    answer: JSON.stringify(answer),
    engine_version: versions.engine,
    knowledge_version: versions.knowledge,
  };
}

type Row = Selectable<PlanVersionTable>;

function fromRow(row: Row): SavedVersion {
  const { request, answer, engine_version: engine, knowledge_version: knowledge } = row;
  return { ...headOf(row), request, answer, versions: { engine, knowledge } };
}

type Head = Pick<Row, (typeof line)[number]>;

function toLine({ figures, ...row }: Head & { readonly figures: PlanFigures }): VersionLine {
  return { ...headOf(row), figures };
}

function headOf({ plan_id: id, version, name, purpose, start, saved_at: savedAt }: Head) {
  return { id, version, ...(name !== null && { name }), purpose, start, savedAt };
}
