import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { day, lookingWith, plan, steadily, usual } from './assess.examples.ts';
import { tablet } from './plan/examples.ts';
import { dailyDose } from './quantity/quantity.ts';
import type { Event } from './record/event.ts';
import type { EventId } from './record/event-id.ts';
import { at, event, signed, step, taken } from './record/examples.ts';

const { look, said } = lookingWith(facts);
const now = `${day}T08:00`;
const noon = at('2026-12-01T12:00');
const product = { ...tablet(20), id: 't10' };
const calm = (...events: readonly Event[]) => said(now, plan, ...steadily, ...events);

describe('A dose is not named while its pack may be another strength (H10)', () => {
  const wrong = event('pack', noon, {
    kind: 'supply-received',
    product,
    amount: { product: 't10', count: 50 },
    expires: 'unknown',
  });

  it('under the name of what the dose is made from: somebody looks at the pack first', () => {
    expect(calm(wrong)).toEqual(['2026-12-03/0 ask pack-not-checked']);
  });

  it('but is again once that pack is counted as gone', () => {
    const gone = event('gone', at(`${day}T07:00`), {
      kind: 'supply-removed',
      amount: { product: 't10', count: 50 },
      why: 'disposed',
    });
    expect(calm(wrong, gone)).toEqual(['2026-12-03/0 take-now planned']);
  });

  it('and stays named beside a pack that nobody takes for it, with its milligrams', () => {
    expect(calm({ ...wrong, product: tablet(20), amount: { product: 't20', count: 50 } })).toEqual([
      '2026-12-03/0 take-now planned',
    ]);
  });
});

describe('A dose is not named while it cannot be made from what is at home (H01, H11)', () => {
  const counted = (count: number, when = `${day}T07:00`) =>
    event(`count-${count}`, at(when), {
      kind: 'supply-counted',
      product: tablet(10),
      amount: { product: 't10', count },
    });

  it('with none of it left, or half of it', () => {
    expect(calm(counted(0))).toEqual(['2026-12-03/0 ask not-enough-at-home']);
    expect(calm(counted(0.5))).toEqual(['2026-12-03/0 ask not-enough-at-home']);
  });

  it('nor is a time to wait for it', () => {
    const early = [...steadily.slice(0, 2), taken('late', `${day}T07:00`, ['2026-12-02', 2])];
    expect(said(now, plan, ...early)).toEqual(['2026-12-03/0 wait too-soon']);
    expect(said(now, plan, ...early, counted(0))).toEqual(['2026-12-03/0 ask not-enough-at-home']);
  });

  it('but is where it can be made, and where nobody knows what is there', () => {
    expect(calm(counted(1))).toEqual(['2026-12-03/0 take-now planned']);
    expect(calm()).toEqual(['2026-12-03/0 take-now planned']);
  });
});

describe('A dose is not named while the plan rises too fast (P4, H13)', () => {
  const before = signed({ before: dailyDose(30_000) }, usual);
  const rising = (each: number, from = day) =>
    signed({ id: 'second' as EventId, happened: noon, written: noon, order: 2 }, [
      step(from, null, { '08:00': each, '14:00': each, '20:00': each }),
    ]);
  const reopened = (when: string, plan: string): Event => ({
    ...event('open', at(when), { kind: 'plan-reopened', plan: plan as EventId, reason: 'It is meant.' }),
    author: { role: 'clinician', id: 'c' },
  });
  const risen = (...events: readonly Event[]) => said(now, before, ...steadily, ...events);

  it('past the limit, from its first dose on', () => {
    expect(risen(rising(25))).toEqual(['2026-12-03/0 ask rise-too-fast']);
    expect(risen(rising(15))).toEqual(['2026-12-03/0 take-now planned']);
  });

  it('but is before the rise begins', () => {
    expect(risen(rising(25, '2026-12-04'))).toEqual(['2026-12-03/0 take-now planned']);
    expect(look(now, before, ...steadily, rising(25, '2026-12-04')).findings.map(({ code }) => code)).toContain(
      'course.rise-too-fast',
    );
  });

  it('and once a clinician has looked since the rise began and said that the plan goes on', () => {
    expect(risen(rising(25), reopened(`${day}T07:00`, 'second'))).toEqual(['2026-12-03/0 take-now planned']);
    expect(risen(rising(25), reopened('2026-12-02T07:00', 'second'))).toEqual(['2026-12-03/0 ask rise-too-fast']);
    expect(risen(rising(25), reopened(`${day}T07:00`, 'plan'))).toEqual(['2026-12-03/0 ask rise-too-fast']);
  });

  it('and stays named where a plan falls too fast: to keep that dose back would be a greater fall (H02)', () => {
    const many = signed({ before: dailyDose(90_000) }, [
      step('2026-12-02', null, { '08:00': 30, '14:00': 30, '20:00': 30 }),
    ]);
    const log = steadily.map((dose) => ({ ...dose, amount: many.plan.steps[0]?.intakes[0]?.dose ?? dose.amount }));
    expect(said(now, many, ...log, rising(10))).toEqual(['2026-12-03/0 take-now planned']);
  });
});

it('What needs help comes before any of it (M7)', () => {
  const seizure = event('s', at(`${day}T07:00`), { kind: 'symptom-noted', symptom: 'seizure', level: 'mild' });
  const none = event('none', at(`${day}T07:00`), {
    kind: 'supply-counted',
    product: tablet(10),
    amount: { product: 't10', count: 0 },
  });
  expect(calm(seizure, none)).toEqual(['2026-12-03/0 ask red-flag']);
});
