import { facts } from '@steady/knowledge';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../assess.ts';
import { afterHours } from '../calendar/instant.ts';
import type { Plan } from '../plan/plan.ts';
import { intrathecalDailyDose } from '../quantity/quantity.ts';
import type { Event } from '../record/event.ts';
import type { EventId } from '../record/event-id.ts';
import { adult, at, event, recordOf, signed, step } from '../record/examples.ts';
import { type Adjustment, type AdjustmentRule, adjustments } from '../record/plan-events.ts';

const rules: readonly AdjustmentRule[] = [
  { level: 'mild', propose: 'hold' },
  { level: 'moderate', propose: 'step-back' },
  { level: 'severe', propose: 'stop-and-call' },
];
const taper = [step('2026-12-01', 14, { '08:00': 10, '20:00': 10 }), step('2026-12-15', 14, { '20:00': 10 })];
const plan = signed({ rules }, taper);
const noted = (
  when: string,
  level: 'none' | 'mild' | 'moderate' | 'severe' | 'unknown',
  symptom = 'tremor',
  id = when,
) => event(id, at(when), { kind: 'symptom-noted', symptom, level });
const codesAt = (when: string, ...events: readonly Event[]) =>
  assess(recordOf(...events), at(when), facts).findings.map(({ code }) => code);
const proposals = (codes: readonly string[]) => codes.filter((code) => code.startsWith('adjust.'));

describe('Rules signed with the plan', () => {
  it('propose to hold after a mild symptom, until seven quiet days are past (TAP-24)', () => {
    const felt = [noted('2026-12-03T10:00', 'mild'), noted('2026-12-04T10:00', 'none')];
    expect(proposals(codesAt('2026-12-05T10:00', plan, ...felt))).toEqual(['adjust.hold']);
    expect(proposals(codesAt('2026-12-11T09:59', plan, ...felt))).toEqual(['adjust.hold']);
    expect(proposals(codesAt('2026-12-11T10:01', plan, ...felt))).toEqual([]);
  });

  it('propose a step back after a moderate one, and to call the same day (TAP-25)', () => {
    expect(proposals(codesAt('2026-12-03T12:00', plan, noted('2026-12-03T10:00', 'moderate')))).toEqual([
      'adjust.step-back',
    ]);
  });

  it.each(['very-sleepy', 'floppy-muscles', 'rash', 'vomiting-doses'])(
    'propose no step back for %s, which is no sign of too little: somebody is to call (H16)',
    (symptom) => {
      const felt = noted('2026-12-03T10:00', 'moderate', symptom);
      expect(proposals(codesAt('2026-12-03T12:00', plan, felt))).toEqual(['adjust.stop-and-call']);
    },
  );

  it.each([
    ['self-harm', 'crisis'],
    ['taken-by-child', 'poisons'],
    ['seizure', 'none'],
  ])('name who else helps with %s: %s (R8, R10)', (symptom, also) => {
    const felt = noted('2026-12-03T10:00', 'moderate', symptom);
    const { findings } = assess(recordOf(adult, plan, felt), at('2026-12-03T12:00'), facts);
    expect(findings.find(({ code }) => code === 'symptom.red-flag')?.values).toEqual({ symptoms: symptom, also });
  });

  it('freeze the plan on an emergency sign until a clinician reopens it (TAP-26)', () => {
    const seizure = noted('2026-12-03T10:00', 'moderate', 'seizure');
    expect(codesAt('2026-12-03T12:00', plan, seizure)).toEqual(
      expect.arrayContaining(['symptom.red-flag', 'adjust.stop-and-call']),
    );
    const reopened: Event = {
      ...event('open', at('2026-12-04T10:00'), { kind: 'plan-reopened', plan: plan.id, reason: 'Seen today.' }),
      author: { role: 'clinician', id: 'c' },
    };
    expect(codesAt('2026-12-04T12:00', plan, seizure, reopened)).not.toContain('symptom.red-flag');
    const forged: Event = { ...reopened, author: { role: 'person', id: 'p' } };
    expect(codesAt('2026-12-04T12:00', plan, seizure, forged)).toContain('symptom.red-flag');
  });

  it.each(['seizure', 'fainting', 'self-harm', 'taken-on-purpose', 'many-at-once', 'taken-by-child', 'taken-by-other'])(
    'stand by what has happened: %s is never gone because a person says so (R1, M7, TAP-26)',
    (symptom) => {
      const felt = noted('2026-12-03T10:00', 'severe', symptom);
      const gone = noted('2026-12-03T10:10', 'none', symptom);
      const after = (event: Event) => assess(recordOf(plan, felt, event), at('2026-12-03T12:00'), facts);
      expect(after(gone).findings.map(({ code }) => code)).toContain('symptom.red-flag');
      expect(after(gone).due.map(({ advised }) => advised)).not.toContain('take-now');
      const byClinician: Event = { ...gone, author: { role: 'clinician', id: 'c' } };
      expect(after(byClinician).findings.map(({ code }) => code)).not.toContain('symptom.red-flag');
    },
  );

  it('let a state that has passed be gone: confusion that is over', () => {
    const felt = noted('2026-12-03T10:00', 'severe', 'severe-confusion');
    const gone = noted('2026-12-03T11:00', 'none', 'severe-confusion');
    expect(codesAt('2026-12-03T12:00', plan, felt, gone)).not.toContain('symptom.red-flag');
  });

  it('know a pump from its own events, also where no condition names it (R9, H19)', () => {
    const sweating = noted('2026-12-03T10:00', 'severe', 'sweating');
    const set = event('set', at('2026-11-20T10:00'), {
      kind: 'pump-programmed',
      daily: intrathecalDailyDose(400_000),
      strength: 'unknown',
      bridge: 'unknown',
    });
    expect(codesAt('2026-12-03T12:00', plan, sweating)).not.toContain('triage.pump-sign');
    const findings = assess(recordOf(plan, sweating, set), at('2026-12-03T12:00'), facts).findings;
    expect(findings.filter(({ severity }) => severity === 'emergency').map(({ code }) => code)).toContain(
      'triage.pump-sign',
    );
  });

  it('ask the clinician where there is none for the symptom', () => {
    const bare = signed({ rules: [] }, taper);
    expect(proposals(codesAt('2026-12-03T12:00', bare, noted('2026-12-03T10:00', 'mild')))).toEqual(['adjust.no-rule']);
  });

  it('ask for a review after two steps back (TAP-27)', () => {
    const back = (id: string, order: number) =>
      signed({ id: id as EventId, order, change: 'step-back', parent: plan.id, rules }, taper);
    expect(proposals(codesAt('2026-12-03T12:00', plan, back('b1', 2)))).toEqual([]);
    expect(proposals(codesAt('2026-12-03T12:00', plan, back('b1', 2), back('b2', 3)))).toEqual(['adjust.review']);
  });

  it('speak of a cut that is near while somebody is sick or has symptoms (TAP-28)', () => {
    const sick = event('sick', at('2026-12-13T09:00'), { kind: 'vomited', after: 'unknown' });
    expect(codesAt('2026-12-13T12:00', plan, sick)).toContain('adjust.cut-not-now');
    expect(codesAt('2026-12-12T12:00', plan, { ...sick, happened: at('2026-12-12T09:00') })).not.toContain(
      'adjust.cut-not-now',
    );
    expect(codesAt('2026-12-13T12:00', plan)).not.toContain('adjust.cut-not-now');
  });

  it('never propose less for a stronger symptom, whatever was signed (K8)', () => {
    const level = fc.constantFrom('mild' as const, 'moderate' as const, 'severe' as const);
    const rule = fc.record({ level, propose: fc.constantFrom(...adjustments) });
    const rank = ['adjust.hold', 'adjust.slow', 'adjust.no-rule', 'adjust.step-back', 'adjust.stop-and-call'];
    const strength = (
      signedRules: readonly { level: 'mild' | 'moderate' | 'severe'; propose: Adjustment }[],
      felt: 'mild' | 'moderate' | 'severe',
    ) =>
      Math.max(
        ...proposals(
          codesAt('2026-12-03T12:00', signed({ rules: signedRules }, taper), noted('2026-12-03T10:00', felt)),
        ).map((code) => rank.indexOf(code)),
      );
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 4 }), (some) => {
        expect(strength(some, 'moderate')).toBeGreaterThanOrEqual(strength(some, 'mild'));
        expect(strength(some, 'severe')).toBe(rank.indexOf('adjust.stop-and-call'));
      }),
      { numRuns: 10_000 },
    );
  }, 600_000);
});

describe('After the last dose', () => {
  const toZero = signed({}, [step('2026-12-01', 14, { '20:00': 10 })]);
  const zero: Plan = { ...toZero.plan, end: { ...toZero.plan.end, kind: 'zero' } };
  const ended = { ...toZero, plan: zero };
  const careAt = (days: number, ...events: readonly Event[]) => {
    const { progress } = assess(
      recordOf(ended, adult, ...events),
      afterHours(at('2026-12-15T12:00'), days * 24),
      facts,
    );
    return progress === 'none' ? progress : progress.afterCare;
  };

  it('is watched closely, then daily, then weekly, for six weeks (WD-15)', () => {
    expect([-1, 0, 2, 3, 13, 14, 41].map((days) => careAt(days))).toEqual([
      'not-yet',
      'closely',
      'closely',
      'daily',
      'daily',
      'weekly',
      'weekly',
    ]);
    expect(careAt(42)).toBe('over');
  });

  it('is over only after two quiet weeks, and never by itself while the log has holes (K20)', () => {
    const felt = noted('2027-01-20T12:00', 'mild');
    const gone = noted('2027-01-21T12:00', 'none');
    expect(careAt(42, felt, gone)).toBe('weekly');
    expect(careAt(50, felt, gone)).toBe('weekly');
    expect(careAt(51, felt, gone)).toBe('over');
    expect(
      careAt(60, event('lost', at('2026-12-20T00:00'), { kind: 'log-lost', from: 'unknown', until: 'unknown' })),
    ).toBe('weekly');
  });
});
