import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { day, lookingWith, plan, steadily, usual } from './assess.examples.ts';
import { assess } from './assess.ts';
import type { LocalDate, TimeZone } from './calendar/calendar.ts';
import { oral } from './quantity/quantity.ts';
import type { Event, EventOf } from './record/event.ts';
import { adult, at, event, recordOf, signed, step, taken } from './record/examples.ts';

const { look, said, severities } = lookingWith(facts);

describe('A dose that is due', () => {
  it('is due at its time, and named for as long as it may be taken', () => {
    expect(look(`${day}T07:59`, plan, ...steadily).due).toEqual([]);
    expect(said(`${day}T08:00`, plan, ...steadily)).toEqual(['2026-12-03/0 take-now planned']);
    expect(look(`${day}T09:00`, plan, ...steadily).due).toHaveLength(1);
    expect(look(`${day}T09:01`, plan, ...steadily).missed).toHaveLength(1);
  });

  it('is left out where the next comes in less than two hours, and not a minute before (MISS-01)', () => {
    expect(said(`${day}T12:00`, plan, ...steadily)).toEqual(['2026-12-03/0 take-now planned']);
    expect(said(`${day}T12:01`, plan, ...steadily)).toEqual(['2026-12-03/0 leave-out too-late']);
  });

  it('belongs to the day it was planned for, also after midnight (T3)', () => {
    const late = signed({}, [step('2026-12-02', null, { '23:00': 10 })]);
    const log = [taken('x', '2026-12-03T00:40', ['2026-12-02', 0])];
    expect(said('2026-12-03T01:00', late, ...log)).toEqual([]);
    expect(look('2026-12-03T01:00', late, ...log).next).toMatchObject({ day: '2026-12-03' });
  });

  it('waits where the last one was late, for as long as the plan or the floor says (M4)', () => {
    const late = taken('late', `${day}T13:00`, [day, 0]);
    expect(said(`${day}T14:00`, plan, ...steadily, late)).toEqual(['2026-12-03/1 wait too-soon']);
    expect(said(`${day}T15:00`, plan, ...steadily, late)).toEqual(['2026-12-03/1 take-now planned']);
  });

  it('that was taken early does not come due (T6)', () => {
    expect(said(`${day}T08:10`, plan, ...steadily, taken('early', `${day}T07:30`, [day, 0]))).toEqual([]);
  });

  it('without a cited number for the region is asked about once it is late (MISS-04)', () => {
    const elsewhere = signed({ region: 'NZ' }, usual);
    expect(said(`${day}T08:30`, elsewhere, ...steadily)).toEqual(['2026-12-03/0 take-now planned']);
    expect(said(`${day}T09:30`, elsewhere, ...steadily)).toEqual(['2026-12-03/0 ask no-number-for-region']);
  });

  it('is not named after a dose of which nobody knows the time (M7)', () => {
    const when = taken('when', `${day}T07:00`, ['2026-12-02', 2], 10, { happened: 'unknown' });
    expect(said(`${day}T08:00`, plan, when)[0]).toContain('ask');
  });

  it('keeps its instant when the person travels, and the finding says so (T1)', () => {
    const moved = event('moved', at('2026-12-03T01:00'), { kind: 'zone-changed', zone: 'Asia/Tokyo' as TimeZone });
    expect(said(`${day}T08:00`, plan, ...steadily, moved)).toEqual(['2026-12-03/0 take-now planned']);
    expect(look(`${day}T08:00`, plan, ...steadily, moved).findings.map(({ code }) => code)).toContain('zone.elsewhere');
  });
});

describe('A run without baclofen', () => {
  it('is watched from two doses, urgent from 24 h, and no full dose is taken again alone after 48 h (M8, MISS-08, MISS-09)', () => {
    const gap = (when: string) =>
      look(when, plan, ...steadily)
        .findings.map(({ code, severity }) => `${code} ${severity}`)
        .filter((text) => /dose\.(gap|long-gap|restart-alone)/.test(text));
    expect(gap('2026-12-03T13:00')).toEqual([]);
    expect(gap('2026-12-03T14:01')).toEqual(['dose.gap warning']);
    expect(gap('2026-12-03T20:00')).toEqual(['dose.long-gap danger']);
    expect(gap('2026-12-04T20:01')).toEqual(['dose.restart-alone danger']);
    expect(said('2026-12-03T20:00', plan, ...steadily)).toContain('2026-12-03/2 ask long-gap');
  });
});

describe('More than the plan', () => {
  it.each([
    ['one usual dose more, without symptoms: advice today', 10, 'danger call'],
    ['more than one usual dose more: a poisons centre', 11, 'danger poisons'],
    ['100 mg above the plan: an emergency', 100, 'emergency emergency'],
    ['an absurd amount, which is the truth', 50_000, 'emergency emergency'],
  ])('%s (OD-14, M9, U6)', (_, milligrams, severity) => {
    const extra = taken('extra', `${day}T10:00`, 'unplanned', milligrams);
    expect(severities('dose.too-much', `${day}T10:05`, plan, ...steadily, extra)).toEqual([severity]);
  });

  it('is a poisons centre at least where nobody knows how much, and an emergency for a child (OD-07, R10)', () => {
    const unknown = { ...taken('extra', `${day}T10:00`, 'unplanned'), amount: 'unknown' } as const;
    expect(severities('dose.too-much', `${day}T10:05`, plan, ...steadily, unknown)).toEqual(['danger poisons']);
    const child = { ...adult, birthDate: '2018-01-01' as LocalDate };
    const record = recordOf(child, plan, ...steadily, taken('extra', `${day}T10:00`, 'unplanned', 5));
    const { findings } = assess(record, at(`${day}T10:05`), facts);
    expect(findings.find(({ code }) => code === 'dose.too-much')?.values).toMatchObject({
      level: 'emergency',
      risk: 'yes',
    });
  });
});

describe('Two devices that log one dose (Y3)', () => {
  const one = taken('one', `${day}T08:00`, [day, 0]);
  const other = (minutes: number, milligrams = 10) =>
    taken('other', `${day}T08:${String(minutes).padStart(2, '0')}`, [day, 0], milligrams, { device: 'tablet' });
  const confirm = 'dose.please-confirm';

  it('within ten minutes and of the same amount, are one dose that asks to be confirmed', () => {
    const { findings, state } = look(`${day}T08:30`, plan, ...steadily, one, other(10));
    expect(findings.map(({ code }) => code)).toContain(confirm);
    expect(findings.map(({ code }) => code)).not.toContain('dose.too-much');
    expect(state.doses.filter(({ slot }) => slot === one.slot)).toHaveLength(1);
  });

  it.each([
    ['a minute later', other(11)],
    ['of another amount', other(5, 5)],
    ['on one device', { ...other(5), device: 'phone' }],
  ])('%s, both stay and both ask; a doubt counts as taken', (_, second) => {
    const { findings, state } = look(`${day}T08:30`, plan, ...steadily, one, second);
    expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining([confirm, 'dose.too-much']));
    expect(state.doses.filter(({ slot }) => slot === one.slot)).toHaveLength(2);
  });

  const unnamed = (slot: 'unknown' | 'unplanned', minutes = 5, milligrams = 10, device = 'tablet') =>
    taken('unnamed', `${day}T08:${String(minutes).padStart(2, '0')}`, slot, milligrams, { device });
  it.each([
    ['both beside the plan', { ...one, slot: 'unplanned' as const }, unnamed('unplanned')],
    ['neither of which says for which dose', { ...one, slot: 'unknown' as const }, unnamed('unknown')],
    ['one beside the plan and one for nobody knows which', { ...one, slot: 'unplanned' as const }, unnamed('unknown')],
    ['one of which names no dose', one, unnamed('unknown')],
  ])('%s, both stay and both ask: nobody named one dose', (_, first, second) => {
    const { findings, state } = look(`${day}T08:30`, plan, ...steadily, first, second);
    expect(state.doses.filter(({ pleaseConfirm }) => pleaseConfirm)).toHaveLength(2);
    expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining([confirm, 'dose.too-much']));
  });

  it.each([
    ['further apart', unnamed('unknown', 11)],
    ['of another amount', unnamed('unknown', 5, 5)],
    ['on one device', unnamed('unknown', 5, 10, 'phone')],
  ])('without naming one, %s, are two doses', (_, second) => {
    const first = { ...one, slot: 'unknown' as const };
    const { state } = look(`${day}T08:30`, plan, ...steadily, first, second);
    expect(state.doses.filter(({ at: when }) => when !== 'unknown' && when >= one.written)).toHaveLength(2);
    expect(state.doses.filter(({ pleaseConfirm }) => pleaseConfirm)).toEqual([]);
  });

  it('are asked about no more once a person has settled it', () => {
    const settle = event('settle', at(`${day}T08:20`), {
      kind: 'doubt-settled',
      doses: [one.id, other(11).id],
      are: 'one-dose',
    });
    const { findings, state } = look(`${day}T08:30`, plan, ...steadily, one, other(11), settle);
    expect(findings.map(({ code }) => code)).not.toContain(confirm);
    expect(state.doses.filter(({ slot }) => slot === one.slot)).toHaveLength(1);
  });
});

describe('Sick after a dose (DOSE-47)', () => {
  const sick = (minutes: number) =>
    event('sick', at(`${day}T08:${String(minutes).padStart(2, '0')}`), {
      kind: 'vomited',
      after: steadily[0]?.id ?? adult.id,
    });
  const rule = (person: EventOf<'person-described'>, minutes: number, ...more: readonly Event[]) => {
    const dose = taken('dose', `${day}T08:00`, [day, 0]);
    const record = recordOf(person, plan, ...steadily, dose, { ...sick(minutes), after: dose.id }, ...more);
    return assess(record, at(`${day}T09:00`), facts).findings.find(({ code }) => code === 'dose.vomited')?.values[
      'rule'
    ];
  };
  const child = { ...adult, birthDate: '2018-01-01' as LocalDate, weightKilograms: 25, heightCentimetres: 125 };

  it('repeats what the leaflet for children says, and asks for everybody else', () => {
    expect([rule(child, 30), rule(child, 31), rule(adult, 5)]).toEqual(['again', 'later', 'ask']);
  });

  it('asks where no height or no weight is known: nothing judges the dose or the kidneys of such a child (H14)', () => {
    expect(rule({ ...child, heightCentimetres: 'unknown' }, 5)).toBe('ask');
    expect(rule({ ...child, weightKilograms: 'unknown' }, 5)).toBe('ask');
  });

  it('asks beside a danger, as kidneys too weak for the dose: neither once more nor at its own time (M7, H14)', () => {
    const weak = event('k', at(`${day}T06:00`), {
      kind: 'kidney-result',
      creatinineMilligramsPerDecilitre: 2,
      on: day as LocalDate,
    });
    expect([rule(child, 5, weak), rule(child, 31, weak)]).toEqual(['ask', 'ask']);
  });
});

describe('The plan', () => {
  const short = signed({}, [step('2026-12-01', 10, { '08:00': 10 })]);
  const codes = (when: string, ...events: readonly Event[]) => look(when, ...events).findings.map(({ code }) => code);

  it('that ends above zero warns seven days before, and says that it has ended after (P11)', () => {
    expect(codes('2026-12-03T12:00', short)).not.toContain('plan.ends-soon');
    expect(codes('2026-12-04T12:00', short)).toContain('plan.ends-soon');
    const severity = (when: string) =>
      look(when, short).findings.find(({ code }) => code === 'plan.ends-soon')?.severity;
    expect([severity('2026-12-09T12:00'), severity('2026-12-10T12:00')]).toEqual(['warning', 'danger']);
    expect(codes('2026-12-11T00:00', short)).toContain('plan.ended');
    expect(look('2026-12-11T12:00', short).due).toEqual([]);
  });

  it('with a successor warns of nothing', () => {
    const next = signed({ id: 'next' as typeof short.id, order: 2 }, [step('2026-12-11', null, { '08:00': 10 })]);
    expect(codes('2026-12-09T12:00', short, next)).not.toContain('plan.ends-soon');
    expect(look('2026-12-11T08:00', short, next).due).toHaveLength(1);
  });

  it('is in conflict where two signatures have one place, and then nothing is named (Y5)', () => {
    const rival = signed({ id: 'rival' as typeof short.id }, [step('2026-12-01', null, { '08:00': 20 })]);
    expect(codes('2026-12-03T08:00', plan, rival)).toContain('plan.in-conflict');
    expect(look('2026-12-03T08:00', plan, rival).due.every(({ advised }) => advised === 'ask')).toBe(true);
  });

  it('that was not compared with the clinic for 72 h says so (H23)', () => {
    expect(codes('2026-12-03T12:00', plan)).not.toContain('plan.not-verified');
    expect(codes('2026-12-03T12:01', plan)).toContain('plan.not-verified');
    const seen = event('seen', at('2026-12-03T12:00'), { kind: 'plan-verified', plan: plan.id });
    expect(codes('2026-12-03T12:01', plan, seen)).not.toContain('plan.not-verified');
  });
});

describe('A correction and a deletion', () => {
  it('count, and the event they name stays', () => {
    const wrong = taken('wrong', `${day}T08:00`, [day, 0], 200);
    const mend = event('mend', at(`${day}T08:05`), {
      kind: 'correction',
      corrects: wrong.id,
      happenedInstead: at(`${day}T08:00`),
      instead: { kind: 'dose-taken', amount: oral(10_000), portions: 'unknown', slot: wrong.slot },
    });
    expect(severities('dose.too-much', `${day}T08:10`, plan, ...steadily, wrong)).toEqual(['emergency emergency']);
    expect(severities('dose.too-much', `${day}T08:10`, plan, ...steadily, wrong, mend)).toEqual([]);
    const gone = event('gone', at(`${day}T08:06`), { kind: 'deletion', deletes: wrong.id });
    expect(said(`${day}T08:10`, plan, ...steadily, wrong, mend, gone)).toEqual(['2026-12-03/0 take-now planned']);
  });
});
