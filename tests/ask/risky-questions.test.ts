import { topics, writeDisagreement, writeTopic } from '@steady/exchange/ask';
import { type ContradictionId, contradictions, facts } from '@steady/knowledge';
import { sayIn } from '@steady/language';
import { describe, expect, it } from 'vitest';
import { answerTo } from './ask.ts';

const say = sayIn('en');
const textOf = (question: string, region = 'UK') => {
  const { answers } = answerTo(question, region);
  return answers.flatMap(({ text }) => text).join(' ');
};
const firstOf = (question: string) => answerTo(question, 'UK').answers[0]?.topic;
const stop = say('fixed.do-not-stop-suddenly');
const together = say('fixed.never-two-doses-together');

describe('A question whose wrong answer can kill', () => {
  it('about two medicines is answered for both, whichever is named first (H14)', () => {
    for (const asked of ['gabapentin and oxycodone', 'oxycodone with gabapentin', 'can i mix oxycodone, pregabalin']) {
      expect(answerTo(asked).answers.map(({ topic }) => topic)).toEqual(
        expect.arrayContaining(['gabapentinoids', 'opioids']),
      );
    }
  });

  it('about two medicines, one of which we do not know, is not answered for the other alone (H14)', () => {
    expect(answerTo('can I take metoprolol and oxycodone').known).toBe(false);
  });

  it.each([
    'should I double up',
    'should I take two to catch up',
    'can I take two at once',
    'can I take a double dose',
  ])('%s: never two doses together, before everything else (H04, M1)', (asked) => {
    expect(answerTo(asked, 'UK').answers[0]?.text[0]).toBe(together);
  });

  it.each(['can I skip a dose', 'how do I come off it', 'how do I stop', 'can i leave out a tablet tonight'])(
    '%s: not suddenly, and the prescriber plans it (H01, H03)',
    (asked) => {
      expect(answerTo(asked, 'UK').answers[0]?.text[0]).toBe(stop);
      expect(textOf(asked)).toMatch(/prescriber/);
    },
  );

  it.each([
    'how much pump dose equals 60 mg tablets',
    'what pump dose is the same as 60 mg a day',
    'my pump gives 100 mcg, how many tablets is that',
    'switch from tablets to the pump, how many micrograms',
  ])('%s: never worked out, the pump clinic is asked, and no number is named (P16, H08)', (asked) => {
    expect(firstOf(asked)).toBe('pump-and-tablets');
    expect(textOf(asked)).toMatch(/Ask the pump clinic/);
    expect(textOf(asked)).not.toMatch(/\d/);
  });

  it('about running out while the pharmacy is closed: today, not suddenly, and whom else to ask (H01)', () => {
    const asked = 'my tablets run out on Sunday and the pharmacy is closed';
    expect(answerTo(asked, 'UK').emergency?.outcome).toBe('urgent-today');
    expect(textOf(asked)).toMatch(/Call today.*If they are closed, do not wait.*Do not stop suddenly/);
  });

  it('about being sick after a dose: an adult asks, and the rule for children is for children alone (H04)', () => {
    expect(textOf('I was sick after my dose')).toMatch(/Ask a pharmacist before you take a dose again/);
    expect(textOf('I was sick after my dose')).not.toMatch(/child|30/);
    expect(textOf('my son was sick after his dose')).toMatch(/UK leaflet for children.*30.minutes/);
  });

  it('about an alarm of a pump has one answer: an emergency, whatever the tone (R9)', () => {
    const { answers, emergency } = answerTo('my pump beeps once an hour', 'UK');
    expect(emergency?.outcome).toBe('emergency-now');
    expect(answers[0]?.text.join(' ')).toMatch(/is an emergency, however it sounds.*999/);
    expect(answers[0]?.text.join(' ')).not.toMatch(/today|single|tone/i);
  });
});

describe('A cry for help', () => {
  it.each([
    "I'm done with life",
    'I want to go to sleep and never wake up',
    'life is not worth it',
    'goodbye everyone',
  ])('%s: the crisis comes first, and nothing speaks of daily life (R8, H36)', (asked) => {
    const { emergency, answers } = answerTo(asked, 'UK');
    expect(emergency).toMatchObject({ outcome: 'emergency-now', because: ['self-harm'] });
    expect(answers.map(({ topic }) => topic)).not.toContain('sex');
  });

  it.each(['life', 'drug test'])('%s: one common word asks for no topic', (asked) => {
    expect(answerTo(asked, 'UK').answers).toEqual([]);
  });

  it('about days without baclofen has help first (H01, M8)', () => {
    const { emergency, answers } = answerTo("I haven't had any baclofen for two days", 'UK');
    expect(emergency?.outcome).toBe('urgent-today');
    expect(answers).toEqual([]);
  });
});

describe('Where danger comes first in words alone', () => {
  it('no sentence speaks of a form or a list that is not there (H35)', () => {
    for (const asked of [
      'I was sick after my dose',
      'I have no tablets left',
      'I took a double dose',
      'my pump beeps',
    ]) {
      const { emergency } = answerTo(asked, 'UK');
      const said = JSON.stringify(emergency);
      expect(said).not.toMatch(/still open|first list|answer the questions again/i);
    }
    expect(answerTo('I have no tablets left', 'UK').emergency?.text.join(' ')).toMatch(/Open Help now/);
  });
});

describe('Where pages disagree', () => {
  const ids = Object.keys(contradictions) as ContradictionId[];

  it('the person reads what holds, and never what the other page claims (H03, H35)', () => {
    const claims = /\b(one|some|other) (page|article|leaflet)s?\b|\bpages\b|\bold label\b/i;
    const repeated = ids.filter((id) => claims.test(writeDisagreement(id, facts, say).text.join(' ')));
    expect(repeated).toEqual([]);
  });

  it('the clinician finds every statement with its place', () => {
    for (const id of ids) expect(writeDisagreement(id, facts, say).statements.length).toBeGreaterThanOrEqual(2);
    const shown = topics.filter((topic) => 'disagreement' in topic).map((topic) => writeTopic(topic, 'UK', facts, say));
    expect(shown.every(({ disagreement }) => (disagreement?.cites.length ?? 0) > 0)).toBe(true);
  });
});
