import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { day, lookingWith, plan, steadily } from './assess.examples.ts';
import type { Event } from './record/event.ts';
import { at, event, taken } from './record/examples.ts';

const { look, said, severities } = lookingWith(facts);

describe('No dose is named (M7)', () => {
  const noted = (symptom: string, when = `${day}T07:00`, more: object = {}) =>
    event(`noted-${symptom}`, at(when), { kind: 'symptom-noted', symptom, level: 'mild', ...more });
  const has = (...conditions: readonly string[]) =>
    event('has', at(`${day}T06:00`), { kind: 'conditions-changed', conditions });
  const found = (...events: readonly Event[]) =>
    look(`${day}T08:00`, plan, ...steadily, ...events)
      .findings.filter(({ severity }) => severity === 'emergency')
      .map(({ code }) => code);

  it.each<readonly [string, readonly Event[], string]>([
    ['a pump and itching (R9)', [has('intrathecal-pump'), noted('itching')], 'triage.pump-early-sign'],
    ['dialysis and sleepiness', [has('dialysis'), noted('very-sleepy')], 'triage.kidney-failure'],
    ['fever with stiffness', [noted('fever'), noted('new-stiffness')], 'triage.fever-with-more'],
    ['too much with a sign', [taken('x', `${day}T07:00`, 'unplanned'), noted('very-sleepy')], 'dose.too-much'],
  ])('beside what is an emergency together: %s', (_, events, code) => {
    expect(said(`${day}T08:00`, plan, ...steadily, ...events)).toEqual(['2026-12-03/0 ask red-flag']);
    expect(found(...events)).toContain(code);
  });

  it('where too much was taken, which is said once: with its amount, its sign and all that it rests on (M9)', () => {
    const sleepy = [taken('x', `${day}T07:00`, 'unplanned'), noted('very-sleepy')];
    const findings = look(`${day}T08:00`, plan, ...steadily, ...sleepy).findings.filter(({ code }) =>
      /too-much|excess/.test(code),
    );
    expect(findings).toMatchObject([
      {
        code: 'dose.too-much',
        severity: 'emergency',
        cites: ['LIMIT-R1', 'OD-14', 'OD-01'],
        values: { level: 'emergency', above: { value: 10, unit: 'mg' }, signs: 'very-sleepy' },
      },
    ]);
  });

  it.each<readonly [string, readonly Event[], readonly string[]]>([
    ['of a large amount', [taken('x', `${day}T07:00`, 'unplanned', 100)], ['LIMIT-R1', 'OD-14', 'OD-03']],
    [
      'with a pump',
      [has('intrathecal-pump'), taken('x', `${day}T07:00`, 'unplanned')],
      ['LIMIT-R1', 'OD-14', 'CON-03'],
    ],
  ])('where too much was taken, which is said once: %s', (_, events, cites) => {
    expect(said(`${day}T08:00`, plan, ...steadily, ...events)).toEqual(['2026-12-03/0 ask red-flag']);
    const { findings } = look(`${day}T08:00`, plan, ...steadily, ...events);
    const codes = findings.map(({ code }) => code).filter((code) => /too-much|excess/.test(code));
    expect(codes).toEqual(['dose.too-much']);
    expect(findings.find(({ code }) => code === 'dose.too-much')?.cites).toEqual(cites);
  });

  it('where a dose too many was noted that no dose tells of, which the triage says', () => {
    expect(found(noted('extra-dose'), noted('very-sleepy'))).toEqual(['triage.excess-with-sign']);
  });

  it('where a dose too many was noted, and nobody knows how much', () => {
    expect(said(`${day}T08:00`, plan, ...steadily, noted('extra-dose'))).toEqual(['2026-12-03/0 ask red-flag']);
  });

  it('where a red flag from before the signature was written down after it, so that no signer knew (TAP-26)', () => {
    const late = { ...noted('seizure', '2026-12-01T08:00'), written: at(`${day}T07:00`) };
    expect(plan.written).toBeLessThan(late.written);
    expect(said(`${day}T08:00`, plan, ...steadily, late)).toEqual(['2026-12-03/0 ask red-flag']);
  });

  it('but again where a clinician has dealt with the red flag, whatever nobody said of it since (TAP-26)', () => {
    const reopened: Event = {
      ...event('open', at(`${day}T07:30`), { kind: 'plan-reopened', plan: plan.id, reason: 'Seen today.' }),
      author: { role: 'clinician', id: 'c' },
    };
    expect(said(`${day}T08:00`, plan, ...steadily, noted('seizure'))).toEqual(['2026-12-03/0 ask red-flag']);
    expect(said(`${day}T08:00`, plan, ...steadily, noted('seizure'), reopened)).toEqual([
      '2026-12-03/0 take-now planned',
    ]);
  });

  it('by a calm record with one mild symptom it still is', () => {
    expect(said(`${day}T08:00`, plan, ...steadily, noted('nausea'))).toEqual(['2026-12-03/0 take-now planned']);
    expect(found(noted('nausea'))).toEqual([]);
  });
});

it('Nothing taken is no dose: it ends no gap and uses up no planned dose (M8)', () => {
  const nothing = [0, 1, 2].map((index) =>
    taken(`zero-${index}`, `${day}T${['08', '14', '20'][index]}:00`, [day, index], 0),
  );
  const { run } = look(`${day}T20:30`, plan, ...steadily, ...nothing);
  expect(run).toBe(3);
  expect(severities('dose.long-gap', `${day}T20:30`, plan, ...steadily, ...nothing)).toEqual(['danger']);
  // the planned dose is still to be taken, and needs no gap to what was none
  expect(said(`${day}T08:30`, plan, ...steadily, ...nothing.slice(0, 1))).toEqual(['2026-12-03/0 take-now planned']);
});
