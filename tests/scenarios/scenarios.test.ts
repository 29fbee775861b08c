import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ThrowawayApp, throwawayApp } from '../../packages/server/src/throwaway/app.ts';
import { runSteady } from '../cli/run-steady.ts';
import { checkPlan } from '../independent-checker/check-plan.ts';
import { answerTo } from '../laws/answer.ts';
import { allScenarios, asPlanned, asRefused, type Outcome, type Scenario } from './scenario.ts';

const scenarios = allScenarios();
const minute = 60_000;
let server: ThrowawayApp;

beforeAll(async () => {
  server = await throwawayApp();
}, 2 * minute);
afterAll(() => server.close());

/** The ways into Steady; each takes a request as JSON and comes back with an answer or with problems. */
const ways: readonly (readonly [where: string, ask: (given: Scenario['given']) => Promise<Outcome> | Outcome])[] = [
  ['in the engine', (given) => answerTo(given)],
  [
    'over HTTP',
    async (given) => {
      const reply = await server.app.inject({ method: 'POST', url: '/api/v1/plan', payload: given });
      return reply.statusCode === 200 ? { answer: reply.json() } : reply.json();
    },
  ],
  [
    'on the command line',
    async (given) => {
      const { code, out, err } = await runSteady(['plan', '--json'], { input: JSON.stringify(given) });
      return code === 0 ? { answer: JSON.parse(out) } : JSON.parse(err);
    },
  ],
];

describe.each(ways)('Every scenario comes out as worked out by hand %s', (_where, ask) => {
  it.each(scenarios.map((scenario) => [scenario.title, scenario] as const))(
    '%s',
    async (_title, { given, then }) => {
      const outcome = await ask(given);
      if ('refused' in then) {
        expect('problems' in outcome && asRefused(outcome.problems, then)).toEqual(then);
      } else {
        if (!('answer' in outcome)) throw new Error(JSON.stringify(outcome));
        expect(asPlanned(outcome.answer, then)).toEqual(then);
        expect(checkPlan(given, outcome.answer)).toEqual([]);
      }
    },
    minute,
  );
});

describe('The scenarios', () => {
  it('hold the published tapers, the ladders of the labels, and the failures of others', () => {
    const files = scenarios.map(({ file }) => file).join('\n');
    for (const taper of ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '13']) {
      expect(files).toContain(`taper/tap-s${taper}-`);
    }
    for (const region of ['us', 'uk', 'ca', 'au', 'eu', 'nz']) expect(files).toContain(`titrate/label-${region}.json`);
    expect(files.match(/^rival\//gm)?.length).toBeGreaterThanOrEqual(5);
  });

  it('each say where they come from', () => {
    expect(scenarios.filter(({ title, source, when }) => !title || !source || when !== 'plan')).toEqual([]);
  });
});
