import { oral } from '@steady/engine';
import { isQuestionCode, questionCodes, triageRules } from '@steady/engine/triage';
import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { calm, type Degrees, everywhere, form, told } from '../laws/triage-forms.ts';

/** The triage with all else a clear no in a calm context. */
const triageOf = (answers: Degrees, context: Parameters<typeof form>[1] = {}) =>
  told(form({ ...everywhere('no'), ...answers }, { ...calm, ...context }));
const named = (found: ReturnType<typeof told>, code: string) => found.findings.find((finding) => finding.code === code);

describe('The reasons of an outcome', () => {
  it.each([
    ['the sign that leads to it', { seizure: 'yes' }, {}, ['seizure']],
    ['both of two that do', { seizure: 'yes', 'chest-pain': 'yes' }, {}, ['seizure', 'chest-pain']],
    ['not the one that presses less', { seizure: 'yes', tingling: 'yes' }, {}, ['seizure']],
    [
      'both halves of signs that mean more together',
      { 'pounding-headache': 'yes', fever: 'yes' },
      {},
      ['pounding-headache', 'fever'],
    ],
    [
      'a sign once, though two rules rest on it',
      { confusion: 'yes', insomnia: 'yes' },
      { alone: true },
      ['confusion', 'insomnia', 'alone'],
    ],
    ['the circumstance that makes more of it', { 'very-sleepy': 'yes' }, { opioids: true }, ['very-sleepy', 'opioids']],
    [
      'what is missing, after what is told',
      { fever: 'yes', 'new-stiffness': 'unknown' },
      {},
      ['fever', 'new-stiffness'],
    ],
    ['nothing, where nothing is told', {}, {}, []],
  ] as const)('are %s', (_, answers, context, because) => {
    expect(triageOf(answers, context).because).toEqual(because);
  });
});

describe('A finding of the triage', () => {
  it.each([
    ['of a red flag is an emergency', 'seizure', 'triage.emergency-sign', 'emergency', ['WD-46', 'OD-01']],
    ['of an urgent sign is a danger', 'very-sleepy', 'triage.urgent-sign', 'danger', ['AE-30', 'OD-01']],
    ['of a sign for the clinic is a warning', 'tingling', 'triage.sign', 'warning', ['WD-05']],
  ] as const)('%s, and names the sign and its facts', (_, sign, code, severity, cites) => {
    expect(triageOf({ [sign]: 'yes' }).findings).toEqual([
      { code, severity, verdict: 'applies', cites, values: { signs: sign }, toSign: false },
    ]);
  });

  it('of half a rule says what was told, what is missing, and that it cannot tell', () => {
    expect(named(triageOf({ fever: 'yes', 'new-stiffness': 'unknown' }), 'triage.fever-with-more')).toMatchObject({
      severity: 'danger',
      verdict: 'cannot-tell',
      values: { signs: 'fever', missing: 'new-stiffness' },
    });
  });

  it('of half a rule of which nothing was told is none', () => {
    expect(named(triageOf({ 'new-stiffness': 'unknown' }), 'triage.fever-with-more')).toBeUndefined();
  });

  it('is none where everything is a clear no', () => {
    expect(triageOf({}).findings).toEqual([]);
  });

  it('names several signs with a comma between them', () => {
    expect(named(triageOf({ fever: 'yes', 'pounding-headache': 'yes' }), 'triage.headache-with-fever')?.values).toEqual(
      {
        signs: 'pounding-headache, fever',
      },
    );
  });

  it('that presses more stands before one that presses less', () => {
    const { findings } = triageOf({ tingling: 'yes', seizure: 'yes', 'very-sleepy': 'yes' });
    expect(findings.map(({ severity }) => severity)).toEqual(['emergency', 'danger', 'warning']);
  });

  it.each([
    ['that nobody knows is a danger', 'unknown', 'triage.not-known', 'danger'],
    ['that was not asked is a warning', undefined, 'triage.not-asked', 'warning'],
  ] as const)('of a question %s (R3)', (_, degree, code, severity) => {
    const { seizure: _left, 'chest-pain': _out, ...others } = everywhere('no');
    const answers = { ...others, ...(degree && { seizure: degree, 'chest-pain': degree }) };
    expect(named(told(form(answers, calm)), code)).toEqual({
      code,
      severity,
      verdict: 'cannot-tell',
      cites: ['LIMIT-R3', 'CON-25'],
      values: { missing: 'seizure, chest-pain' },
      toSign: false,
    });
  });

  it('names the circumstances that were not asked, each once (R3)', () => {
    const { values } = named(told(form(everywhere('no'), {})), 'triage.not-asked') ?? { values: {} };
    expect(values).toEqual({
      missing: 'pump, missedSlots, lastDoseAt, kidneyFailure, opioids, sedatives, alcohol, spinalLevelAboveT6',
    });
  });

  it('that are still open stand in the order of the questions, what cannot wait first, then the circumstances', () => {
    const { open } = told(form({ 'very-sleepy': 'yes', insomnia: 'unknown', 'chest-pain': 'unknown' }, {}));
    const asked = open.filter(isQuestionCode);
    expect(open.slice(0, asked.length)).toEqual(asked);
    expect(asked).toEqual(questionCodes.filter((code) => asked.includes(code)));
    expect(told(form({ 'very-sleepy': 'yes' }, {})).open).toEqual(['twitching', 'kidneyFailure']);
  });

  it('of more than planned names the amount, else the question about it', () => {
    const signs = (answers: Degrees, context = {}) => named(triageOf(answers, context), 'triage.excess')?.values;
    expect(signs({}, { aboveThePlan: oral(5000) })).toEqual({ signs: 'aboveThePlan' });
    expect(signs({ 'extra-dose': 'yes' })).toEqual({ signs: 'extra-dose' });
  });
});

describe('Every rule of the triage', () => {
  it('rests on facts', () => {
    expect(triageRules.filter(({ cites }) => cites.length === 0 || cites.some((id) => !(id in facts)))).toEqual([]);
  });
});
