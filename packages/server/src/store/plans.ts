import { type Kysely, type Selectable, sql } from 'kysely';
import { orAway } from './away.ts';
import type { PlanVersionTable, Tables } from './tables.ts';

/** A version to be saved: the request as it was written, and what the engine made of it. */
export interface NewVersion {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly purpose: string;
  readonly start: string;
  readonly request: object;
  readonly answer: object;
  readonly versions: { readonly engine: string; readonly knowledge: string };
}

export interface SavedVersion extends NewVersion {
  readonly savedAt: Date;
}

/** A version without its contents. */
export type VersionLine = Pick<SavedVersion, 'id' | 'version' | 'name' | 'purpose' | 'start' | 'savedAt'>;

/** The place in the list after which the next page begins. */
export type ListPlace = Pick<SavedVersion, 'id' | 'savedAt'>;

/** Saved plans. What `add` says it has kept is on disk. */
export interface PlanStore {
  /** Not kept when the version exists already, or when the one before it does not. */
  add(version: NewVersion): Promise<SavedVersion | 'exists' | 'no-version-before'>;
  find(id: string, version: number): Promise<SavedVersion | undefined>;
  findLast(id: string): Promise<SavedVersion | undefined>;
  /** The last version of each plan, newest first. */
  list(limit: number, after?: ListPlace): Promise<readonly VersionLine[]>;
  /** The versions of one plan, newest first. */
  history(id: string, limit: number, before?: number): Promise<readonly VersionLine[]>;
}

const missingReference = '23503';
const line = ['plan_id', 'version', 'name', 'purpose', 'start', 'saved_at'] as const;

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
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('plan_version as next')
                .whereRef('next.plan_id', '=', 'last.plan_id')
                .where('next.version', '=', sql<number>`last.version + 1`),
            ),
          ),
        )
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
        .where('plan_id', '=', id)
        .$if(before !== undefined, (query) => query.where('version', '<', before as number))
        .orderBy('version', 'desc')
        .limit(limit)
        .execute();
      return rows.map(toLine);
    },
  };
}

function toRow({ id, version, name, purpose, start, request, answer, versions }: NewVersion) {
  return {
    plan_id: id,
    version,
    name,
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
  return { ...toLine(row), request, answer, versions: { engine, knowledge } };
}

function toLine({ plan_id: id, version, name, purpose, start, saved_at: savedAt }: Pick<Row, (typeof line)[number]>) {
  return { id, version, name, purpose, start, savedAt };
}
