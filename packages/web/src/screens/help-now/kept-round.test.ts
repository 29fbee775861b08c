import { afterEach, describe, expect, it, vi } from 'vitest';
import { emptyForm } from './asked.ts';
import { forgetRound, keepRound, readRound } from './kept-round.ts';

const begun = Date.UTC(2026, 11, 3, 15, 10);
const minute = 60_000;
const round = { begun, region: 'UK', form: { ...emptyForm, answers: { seizure: 'no' } } } as const;

afterEach(() => {
  forgetRound();
  vi.unstubAllGlobals();
});

describe('The answers on the page for help', () => {
  it('are there again for the round that they belong to, and for no other', () => {
    keepRound(round);
    expect(readRound(begun, begun + minute)).toMatchObject(round);
    expect(readRound(begun + 1, begun + minute)).toBeUndefined();
    expect(readRound(undefined, begun + minute)).toBeUndefined();
  });

  it('are asked again after an hour, or where the clock was set back: how somebody is changes (R3, T5)', () => {
    keepRound(round);
    expect(readRound(begun, begun + 59 * minute)).toMatchObject(round);
    expect(readRound(begun, begun + 60 * minute)).toBeUndefined();
    expect(readRound(begun, begun - 1)).toBeUndefined();
  });

  it('are gone once it is begun again', () => {
    keepRound(round);
    forgetRound();
    expect(readRound(begun, begun)).toBeUndefined();
  });

  it('are there while the page is open where the browser keeps nothing (R6)', () => {
    vi.stubGlobal('sessionStorage', {
      getItem: broken,
      setItem: broken,
      removeItem: broken,
    });
    keepRound(round);
    expect(readRound(begun, begun)).toMatchObject(round);
    forgetRound();
    expect(readRound(begun, begun)).toBeUndefined();
  });

  it('are not guessed where what was kept cannot be read (Y10)', () => {
    vi.stubGlobal('sessionStorage', { getItem: () => '{"shape":1,"begun', setItem: broken, removeItem: broken });
    expect(readRound(begun, begun)).toBeUndefined();
  });
});

function broken(): never {
  throw new DOMException('broken', 'SecurityError');
}
