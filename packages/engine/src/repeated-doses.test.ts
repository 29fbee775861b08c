import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { usual } from './assess.examples.ts';
import { assess } from './assess.ts';
import type { LocalDate } from './calendar/calendar.ts';
import type { Event } from './record/event.ts';
import { adult, at, event, recordOf, signed, taken } from './record/examples.ts';

const day = '2026-12-03';
const child = { ...adult, birthDate: '2018-01-01' as LocalDate };
const first = taken('first', `${day}T08:00`, [day, 0]);
const sick = (when: string, after = 'first', id = 'sick') =>
  event(id, at(`${day}T${when}`), { kind: 'vomited', after: after as never });
const again = (when: string, milligrams = 10, id = 'again') => taken(id, `${day}T${when}`, 'unplanned', milligrams);

describe('A dose that was given once more because a child was sick (DOSE-47)', () => {
  const excess = (person: Event, ...events: readonly Event[]) => {
    const { findings } = assess(recordOf(person, signed({}, usual), first, ...events), at(`${day}T09:00`), facts);
    return findings.filter(({ code }) => code === 'dose.too-much').map(({ severity }) => severity);
  };

  it('as the leaflet says is not too much', () => {
    expect(excess(child, sick('08:10'), again('08:20'))).toEqual([]);
    expect(excess(child, again('08:20'))).toEqual(['emergency']);
  });

  it('is none either at the last moment that the leaflet allows, nor at the moment of being sick', () => {
    expect(excess(child, sick('08:30'), again('09:00'))).toEqual([]);
    expect(excess(child, sick('08:10'), again('08:10'))).toEqual([]);
  });

  it('is none a day after the last time it came up, and not a moment sooner', () => {
    const dayBefore = (when: string) =>
      event('before', at(`2026-12-02T${when}`), { kind: 'vomited', after: 'unknown' as const });
    expect(excess(child, dayBefore('08:10'), sick('08:10'), again('08:20'))).toEqual([]);
    expect(excess(child, dayBefore('08:11'), sick('08:10'), again('08:20'))).toEqual(['emergency']);
  });

  it.each<[string, Event, readonly Event[]]>([
    ['by an adult, whom the leaflet is not for', adult, [sick('08:10'), again('08:20')]],
    ['more than it was', child, [sick('08:10'), again('08:20', 12)]],
    ['less than it was', child, [sick('08:10'), again('08:20', 5)]],
    ['later than it says', child, [sick('08:10'), again('08:41')]],
    ['after a dose that had been down for longer', child, [sick('08:31'), again('08:35')]],
    ['twice', child, [sick('08:10'), again('08:20'), again('08:25', 10, 'third')]],
    [
      'a second time, after it came up again',
      child,
      [sick('08:10'), again('08:20'), sick('08:25', 'again', 'sick-2'), again('08:30', 10, 'third')],
    ],
    ['of an amount that nobody knows', child, [sick('08:10'), { ...again('08:20'), amount: 'unknown' }]],
    ['after being sick at nobody knows what time', child, [{ ...sick('08:10'), happened: 'unknown' }, again('08:20')]],
    [
      'where nobody knows when it came up before',
      child,
      [{ ...sick('08:05', 'unknown', 'sick-0'), happened: 'unknown' }, sick('08:10'), again('08:20')],
    ],
    ['after nobody knows which dose', child, [sick('08:10', 'unknown'), again('08:20')]],
  ])('%s is (M1, M9)', (_, person, events) => {
    expect(excess(person, ...events).length).toBe(1);
  });
});
