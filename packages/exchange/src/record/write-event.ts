import { type Amount, type Instant, type TakenMedicine, writeAmount, writeInstant } from '@steady/engine';
import type { Event } from '@steady/engine/record';
import { withCarried } from './carried.ts';
import { numbersWithUnits } from './names-of-fields.ts';

/** Fields that hold an instant. */
const instants: ReadonlySet<string> = new Set(['happened', 'written', 'happenedInstead', 'from', 'until', 'to']);

const amounts: ReadonlySet<unknown> = new Set([
  'oral',
  'intrathecal',
  'intrathecal-per-day',
  'intrathecal-strength',
  'oral-per-day',
  'concentration',
  'volume',
] satisfies Amount['kind'][]);

/** An event as JSON. Reading it again gives the same event (Y7), with what a newer version had in it (Y9). */
export function writeEvent({ carried, ...event }: Event): object {
  return withCarried(written('', event), carried) as object;
}

function written(name: string, value: unknown): unknown {
  if (typeof value === 'number') return instants.has(name) ? writeInstant(value as Instant) : value;
  if (Array.isArray(value)) return value.map((one) => written('', one));
  if (typeof value !== 'object' || value === null) return value;
  if (isTakenMedicine(value)) return value.given;
  if (isAmount(value)) return writeAmount(value);
  return Object.fromEntries(Object.entries(value).map(([field, inside]) => writtenField(field, inside)));
}

function writtenField(name: string, value: unknown): [string, unknown] {
  const withUnit = numbersWithUnits[name];
  if (withUnit !== undefined) {
    return [withUnit.wire, typeof value === 'number' ? { value, unit: withUnit.unit } : value];
  }
  return [name === 'portions' ? 'units' : name, written(name, value)];
}

function isAmount(value: object): value is Amount {
  return 'kind' in value && amounts.has(value.kind);
}

/** A medicine goes out as it was written: how it is recognised is worked out anew each time. */
function isTakenMedicine(value: object): value is TakenMedicine {
  return 'given' in value && 'read' in value;
}
