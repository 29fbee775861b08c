import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { day, lookingWith, plan, steadily, usual } from './assess.examples.ts';
import { at, event, signed } from './record/examples.ts';

const { look, said } = lookingWith(facts);
const noted = (symptom: string, level: 'none' | 'mild' | 'moderate' = 'moderate', when = `${day}T07:00`) =>
  event(`${symptom}-${level}`, at(when), { kind: 'symptom-noted', symptom, level });
const due = (...symptoms: readonly string[]) =>
  said(`${day}T08:00`, plan, ...steadily, ...symptoms.map((symptom) => noted(symptom)));

describe('A sign to call about today, before the next dose', () => {
  it.each(['very-sleepy', 'confusion', 'floppy-muscles', 'rash', 'itching', 'vomiting-doses'])(
    'is asked about before a dose is named: %s (H16, AE-30, AE-40, AE-41, ALG-02)',
    (symptom) => {
      expect(due(symptom)).toEqual(['2026-12-03/0 ask call-first']);
    },
  );

  it.each([
    'sweating',
    'anxiety',
    'tremor',
    'insomnia',
    'nausea',
    'dizziness',
    'tingling',
    'twitching',
    'recent-cut',
    'constipation',
    'urine-frequent',
  ])(
    'is none where it may be a sign of too little, or is harmless: a planned dose is not kept back for %s (H16)',
    (symptom) => {
      expect(due(symptom)).toEqual(['2026-12-03/0 take-now planned']);
    },
  );

  it('is asked about beside signs of too little as well', () => {
    expect(due('tremor', 'rash')).toEqual(['2026-12-03/0 ask call-first']);
  });

  it('stands until somebody says that it is gone', () => {
    const over = [noted('rash'), noted('rash', 'none', `${day}T07:30`)];
    expect(said(`${day}T08:00`, plan, ...steadily, ...over)).toEqual(['2026-12-03/0 take-now planned']);
  });

  it('comes after what is an emergency', () => {
    expect(due('rash', 'seizure')).toEqual(['2026-12-03/0 ask red-flag']);
  });
});

describe('A symptom that nobody knows (H27)', () => {
  const rules = [
    { level: 'mild', propose: 'hold' },
    { level: 'moderate', propose: 'step-back' },
  ] as const;
  const withRules = signed({ rules }, usual);
  const found = (symptom: string, level: 'mild' | 'moderate') =>
    look(`${day}T08:00`, withRules, ...steadily, noted(symptom, level));

  it.each(['unconscious', 'fits', 'Very-Sleepy', ''])('names no dose, and is to be called about: "%s"', (symptom) => {
    expect(due(symptom)).toEqual(['2026-12-03/0 ask call-first']);
  });

  it.each([
    ['unconscious', 'moderate'],
    ['fits', 'mild'],
  ] as const)('is no reason for a step back or a hold, and is said: %s, %s', (symptom, level) => {
    const { findings } = found(symptom, level);
    expect(findings.map(({ code }) => code).filter((code) => code.startsWith('adjust.'))).toEqual([
      'adjust.stop-and-call',
    ]);
    expect(findings.find(({ code }) => code === 'symptom.not-recognised')).toMatchObject({
      severity: 'danger',
      verdict: 'cannot-tell',
      values: { symptoms: symptom },
    });
  });

  it('is said without any plan too, once for all of them, and no more once it is gone', () => {
    const codes = (...levels: readonly ('none' | 'mild')[]) =>
      look(`${day}T08:00`, ...levels.flatMap((level) => [noted('fits', level), noted('unconscious', level)]))
        .findings.filter(({ code }) => code === 'symptom.not-recognised')
        .map(({ values }) => values['symptoms']);
    expect(codes('mild')).toEqual(['fits, unconscious']);
    expect(codes('mild', 'none')).toEqual([]);
  });

  it('is none of the questions of the triage, nor of bowel and bladder', () => {
    for (const symptom of ['very-sleepy', 'seizure', 'tremor', 'constipation']) {
      expect(found(symptom, 'mild').findings.map(({ code }) => code)).not.toContain('symptom.not-recognised');
    }
  });
});
