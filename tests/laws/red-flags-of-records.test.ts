import { assess } from '@steady/engine';
import { project } from '@steady/engine/record';
import { isQuestionCode, nothingAsked, triage } from '@steady/engine/triage';
import { facts } from '@steady/knowledge';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { event } from '../../packages/engine/src/record/examples.ts';
import { patience, tryOn } from './law.ts';
import { someDoseLog, someEvents, someInstant } from './some-records.ts';
import { redFlags } from './triage-forms.ts';

/** Signs that are none alone, and of which some are an emergency together. */
const otherSigns = ['fever', 'new-stiffness', 'confusion', 'insomnia', 'very-sleepy', 'tremor', 'extra-dose'];

const someNote = fc.record({
  when: someInstant,
  symptom: fc.constantFrom(...redFlags, ...otherSigns, ...otherSigns),
  level: fc.constantFrom('none', 'mild', 'severe', 'unknown'),
});

const someRecord = fc
  .tuple(fc.oneof(someDoseLog, someEvents), fc.array(someNote, { maxLength: 4 }), someInstant)
  .map(([events, notes, now]) => {
    const noted = notes.map(({ when, symptom, level }, i) =>
      event(`note-${i}`, when, { kind: 'symptom-noted', symptom, level } as const),
    );
    return { record: { events: [...events, ...noted], unread: [] }, now };
  });

/** The symptoms whose last note does not say that they are gone; no plan of these laws is signed after one. */
function standingIn(record: Parameters<typeof project>[0]): readonly string[] {
  const last = new Map<string, string>();
  for (const one of project(record, facts).events) {
    if (one.kind === 'symptom-noted') last.set(one.symptom, one.level);
  }
  return [...last].filter(([, level]) => level !== 'none').map(([symptom]) => symptom);
}

describe('With a red flag in the record, no advice is about a dose (M7, H16)', () => {
  it('where it is one alone, by the list of the safety reference', patience, () => {
    let tried = 0;
    tryOn(someRecord, ({ record, now }) => {
      if (!standingIn(record).some((symptom) => (redFlags as readonly string[]).includes(symptom))) return;
      const { due, missed, findings } = assess(record, now, facts);
      expect([...due, ...missed].filter(({ advised }) => advised !== 'ask')).toEqual([]);
      expect(findings[0]?.severity).toBe('emergency');
      tried += due.length + missed.length;
    });
    expect(tried).toBeGreaterThan(0);
  });

  it('where signs are one together, by the triage asked for nothing else', patience, () => {
    let tried = 0;
    tryOn(someRecord, ({ record, now }) => {
      const answers = Object.fromEntries(
        standingIn(record)
          .filter(isQuestionCode)
          .map((symptom) => [symptom, 'yes' as const]),
      );
      const { patient } = project(record, facts);
      const on = new Date(now).toISOString().slice(0, 10) as Parameters<typeof triage>[0]['on'];
      const { outcome } = triage(
        { patient, on, answers, alarms: [], hasUnreadWords: false, context: nothingAsked },
        facts,
      );
      if (outcome !== 'emergency-now') return;
      const { due, missed } = assess(record, now, facts);
      expect([...due, ...missed].filter(({ advised }) => advised !== 'ask')).toEqual([]);
      tried += due.length + missed.length;
    });
    expect(tried).toBeGreaterThan(0);
  });
});
