import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { day, lookingWith, plan, steadily } from '../assess.examples.ts';
import { afterMinutes } from '../calendar/instant.ts';
import type { Event } from '../record/event.ts';
import { event } from '../record/examples.ts';

const { look, said } = lookingWith(facts);
const sick = (dose: (typeof steadily)[number], minutes: number, isNamed = true) =>
  event(`sick-${dose.id}`, afterMinutes(dose.happened as never, minutes), {
    kind: 'vomited',
    after: isNamed ? dose.id : 'unknown',
  });
const three = (minutes: number) => steadily.map((dose) => sick(dose, minutes));
const last = steadily.at(-1) as (typeof steadily)[number];
const gaps = (...events: readonly Event[]) =>
  look(`${day}T08:00`, plan, ...steadily, ...events)
    .findings.filter(({ code }) => /^dose\.(gap|long-gap|restart-alone)$/.test(code))
    .map(({ code, verdict }) => `${code} ${verdict}`);

describe('Doses that somebody was sick after (AE-32, DOSE-47)', () => {
  it('end no gap where it was soon after, which nobody can tell for sure', () => {
    expect(gaps(...three(10))).toEqual(['dose.long-gap cannot-tell']);
    expect(gaps(...three(31))).toEqual([]);
  });

  it('are named beside the gap: the dose may not count (AE-32)', () => {
    const lost = (...events: readonly Event[]) =>
      look(`${day}T20:00`, plan, ...steadily, ...events).findings.find(({ code }) => code === 'dose.long-gap')?.values[
        'lost'
      ];
    expect([lost(...three(10)), lost()]).toEqual(['yes', undefined]);
  });

  it.each([true, false])('make the next dose one to ask about, whether it is named or not: %s', (isNamed) => {
    expect(said(`${day}T08:00`, plan, ...steadily, sick(last, 10, isNamed))).toEqual([
      '2026-12-03/0 ask sick-after-dose',
    ]);
    expect(said(`${day}T08:00`, plan, ...steadily, sick(last, 31, isNamed))).toEqual(['2026-12-03/0 take-now planned']);
  });

  it('are asked about where nobody knows when it was', () => {
    const some = { ...sick(last, 10), happened: 'unknown' as const };
    expect(said(`${day}T08:00`, plan, ...steadily, some)).toEqual(['2026-12-03/0 ask sick-after-dose']);
  });

  it('are used up all the same: the planned dose does not come back (M3)', () => {
    const { due, missed } = look('2026-12-02T21:00', plan, ...steadily, sick(last, 10));
    expect([...due, ...missed]).toEqual([]);
  });
});
