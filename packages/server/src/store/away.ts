/** The database did not answer, or went away before it did. What was being saved may or may not have been. */
export class StoreAway extends Error {}

/** The disk is full. Nothing was saved. */
export class StoreFull extends Error {}

const full = '53100';

/** SQL states of a database that is not there for us: connection, resources, shutdown and recovery, read-only. */
const awayStates = /^(08|53|57|25006)/;

/** Tells a database that is away from a fault in what it was asked. */
export async function orAway<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (codeOf(error) === full) throw new StoreFull(undefined, { cause: error });
    if (isAway(error)) throw new StoreAway(undefined, { cause: error });
    throw error;
  }
}

/** The client library gives a broken connection a system error, or a plain error without any code. */
function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = codeOf(error);
  if (code === undefined) return error.constructor === Error;
  return awayStates.test(code) || /^E[A-Z]+$/.test(code);
}

function codeOf(error: unknown): string | undefined {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : undefined;
}
