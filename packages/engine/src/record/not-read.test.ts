import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { day, plan, steadily, usual } from '../assess.examples.ts';
import { assess } from '../assess.ts';
import type { LocalDate } from '../calendar/calendar.ts';
import type { Instant } from '../calendar/instant.ts';
import type { Event } from './event.ts';
import { adult, at, event, recordOf, signed } from './examples.ts';
import type { Unread } from './record.ts';

/** An event of which the kind and the time can be read, and the rest not. */
const notRead = (kind: string, happened: Instant | 'unknown'): Unread => ({
  found: { kind },
  id: 'bad',
  happened,
  problems: [{ code: 'input.not-one-of', at: '', values: {} }],
});

const now = at(`${day}T08:00`);
const look = (unread: readonly Unread[], ...events: readonly Event[]) =>
  assess({ ...recordOf(adult, ...steadily, ...events), unread }, now, facts);
const advised = ({ due, missed }: ReturnType<typeof look>) => [...due, ...missed].map((one) => one.reason);
const told = ({ findings }: ReturnType<typeof look>) =>
  findings.flatMap(({ code, severity, verdict, values }) =>
    code === 'record.not-complete' ? [`${values['of']} ${severity} ${verdict}`] : [],
  );
const codes = ({ findings }: ReturnType<typeof look>) => findings.map(({ code }) => code);

describe('A plan that cannot be read (H23, H27)', () => {
  const after = at('2026-11-30T12:01');

  it.each(['plan-signed', 'plan-ended', 'plan-of-a-newer-version'])(
    'and may be newer than the one followed makes every dose one to ask about: %s',
    (kind) => {
      const found = look([notRead(kind, at('2026-11-30T12:00'))], plan);
      expect(found.plan).toBe('not-read');
      expect(advised(found)).toEqual(['plan-not-read']);
      expect(told(found)).toContain('plan danger cannot-tell');
    },
  );

  it('may be newer where nobody knows when it was', () => {
    expect(advised(look([notRead('plan-signed', 'unknown')], plan))).toEqual(['plan-not-read']);
  });

  it('is passed over once a later plan is followed, and not for one that has not begun', () => {
    const old = look([notRead('plan-signed', at('2026-11-30T11:59'))], plan);
    expect([old.plan, ...advised(old)]).toEqual(['signed', 'planned']);
    expect(told(old)).not.toContain('plan danger cannot-tell');
    const begins = at('2026-12-20T12:00');
    const later = signed({ id: 'later' as never, order: 2, happened: begins, written: begins }, usual);
    expect(advised(look([notRead('plan-signed', after)], plan, later))).toEqual(['plan-not-read']);
  });

  it('is not seen before it happened', () => {
    expect(look([notRead('plan-signed', at(`${day}T08:01`))], plan).plan).toBe('signed');
  });

  it.each(['plan-verified', 'plan-acknowledged', 'plan-reopened', 'plan-entered', 'anything'])(
    'is none where what cannot be read changes no dose, or has no kind: %s',
    (kind) => {
      expect(look([notRead(kind, after)], plan).plan).toBe('signed');
    },
  );

  it('comes before a plan that was typed in, and nobody is told that there is none', () => {
    const { plan: written, products, zone, region, before, gapMinutes } = plan;
    const typed = event('typed', at('2026-11-30T12:00'), {
      ...{ kind: 'plan-entered', plan: written, products, zone, region, before, gapMinutes },
    });
    expect(advised(look([notRead('plan-signed', after)], typed))).toEqual(['plan-not-read']);
    const found = look([notRead('plan-signed', after)]);
    expect(codes(found)).not.toContain('plan.none');
    expect(told(found)).toContain('plan danger cannot-tell');
  });
});

describe('What holds until it is said anew, and cannot be read (H27, Y10)', () => {
  const long = at('2026-11-13T08:00');

  it.each([
    ['person-described', 'person'],
    ['zone-changed', 'person'],
    ['region-changed', 'person'],
    ['conditions-changed', 'conditions'],
    ['medicines-changed', 'medicines'],
    ['kidney-result', 'kidneys'],
    ['pump-refilled', 'pump'],
    ['pump-programmed', 'pump'],
  ])('is said however long ago it was: %s', (kind, of) => {
    const found = assess({ ...recordOf(plan, ...steadily), unread: [notRead(kind, long)] }, now, facts);
    expect(told(found)).toEqual([`${of} warning cannot-tell`]);
    expect(advised(found)).toEqual(['planned']);
  });

  it('is said once for each thing', () => {
    const many = ['conditions-changed', 'conditions-changed', 'medicines-changed'].map((kind) => notRead(kind, long));
    expect(told(look(many, plan))).toEqual(['conditions warning cannot-tell', 'medicines warning cannot-tell']);
  });

  it('is said no more once it is said anew, unless nobody knows which came first', () => {
    const anew = event('anew', at('2026-11-20T08:00'), { kind: 'conditions-changed', conditions: [] });
    expect(told(look([notRead('conditions-changed', long)], plan, anew))).toEqual([]);
    expect(told(look([notRead('conditions-changed', at('2026-11-21T08:00'))], plan, anew))).toHaveLength(1);
    expect(told(look([notRead('conditions-changed', 'unknown')], plan, anew))).toContain(
      'conditions warning cannot-tell',
    );
  });

  it('is not said anew by an older blood test that was entered later', () => {
    const result = (on: string) =>
      event('result', at('2026-11-20T08:00'), {
        ...{ kind: 'kidney-result', creatinineMilligramsPerDecilitre: 1, on: on as LocalDate },
      });
    expect(told(look([notRead('kidney-result', long)], plan, result('2026-11-01')))).toHaveLength(1);
    expect(told(look([notRead('kidney-result', long)], plan, result('2026-11-20')))).toEqual([]);
  });

  it.each(['dose-taken', 'symptom-noted', 'supply-counted'])('is not what passes: %s of long ago', (kind) => {
    expect(told(look([notRead(kind, long)], plan))).toEqual([]);
    expect(told(look([notRead(kind, at('2026-12-01T08:00'))], plan))).toEqual(['doses warning cannot-tell']);
  });
});
