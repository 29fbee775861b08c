import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { day, lookingWith, plan, steadily, usual } from '../assess.examples.ts';
import type { Author, Event } from './event.ts';
import type { EventId } from './event-id.ts';
import { at, event, recordOf, signed } from './examples.ts';
import { project } from './project.ts';

const { look } = lookingWith(facts);
const now = `${day}T09:00`;
const person: Author = { role: 'person', id: 'p' };
const since = { happened: at(`${day}T08:30`), written: at(`${day}T08:30`) };
const own = (author: Author = person): Event => ({
  ...signed({ id: 'own' as EventId, order: 2, ...since }, usual),
  author,
});
const end = event('end', since.happened, { kind: 'plan-ended', plan: plan.id, reason: 'I am well.' });
const reopened = event('open', since.happened, { kind: 'plan-reopened', plan: plan.id, reason: 'I am well.' });
const found = (...events: readonly Event[]) =>
  look(now, ...events)
    .findings.filter(({ code }) => code === 'plan.signature-not-counted')
    .map(({ severity, values }) => `${severity} ${values['of']} ${values['stands']}`);

describe('What somebody signed who is not a clinician (P10, H32, H39)', () => {
  it.each<readonly [string, Event]>([
    ['plan', own()],
    ['plan', own({ role: 'carer', id: 'r' })],
    ['plan', own({ role: 'software', id: 's' })],
    ['end', end],
    ['reopened', reopened],
  ])('is said, and does not count, beside a plan that a clinician signed: %s', (of, forged) => {
    expect(found(plan, ...steadily, forged)).toEqual([`warning ${of} yes`]);
    expect(look(now, plan, ...steadily, forged).due).toEqual(look(now, plan, ...steadily).due);
  });

  it('is a danger where no plan by a clinician stands at all, and is not called no plan', () => {
    expect(found(own())).toEqual(['danger plan no']);
    expect(found(end)).toEqual(['danger end no']);
    expect(look(now, own()).findings.map(({ code }) => code)).not.toContain('plan.none');
    expect(look(now, end).findings.map(({ code }) => code)).toContain('plan.none');
  });

  it('is a danger beside a plan that a clinician ended', () => {
    const ended: Event = { ...end, id: 'by-clinic' as EventId, author: { role: 'clinician', id: 'c' } };
    const before = { happened: at(`${day}T07:00`), written: at(`${day}T07:00`) };
    expect(found(plan, { ...ended, ...before }, own())).toEqual(['danger plan no']);
  });

  it('is kept in the state with why it does not count', () => {
    const { notCounted, plans } = project(recordOf(plan, own(), end), facts);
    expect(notCounted.map(({ event: { id }, why }) => `${id} ${why}`)).toEqual([
      'end not-a-clinician',
      'own not-a-clinician',
    ]);
    expect(plans.map(({ event: { id } }) => id)).toEqual(['plan']);
  });

  it('is settled once a clinician signs after it, and gone where somebody takes it back', () => {
    const written = at(`${day}T08:45`);
    const after = signed({ id: 'after' as EventId, order: 3, happened: written, written }, usual);
    expect(found(plan, own(), after)).toEqual([]);
    expect(found(plan, own(), event('gone', written, { kind: 'deletion', deletes: 'own' as EventId }))).toEqual([]);
  });

  it('is not said before it was written, nor of what a clinician signed', () => {
    expect(look(`${day}T08:00`, plan, own()).findings.map(({ code }) => code)).not.toContain(
      'plan.signature-not-counted',
    );
    expect(found(plan, ...steadily)).toEqual([]);
  });
});
