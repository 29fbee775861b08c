import { problemCodes } from '@steady/engine';
import { answerCheck, exampleCheckRequest, readJson } from '@steady/exchange';
import { facts } from '@steady/knowledge';
import { sayIn, sayProblem } from '@steady/language';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spoilt } from './bad-input.ts';
import { leadsSomewhere } from './pointers.ts';

const say = sayIn('en');
const today = new Date('2026-12-01');

function problemsOf(text: string) {
  const json = readJson(text);
  if (!json.ok) return json.problems;
  const answered = answerCheck(json.value, facts, say, today);
  return answered.ok ? [] : answered.problems;
}

const rxNorm = 'http://www.nlm.nih.gov/research/umls/rxnorm';
const deepList = `${'['.repeat(40)}${']'.repeat(40)}`;

const cases: readonly (readonly [title: string, at: string, json: string, ...refused: string[]])[] = [
  ['a field nobody knows', '/colour', '"red"', 'input.unknown-field /colour'],
  ['a person as text', '/patient', '"her"', 'input.type /patient'],
  ['a person as nothing', '/patient', 'null', 'input.type /patient'],
  [
    'a birth after the day',
    '/patient/birthDate',
    '"2027-01-01"',
    'input.out-of-range /patient/birthDate',
    'input.out-of-range /patient/creatinine/on',
  ],
  ['a birth after the blood test', '/patient/birthDate', '"2026-11-02"', 'input.out-of-range /patient/creatinine/on'],
  ['a day that is none', '/on', '"2026-02-30"', 'date.not-a-date /on'],
  ['conditions in both places', '/patient/conditions', '[]', 'input.twice /conditions'],
  ['medicines in both places', '/patient/medicines', '"unknown"', 'input.twice /medicines'],
  ['medicines as a text', '/medicines', '"morphine"', 'input.type /medicines'],
  ['a medicine that is a number', '/medicines/0', '5640', 'input.type /medicines/0'],
  ['a medicine that is nothing', '/medicines/0', 'null', 'input.type /medicines/0'],
  ['an empty name', '/medicines/0', '""', 'input.empty /medicines/0'],
  ['a name that turns the page round', '/medicines/0', '"\\u202enekahs"', 'input.characters /medicines/0'],
  ['a code of a system nobody knows', '/medicines/2/system', '"urn:x"', 'input.not-one-of /medicines/2/system'],
  ['a code without a system', '/medicines/0', '{"code":"5640"}', 'input.required /medicines/0/system'],
  [
    'a code that is no code',
    '/medicines/0',
    `{"code":"5640; drop","system":"${rxNorm}"}`,
    'input.characters /medicines/0/code',
  ],
  [
    'a code with more beside it',
    '/medicines/0',
    `{"code":"5640","system":"${rxNorm}","display":"x"}`,
    'input.unknown-field /medicines/0/display',
  ],
  ['a dose without a unit', '/regimen/0/dose', '10', 'amount.unit /regimen/0/dose'],
  ['a dose in micrograms', '/regimen/0/dose/unit', '"ug"', 'amount.unit /regimen/0/dose/unit'],
  ['a negative dose', '/regimen/0/dose/value', '-5', 'amount.negative /regimen/0/dose/value'],
  ['the same time twice', '/regimen/1/time', '"08:00"', 'time.twice /regimen/1/time'],
  ['a time that is none', '/regimen/0/time', '"25:00"', 'time.not-a-time /regimen/0/time'],
  ['depth without end', '/medicines', deepList, 'input.too-large '],
];

describe('A bad request for a check is refused with every problem it has', () => {
  it.each(cases)('%s', (_, at, json, ...refused) => {
    const text = spoilt(exampleCheckRequest, { [at]: json });
    const problems = problemsOf(text);
    expect(problems.map(({ code, at }) => `${code} ${at}`).sort()).toEqual([...refused].sort());
    expect(problems.filter(({ at }) => !leadsSomewhere(at, JSON.parse(text)))).toEqual([]);
    expect(problems.map((problem) => sayProblem(problem, say)).filter((words) => words === '')).toEqual([]);
  });
});

describe('Whatever is to be checked', () => {
  const words = fc.array(fc.oneof(fc.string({ maxLength: 30 }), fc.constantFrom('morphine', 'N02A', '5640')), {
    maxLength: 4,
  });
  const someRequest = fc.oneof(
    fc.jsonValue({ maxDepth: 4 }),
    fc.record(
      {
        patient: fc.record({ conditions: words, region: fc.string({ maxLength: 3 }) }, { requiredKeys: [] }),
        medicines: words,
        regimen: fc.constantFrom([], 'unknown', [{ time: '08:00', dose: { value: 10, unit: 'mg' } }]),
      },
      { requiredKeys: [] },
    ),
  );

  it('it is answered, or refused with places that are there', () => {
    let answers = 0;
    const property = fc.property(someRequest, (json) => {
      const answered = answerCheck(json, facts, say, today);
      if (answered.ok) {
        answers++;
        expect(JSON.parse(JSON.stringify(answered.answer))).toEqual(answered.answer);
        return;
      }
      for (const { code, at } of answered.problems) {
        expect(problemCodes).toContain(code);
        expect(leadsSomewhere(at, json), at).toBe(true);
      }
    });
    fc.assert(property, { numRuns: 3000, seed: 1975 });
    expect(answers).toBeGreaterThan(500);
  });
});
