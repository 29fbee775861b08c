const most = 10_000;

/**
 * A look-up that is made once for each key: the calendar is asked for the same few days and hours again and again. It forgets
 * all of them when there are many, so that it stays small.
 */
export function lookedUp<Key, Value>(): (key: Key, look: () => Value) => Value {
  const known = new Map<Key, Value>();
  return (key, look) => {
    const before = known.get(key);
    if (before !== undefined) return before;

    const value = look();
    if (known.size >= most) known.clear();
    known.set(key, value);
    return value;
  };
}
