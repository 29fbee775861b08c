/** Values put into a sentence. Amounts come formatted by `formatAmount`, never as bare numbers. */
export type Values = Readonly<Record<string, string | number>>;

/** A message as the compiler gives it: text, and places for values. */
export type Tokens = readonly (string | Place)[];

/** The name of a value; for a choice also its kind and its branches. */
export type Place = readonly [name: string, kind?: string, branches?: unknown];

/**
 * The values, each that the message needs present. A value may be left out where the message says what then: by a branch
 * `none` of a choice on it.
 */
export function withEveryValue(tokens: Tokens, values: Values, id: string): Values {
  const filled: Record<string, string | number> = { ...values };
  const look = (part: Tokens): void => {
    for (const token of part) {
      if (typeof token === 'string') continue;
      const [name, kind] = token;
      const branches = branchesOf(token);
      if (!Object.hasOwn(filled, name) && kind === 'select' && branches.has('none')) filled[name] = 'none';
      const value = Object.hasOwn(filled, name) ? filled[name] : undefined;
      if (value === undefined) throw new RangeError(`the sentence ${id} needs a value for ${name}`);
      if (kind === 'select') look(branchTaken(branches, value));
      else if (kind !== undefined) {
        if (typeof value !== 'number') throw new TypeError(`the sentence ${id} needs a number for ${name}`);
        for (const branch of branches.values()) look(branch);
      }
    }
  };
  look(tokens);
  return filled;
}

/** The branches of a choice, by key; empty for a plain value. */
export function branchesOf([, kind, branches]: Place): ReadonlyMap<string, Tokens> {
  if (kind !== 'select' && kind !== 'plural' && kind !== 'selectordinal') return new Map();
  const entries = Object.entries(branches as Readonly<Record<string, unknown>>);
  return new Map(entries.flatMap(([key, branch]) => (Array.isArray(branch) ? [[key, branch as Tokens] as const] : [])));
}

function branchTaken(branches: ReadonlyMap<string, Tokens>, value: string | number): Tokens {
  return branches.get(String(value)) ?? branches.get('other') ?? [];
}
