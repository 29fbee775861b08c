import { articles, topics, writeTopic } from '@steady/exchange/ask';
import { contradictions, emergencyNumbers, type Fact, facts } from '@steady/knowledge';
import { sayIn } from '@steady/language';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsByMedicine } from '../../packages/exchange/src/ask/about-another-medicine.ts';
import { synonymWords } from '../../packages/exchange/src/ask/synonyms.ts';
import type { Topic } from '../../packages/exchange/src/ask/topic.ts';
import { patience, tryOn } from '../laws/law.ts';
import { answerTo } from './ask.ts';
import questions from './questions.json' with { type: 'json' };

const say = sayIn('en');
const regions = Object.keys(emergencyNumbers) as (keyof typeof emergencyNumbers)[];
const all: readonly Topic[] = topics;

/** Every topic in every region, as it goes out. */
const written = regions.flatMap((region) =>
  topics.map((topic) => ({ region, topic, answer: writeTopic(topic, region, facts, say) })),
);

const numberWords = /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twice|thrice)\b/i;
const fixed = [say('fixed.do-not-stop-suddenly'), say('fixed.never-two-doses-together')];

/** Every number that stands in a text, as it is written; the body surface is part of a unit. */
function numbersIn(text: string): readonly string[] {
  return (text.replaceAll('/1.73\u00a0m²', '').match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((number) =>
    number.replaceAll(',', ''),
  );
}

function figuresOf(ids: readonly string[]): ReadonlySet<string> {
  const known: Readonly<Record<string, Fact>> = facts;
  return new Set(ids.flatMap((id) => Object.values(known[id]?.figures ?? {}).map(({ value }) => String(value))));
}

describe('Every topic', () => {
  it('has something to say in every region, and cites a place for it', () => {
    expect(written.filter(({ answer }) => answer.text.length === 0 || answer.cites.length === 0)).toEqual([]);
  });

  it('rests each sentence on facts, and takes a number of one region for that region alone', () => {
    const known: Readonly<Record<string, Fact>> = facts;
    const astray = all.flatMap(({ id, parts }) =>
      parts.flatMap(({ says, rests, figures = {}, regions: shown }) => [
        ...Object.values(figures)
          .filter(([fact]) => !rests.includes(fact))
          .map(([fact]) => `${says} shows a figure of ${fact} and does not cite it`),
        ...Object.values(figures).flatMap(([fact]) => {
          const holds = known[fact]?.regions ?? 'any';
          if (holds === 'any' || shown?.every((region) => holds.includes(region))) return [];
          // a figure that is no rule of a region: how a product or a method is
          return /^(DOSE-03|TAP-|PK-)/.test(fact) ? [] : [`${id}: ${says} shows ${fact} beyond ${holds.join(', ')}`];
        }),
      ]),
    );
    expect(astray).toEqual([]);
  });

  it('stands in an article, once, and every article has topics', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect([...new Set(all.map(({ article }) => article))]).toEqual([...articles]);
  });

  it('says where other pages say something else: every contradiction has a topic', () => {
    const told = new Set(all.map(({ disagreement }) => disagreement));
    expect(Object.keys(contradictions).filter((id) => !told.has(id as keyof typeof contradictions))).toEqual([]);
  });

  it('shows no number but figures of the facts it cites and numbers to call (M7)', () => {
    const typed = written.flatMap(({ region, topic, answer }) => {
      const figures = figuresOf(answer.cites.map(({ fact }) => fact));
      const toCall = Object.values(emergencyNumbers[region]).flatMap((value) => numbersIn(value));
      return answer.text.flatMap((sentence) =>
        numbersIn(sentence)
          .filter((number) => !figures.has(number) && !toCall.includes(number))
          .map((number) => `${topic.id} in ${region}: ${number} in “${sentence}”`),
      );
    });
    expect(typed).toEqual([]);
  });

  it('is marked where it says how much to take or when, so that it can be held back in an emergency (M7)', () => {
    const saysToTake = /\b(take|give) (it|the dose|your dose)\b(?! (together|off|on))/i;
    const units = ['mg', 'mg/d', 'mg/kg/d'];
    const known: Readonly<Record<string, Fact>> = facts;
    const unmarked = all.filter(({ id, parts, namesDoses }) => {
      const amounts = parts.flatMap(({ figures = {} }) => Object.values(figures));
      const text = written.filter(({ topic }) => topic.id === id).flatMap(({ answer }) => answer.text);
      const namesOne =
        amounts.some(([fact, name]) => units.includes(known[fact]?.figures?.[name]?.unit ?? '')) ||
        text.some((sentence) => saysToTake.test(sentence));
      return namesOne && namesDoses !== true;
    });
    expect(unmarked.map(({ id }) => id)).toEqual([]);
  });

  it('writes no number as a word, outside the sentences that are reviewed word for word', () => {
    const spoken = written.flatMap(({ answer }) => [...answer.text, ...(answer.disagreement?.text ?? [])]);
    expect(spoken.filter((sentence) => numberWords.test(sentence) && !fixed.includes(sentence))).toEqual([]);
  });

  it('never advises to take more, less or none (M1 R7)', () => {
    const advice =
      /(?<!not )\b(take|give|use) (more|less|another|none)\b|\b(lower|raise|increase|reduce) (it|your|the) /i;
    const advised = written
      .flatMap(({ answer }) => answer.text)
      .filter((sentence) => advice.test(sentence) && !/\b(do not|never|only|more likely)\b/i.test(sentence));
    expect([...new Set(advised)]).toEqual([]);
  });
});

describe('The table of synonyms', () => {
  it('has every word once', () => {
    expect(synonymWords.filter((word, i) => synonymWords.indexOf(word) !== i)).toEqual([]);
  });
});

describe('Whatever is asked', () => {
  const words = questions.flatMap(({ asked }) => asked.split(' '));
  const region = fc.constantFrom(...regions);
  const question = fc.oneof(
    fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }).map((some) => some.join(' ')),
    fc.constantFrom(...questions.map(({ asked }) => asked)),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((text) => !/[\p{C}\p{Zl}\p{Zp}]/u.test(text)),
  );

  it('the same question has the same answer, whole topics only, and word whom to ask (P14 M11)', {
    ...patience,
  }, () => {
    const whole = new Map(written.map(({ region: of, answer }) => [`${of} ${answer.topic}`, JSON.stringify(answer)]));
    tryOn(fc.tuple(question, region), ([asked, of]) => {
      const answer = answerTo(asked, of);
      expect(answer.known).toBe(answer.answers.length > 0);
      // three topics, or one for each medicine that is named
      expect(answer.answers.length).toBeLessThanOrEqual(Math.max(3, wordsByMedicine(asked).length));
      expect(answer.ask.text.length).toBeGreaterThanOrEqual(2);
      for (const one of answer.answers) expect(JSON.stringify(one)).toBe(whole.get(`${of} ${one.topic}`));
    });
  });
});
