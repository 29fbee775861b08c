import { pointerTo } from './json-pointer.ts';

/**
 * The places of fields that a JSON object names more than once. JSON readers keep the last and say nothing, so a dose
 * written twice would become one of the two.
 *
 * @param text  JSON that can be read
 */
export function repeatedFields(text: string): readonly string[] {
  const holders: Holder[] = [];
  const repeated = new Set<string>();
  for (const [token] of text.matchAll(tokens)) {
    const holder = holders.at(-1);
    if (token === '{') holders.push({ names: new Set(), at: '', isNamed: false });
    else if (token === '[') holders.push({ names: undefined, at: 0, isNamed: true });
    else if (token === '}' || token === ']') holders.pop();
    else if (holder?.names === undefined) {
      if (token === ',' && holder) holder.at = Number(holder.at) + 1;
    } else if (token === ',') holder.isNamed = false;
    else if (!holder.isNamed) {
      const name = String(JSON.parse(token));
      holder.at = name;
      holder.isNamed = true;
      if (holder.names.has(name)) repeated.add(pointerTo(holders.map(({ at }) => at)));
      holder.names.add(name);
    }
  }
  return [...repeated];
}

/** An object or a list that is not closed yet. */
interface Holder {
  /** The names of an object so far; undefined for a list. */
  readonly names: Set<string> | undefined;
  /** The field or the place that is being read. */
  at: string | number;
  /** Whether the next text is a value and no name. */
  isNamed: boolean;
}

/** Texts and brackets; numbers and words between them hold none. */
const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],]/g;
