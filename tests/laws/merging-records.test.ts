import { assess } from '@steady/engine';
import { canonical, emptyRecord, merge, type PersonRecord, project } from '@steady/engine/record';
import { facts } from '@steady/knowledge';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patience, tryOn } from './law.ts';
import { someEvents, someInstant } from './some-records.ts';

const text = (record: PersonRecord) => canonical({ ...record });
const three = fc.tuple(someEvents, fc.integer({ min: 0, max: 2 ** 31 - 1 })).map(([events, dice]) => {
  // three overlapping parts of one set of events, as three devices would hold them
  const part = (of: number) => ({
    events: events.filter((_, i) => ((dice >> ((i * 3 + of) % 31)) & 1) === 1),
    unread: [],
  });
  return [part(0), part(1), part(2)] as const;
});

describe('Merging two copies of a record', () => {
  it(
    'does not depend on which copy comes first, nor on the order of merging, nor on repetition (Y1, Y8)',
    patience,
    () => {
      tryOn(three, ([a, b, c]) => {
        expect(text(merge(a, b))).toBe(text(merge(b, a)));
        expect(text(merge(merge(a, b), c))).toBe(text(merge(a, merge(b, c))));
        expect(text(merge(merge(a, b), b))).toBe(text(merge(a, b)));
        expect(text(merge(a, a))).toBe(text(merge(a, emptyRecord)));
      });
    },
  );
});

describe('Any replay of the same events', () => {
  const replayed = fc.tuple(someEvents, someInstant, fc.array(fc.nat({ max: 40 }), { maxLength: 40 }));

  it('in any order and with any repetition, comes to the same state and the same advice (Y2, M12)', patience, () => {
    tryOn(replayed, ([events, now, order]) => {
      const again = [...order.flatMap((place) => events[place] ?? []), ...events.toReversed()];
      const once = { events: again, unread: [] };
      const plain = merge({ events, unread: [] }, emptyRecord);
      expect(canonical(project(once, facts))).toBe(canonical(project(plain, facts)));
      expect(canonical(assess(once, now, facts))).toBe(canonical(assess(plain, now, facts)));
    });
  });

  it('never brings back what was taken back (Y4)', patience, () => {
    tryOn(replayed, ([events, now]) => {
      const deleted = new Set(events.flatMap((event) => (event.kind === 'deletion' ? [event.deletes] : [])));
      const { state } = assess({ events, unread: [] }, now, facts);
      const back = [...state.doses.flatMap(({ id, alsoAs }) => [id, ...alsoAs])].filter((id) => deleted.has(id));
      expect(back).toEqual([]);
    });
  });
});
