import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { sayIn } from '@steady/language';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WireRequest } from '../independent-checker/wire.ts';
import { answerTo } from './answer.ts';
import { patience, seed, tryOn } from './law.ts';
import { requests } from './requests.ts';

const sample = fc.sample(requests, { numRuns: 300, seed });

describe('The same request gives the same plan (P14)', patience, () => {
  it.each([
    [
      'in a zone a day ahead, in Arabic digits',
      { TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' },
    ],
    [
      'in a zone a day behind, with decimal commas',
      { TZ: 'Pacific/Pago_Pago', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
    ],
    ['where a dotless i is a letter', { TZ: 'Europe/Istanbul', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }],
  ])('%s', (_where, place) => {
    const there = spawnSync(process.execPath, [path.join(import.meta.dirname, 'answer-lines.ts')], {
      input: sample.map((request) => JSON.stringify(request)).join('\n'),
      env: { ...process.env, ...place },
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    expect(there.stderr).toBe('');
    const say = sayIn('en');
    const here = sample.map((request) => JSON.stringify(answerTo(request, say)));
    expect(there.stdout.trimEnd().split('\n')).toEqual(here);
  });

  it('however often it is asked, and its request is left as it was', () => {
    for (const request of sample) {
      const before = JSON.stringify(request);
      expect(answerTo(request)).toEqual(answerTo(JSON.parse(before)));
      expect(JSON.stringify(request)).toBe(before);
    }
  });

  it('in whatever order the products are listed', () => {
    const shuffled = requests.chain((request) =>
      fc.shuffledSubarray([...request.products], { minLength: request.products.length }).map((products) => ({
        request,
        again: { ...request, products },
      })),
    );
    tryOn(shuffled, ({ request, again }) => {
      expect(withoutOrder(again)).toEqual(withoutOrder(request));
    });
  });
});

/** An answer without the order in which products were listed; who is listed stays. */
function withoutOrder(request: WireRequest) {
  const { answer, problems } = answerTo(request);
  if (answer === undefined) return problems;
  return {
    ...answer,
    plan: {
      ...answer.plan,
      steps: answer.plan.steps.map((step) => ({ ...step, products: step.products.toSorted() })),
    },
    supply: answer.supply.toSorted((a, b) => (a.product < b.product ? -1 : 1)),
  };
}
