import { type Assessment, assess, type Instant } from '@steady/engine';
import type { Event, EventId, Unread } from '@steady/engine/record';
import { type Advice, slotsBetween } from '@steady/engine/slots';
import { facts } from '@steady/knowledge';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { event, signed } from '../../packages/engine/src/record/examples.ts';
import { patience, tryOn } from './law.ts';
import { minute, someDoseLog, someEvents, someInstant } from './some-records.ts';

const recordOf = (events: readonly Event[], unread: readonly Unread[] = []) => ({ events, unread });
const at = (events: readonly Event[], now: Instant) => assess(recordOf(events), now, facts);
const adviceOf = ({ due, missed }: Assessment): readonly Advice[] => [...due, ...missed];
const named = (assessment: Assessment) => adviceOf(assessment).filter(({ advised }) => advised === 'take-now');
const anyRecord = fc.tuple(fc.oneof(someDoseLog, someEvents), someInstant);
const planOf = (events: readonly Event[]) => events.find((one) => one.kind === 'plan-signed');

describe('Clocks and travel', () => {
  it(
    'a clock set back re-opens no dose, and one set forward marks none as missed until somebody vouches (T5, H07)',
    patience,
    () => {
      tryOn(fc.tuple(someDoseLog, someInstant, fc.integer({ min: 1, max: 3000 })), ([events, now, minutes]) => {
        const later = (now + minutes * minute) as Instant;
        const before = named(at(events, later)).map(({ slot }) => slot.id);
        const closed = adviceOf(at(events, later)).filter(({ advised }) => advised === 'leave-out');
        const back = event('back', now, { kind: 'clock-set', from: later, to: now, confirmedBy: 'nobody' });
        const reopened = named(at([...events, back], now)).map(({ slot }) => slot.id);
        expect(reopened.filter((id) => closed.some(({ slot }) => slot.id === id))).toEqual([]);
        expect(before.length).toBeLessThanOrEqual(1);

        const forward = event('forward', later, { kind: 'clock-set', from: now, to: later, confirmedBy: 'nobody' });
        const { missed } = at([...events, forward], later);
        expect(missed.filter(({ slot, advised }) => slot.at > now && advised !== 'ask')).toEqual([]);
        expect(named(at([...events, forward], later))).toEqual([]);
      });
    },
  );

  it('travel moves no planned dose and no advice (T1)', patience, () => {
    tryOn(
      fc.tuple(anyRecord, fc.constantFrom('Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Kiritimati')),
      ([[events, now], zone]) => {
        const moved = event('moved', now, { kind: 'zone-changed', zone: zone as never });
        const [home, away] = [at(events, now), at([...events, moved], now)];
        if (home.state.latestSeen !== away.state.latestSeen) return;
        expect(adviceOf(away)).toEqual(adviceOf(home));
        expect(away.next).toEqual(home.next);
      },
    );
  });
});

describe('Nobody but a clinician', () => {
  it(
    'changes a planned dose: not by symptoms, rules, corrections, deletions or a plan of their own (P9, P10, K8)',
    patience,
    () => {
      tryOn(fc.tuple(somePlanAndMore, someInstant), ([{ plan, events }, now]) => {
        const from = (now - 48 * 60 * minute) as Instant;
        const until = (now + 48 * 60 * minute) as Instant;
        const others = events.filter(({ author }) => author.role !== 'clinician');
        const tampering = [
          event('gone', now, { kind: 'deletion', deletes: plan.id }),
          event('mend', now, {
            kind: 'correction',
            corrects: plan.id,
            happenedInstead: now,
            instead: { kind: 'vomited', after: 'unknown' },
          }),
          event('end', now, { kind: 'plan-ended', plan: plan.id, reason: '' }),
          { ...signed({ id: 'forged' as EventId, order: 99 }), author: { role: 'person', id: 'p' } } as Event,
        ];
        const planned = (all: readonly Event[]) =>
          slotsBetween(assess(recordOf(all), now, facts).state.plans, from, until);
        expect(planned([plan, ...others, ...tampering])).toEqual(planned([plan]));
      });
    },
  );
});

const somePlanAndMore = someDoseLog.chain((log) =>
  someEvents.map((events) => ({ plan: planOf(log) ?? signed(), events })),
);
