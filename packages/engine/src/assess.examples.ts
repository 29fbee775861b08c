import type { Facts } from '@steady/knowledge';
import { assess } from './assess.ts';
import type { Event } from './record/event.ts';
import { adult, at, recordOf, signed, step, taken } from './record/examples.ts';

/** 10 mg three times a day from 2 December 2026 on. */
export const usual = [step('2026-12-02', null, { '08:00': 10, '14:00': 10, '20:00': 10 })];
export const plan = signed({}, usual);
export const day = '2026-12-03';
/** Every dose of the first day. */
export const steadily = [
  taken('a1', '2026-12-02T08:00', ['2026-12-02', 0]),
  taken('a2', '2026-12-02T14:00', ['2026-12-02', 1]),
  taken('a3', '2026-12-02T20:00', ['2026-12-02', 2]),
];

/** Looks at records with the facts of a test. */
export function lookingWith(facts: Facts) {
  const look = (when: string, ...events: readonly Event[]) => assess(recordOf(adult, ...events), at(when), facts);
  return {
    look,
    /** What is advised of each dose that is due or was missed. */
    said: (when: string, ...events: readonly Event[]) => {
      const { due, missed } = look(when, ...events);
      return [...due, ...missed].map(({ slot, advised, reason }) => `${slot.day}/${slot.index} ${advised} ${reason}`);
    },
    severities: (code: string, when: string, ...events: readonly Event[]) =>
      look(when, ...events)
        .findings.filter((finding) => finding.code === code)
        .map(({ severity, values }) => [severity, values['level']].filter(Boolean).join(' ')),
  };
}
