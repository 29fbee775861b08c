import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import type { HelpFirst } from '../adjustment/help-first.ts';
import type { LocalDate } from '../calendar/calendar.ts';
import { afterHours, afterMinutes, type Instant } from '../calendar/instant.ts';
import type { Event, EventOf } from '../record/event.ts';
import type { EventId } from '../record/event-id.ts';
import { adult, at, event, recordOf, signed, taken } from '../record/examples.ts';
import { project } from '../record/project.ts';
import type { State } from '../record/state.ts';
import { doseFindings } from './dose-findings.ts';
import { justAfter } from './examples.ts';
import { type Situation, situationAt } from './situation.ts';

const day = '2026-12-03';
const now = at(`${day}T14:00`);
const calm = situationAt(project(recordOf(adult, signed()), facts), now, facts);

describe('Sick after a dose (DOSE-47)', () => {
  const child = { ...adult, birthDate: '2018-01-01' as LocalDate, weightKilograms: 25, heightCentimetres: 125 };
  const meal = taken('meal', `${day}T13:00`, 'unplanned');
  const sick = (id: string, when: Instant, after: string | 'unknown' = 'meal', happened: Instant | 'unknown' = when) =>
    event(id, when, { kind: 'vomited', after: after as never }, { happened });
  const rule = (
    events: readonly Event[],
    person: EventOf<'person-described'> = child,
    changes: Partial<State> = {},
    help: HelpFirst = 'none',
    looked: Partial<Situation> = {},
  ) => {
    const of = project(recordOf(person, signed(), meal, ...events), facts);
    return doseFindings({ ...calm, now, ...looked }, { ...of, ...changes }, help, facts).find(
      ({ code }) => code === 'dose.vomited',
    );
  };
  const at13 = at(`${day}T13:00`);

  it.each([
    ['within 30 min', 30, 'again'],
    ['later', 30.01, 'later'],
  ])('repeats for a child in the UK what the leaflet says: %s', (_, minutes, said) => {
    expect(rule([sick('s', afterMinutes(at13, minutes))])).toMatchObject({
      severity: 'warning',
      verdict: 'applies',
      cites: ['DOSE-47', 'AE-32'],
      values: { rule: said, within: { value: 30, unit: 'min' } },
    });
  });

  it.each([
    ['an adult', adult, {}, sick('s', afterMinutes(at13, 5))],
    ['a person of unknown age', { ...adult, birthDate: 'unknown' as const }, {}, sick('s', afterMinutes(at13, 5))],
    ['a child elsewhere', child, { region: 'US' as const }, sick('s', afterMinutes(at13, 5))],
    ['a child who was sick after nobody knows which dose', child, {}, sick('s', afterMinutes(at13, 5), 'unknown')],
    ['a child who was sick at nobody knows what time', child, {}, sick('s', afterMinutes(at13, 5), 'meal', 'unknown')],
  ] as const)('asks for %s', (_, person, changes, one) => {
    expect(rule([one], person, changes)?.values['rule']).toBe('ask');
  });

  it('asks for a child whose dose has no time', () => {
    const of = project(recordOf(child, signed(), meal, sick('s', afterMinutes(at13, 5))), facts);
    const doses = of.doses.map((one) => ({ ...one, at: 'unknown' as const }));
    expect(rule([sick('s', afterMinutes(at13, 5))], child, { doses })?.values['rule']).toBe('ask');
  });

  it('knows the dose by either of two entries that tell of one (Y3)', () => {
    const of = project(recordOf(child, signed(), meal), facts);
    const doses = of.doses.map((one) => ({ ...one, alsoAs: ['on the other phone' as EventId] }));
    const said = (after: string) => rule([sick('s', afterMinutes(at13, 30), after)], child, { doses })?.values['rule'];
    expect([said('on the other phone'), said('another dose')]).toEqual(['again', 'ask']);
  });

  it('is a danger where it happened again, and no dose is repeated then (M1)', () => {
    const both = [sick('s1', afterMinutes(at13, 5)), sick('s2', afterMinutes(at13, 20))];
    expect(rule(both)).toMatchObject({ severity: 'danger', values: { rule: 'ask' } });
  });

  it('repeats it no longer than it can be acted on, and not after a dose since (M1)', () => {
    const one = sick('s', afterMinutes(at13, 20));
    const then = (when: Instant) => rule([one], child, {}, 'none', { now: when })?.values['rule'];
    expect([then(afterMinutes(at13, 50)), then(justAfter(afterMinutes(at13, 50)))]).toEqual(['again', 'ask']);
    expect(then(afterHours(at13, 10))).toBe('ask');
    const since = (minutes: number) =>
      rule([one, taken('another', afterMinutes(at13, minutes), 'unplanned')], child, {}, 'none', {
        now: afterMinutes(at13, 40),
      })?.values['rule'];
    expect([since(19), since(20), since(30)]).toEqual(['again', 'ask', 'ask']);
  });

  it('repeats nothing beside what needs help first, nor beside an excess (M7)', () => {
    const one = [sick('s', afterMinutes(at13, 40 - 10))];
    expect(rule(one, child, {}, 'call-first')?.values['rule']).toBe('ask');
    expect(rule(one, child, {}, 'red-flag')?.values['rule']).toBe('ask');
    expect(rule(one, child, {}, 'none', { excess: { ...calm.excess, level: 'call' } })?.values['rule']).toBe('ask');
  });

  it('is unknown where the dose came after', () => {
    expect(rule([sick('s', afterMinutes(at13, -5))])?.values['rule']).toBe('ask');
  });

  it('goes by the last time', () => {
    const both = [sick('s1', afterMinutes(at13, 5)), sick('s2', afterMinutes(at13, 50))];
    expect(rule(both)?.values['rule']).toBe('later');
  });

  it('is said for a day', () => {
    const dayAgo = afterHours(now, -24);
    expect(rule([sick('s', dayAgo, 'unknown')])).toBeUndefined();
    expect(rule([sick('s', justAfter(dayAgo), 'unknown')])).toBeDefined();
    expect(rule([])).toBeUndefined();
  });
});
