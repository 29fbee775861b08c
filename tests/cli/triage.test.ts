import { triageAnswerSchema, triageQuestionsSchema } from '@steady/exchange';
import { describe, expect, it } from 'vitest';
import { runShell, runSteady } from './run-steady.ts';

/** The questions that the contract names. */
const named =
  'seizure hallucination confusion hard-to-wake slow-breathing fever new-stiffness dark-urine fainting chest-pain swelling-face rash itching vomiting-doses very-sleepy self-harm taken-on-purpose taken-by-child taken-by-other pump-alarm pump-refill-missed no-tablets-left insomnia nausea dizziness anxiety sweating tremor'.split(
    ' ',
  );

describe('The contract of the command line: steady triage', () => {
  it('answers with the outcome, the reasons, the next step and the number of the region', async () => {
    const input = JSON.stringify({
      region: 'US',
      patient: {},
      now: '2026-12-01T15:10:00+00:00',
      context: { lastDoseAt: '2026-12-01T08:00:00Z', pump: false, aboveThePlan: { value: 0, unit: 'mg' } },
      answers: { seizure: 'yes', hallucination: 'unknown' },
      text: 'she had a fit',
    });
    const { code, out, err } = await runSteady(['triage', '--json'], { input });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const answer = triageAnswerSchema.parse(JSON.parse(out));
    expect(answer).toMatchObject({ outcome: 'emergency-now', because: ['seizure'], open: [] });
    expect(answer.next.call).toEqual({ label: 'Emergency', number: '911' });
  });

  it('answers an empty form: it asks, names what was not asked, and never says to go on', async () => {
    const { code, out } = await runSteady(['triage', '--json'], { input: '{}' });
    expect(code).toBe(0);
    const answer = triageAnswerSchema.parse(JSON.parse(out));
    expect(answer).toMatchObject({
      outcome: 'contact-within-2-days',
      next: { code: 'contact.ask' },
      region: 'unknown',
    });
    expect(answer.open).toEqual(answer.because);
    expect(answer.findings).toMatchObject([{ code: 'triage.not-asked', verdict: 'cannot-tell' }]);
  });

  it('lists every question that the contract names', async () => {
    const { code, out } = await runSteady(['triage', '--questions', '--json']);
    expect(code).toBe(0);
    const codes = triageQuestionsSchema.parse(JSON.parse(out)).questions.map((question) => question.code);
    expect(named.filter((code) => !(codes as readonly string[]).includes(code))).toEqual([]);
  });

  it('comes to keep going and watch when all that the contract names is a no', async () => {
    const answers = Object.fromEntries(named.map((code) => [code, 'no']));
    const input = JSON.stringify({ region: 'UK', context: { pump: false, missedSlots: 0 }, answers });
    const { out } = await runSteady(['triage', '--json'], { input });
    expect(JSON.parse(out).outcome).toBe('keep-going-and-watch');
  });

  it('to read: first what to do and whom to call, then why', async () => {
    const { code, out } = await runSteady(['triage'], { input: '{"region":"UK","answers":{"fainting":"yes"}}' });
    expect(code).toBe(0);
    expect(out.indexOf('Call the emergency number now')).toBeLessThan(out.indexOf('Because of: fainting'));
    expect(out).toContain('Emergency: 999');
  });

  it('shows an example that runs as it stands', async () => {
    const { out: help } = await runSteady(['triage', '--help']);
    const example = help.slice(help.indexOf('  npx steady')).replaceAll(/^ {2}npx/gm, 'npx');
    const { code, out } = await runShell(example);
    expect(code).toBe(0);
    expect(out).toContain('Call the emergency number now');
  });
});
