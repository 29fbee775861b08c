import { askAnswerSchema } from '@steady/exchange/ask';
import { describe, expect, it } from 'vitest';
import { problemsIn, runShell, runSteady } from './run-steady.ts';

describe('The contract of the command line: steady ask', () => {
  it('answers the question of the contract with facts and their sources', async () => {
    const { code, out, err } = await runSteady(['ask', 'Can I drink wine with it?', '--json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const answer = askAnswerSchema.parse(JSON.parse(out));
    expect(answer).toMatchObject({ question: 'Can I drink wine with it?', known: true, region: 'unknown' });
    expect(answer.answers[0]).toMatchObject({ topic: 'alcohol', disagreement: { contradiction: 'CON-23' } });
    expect(answer.answers[0]?.cites.map(({ fact }) => fact)).toContain('INT-03');
  });

  it('to read: the answer, what to follow where pages disagree, the sources, and whom to ask', async () => {
    const { code, out } = await runSteady(['ask', 'Can I drink wine with it?', '--region', 'UK']);
    expect(code).toBe(0);
    const order = [
      'It is best to drink none.',
      'Other pages say otherwise. Follow this',
      'Source: INT-03',
      'Whom to ask',
      'call for help now: 999.\n',
    ];
    expect(order.map((words) => out.lastIndexOf(words)).every((at, i, all) => at > (all[i - 1] ?? -1))).toBe(true);
  });

  it.each([
    ['I see things that are not there', 'Emergency'],
    ['I take baclofen and I feel very drowsy', 'Today'],
  ])('%s: says how fast before anything else (R8)', async (question, heading) => {
    const { out } = await runSteady(['ask', question, '--region', 'UK']);
    expect(out.split('\n')[0]).toBe(heading);
  });

  it('says that it does not know, and whom to ask, with exit 0', async () => {
    const { code, out } = await runSteady(['ask', 'What is the capital of France?', '--region', 'IE']);
    expect(code).toBe(0);
    expect(out).toMatch(/We do not know\..*\n.*Ask your pharmacist.*\n.*112 or 999/);
  });

  it('reads the question from standard input, on several lines as well', async () => {
    const { code, out } = await runSteady(['ask', '-', '--json'], { input: 'can i\ndrive?\n' });
    expect(code).toBe(0);
    expect(askAnswerSchema.parse(JSON.parse(out)).answers[0]?.topic).toBe('driving');
  });

  it('shows examples that run as they stand', async () => {
    const { out: help } = await runSteady(['ask', '--help']);
    const examples = help.split('\n').filter((line) => line.startsWith('  ') && line.includes('npx steady ask'));
    expect(examples).toHaveLength(2);
    for (const example of examples) expect((await runShell(example)).code).toBe(0);
  });

  it.each([
    ['no question', ['ask'], '', ['input.required /question']],
    ['an empty question', ['ask', ''], '', ['input.empty /question']],
    ['nothing on standard input', ['ask', '-'], '\n', ['input.empty /question']],
    ['a region nobody knows', ['ask', 'wine?', '--region', 'FR'], '', ['input.not-one-of /region']],
    ['a question without end', ['ask', '-'], 'wine '.repeat(400), ['input.too-long /question']],
    ['marks that turn a text round', ['ask', 'wine\u202e?'], '', ['input.characters /question']],
    ['two questions', ['ask', 'wine?', 'beer?'], '', ['input.too-many ']],
    ['a flag nobody knows', ['ask', 'wine?', '--dose'], '', ['input.unknown-field ']],
    ['everything at once', ['ask', '', '--region', 'FR'], '', ['input.empty /question', 'input.not-one-of /region']],
  ] as const)('refuses %s with exit 2 and its place', async (_, args, input, problems) => {
    const ended = await runSteady(args, { input });
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(problemsIn(ended).toSorted()).toEqual([...problems].sort());
  });
});
