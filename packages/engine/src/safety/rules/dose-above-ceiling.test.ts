import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { calmCheck } from '../examples.ts';
import { judgePerson } from '../person-rules.ts';
import { doseAboveCeiling } from './dose-above-ceiling.ts';

const taking = (before: number) => ({ ...calmCheck, before, target: before });

describe('A dose above the ceiling', () => {
  it('cites the text that sets the ceiling, and the most of any text only above that', () => {
    expect(doseAboveCeiling.judge(taking(85_000), facts)?.cites).toEqual(['DOSE-02']);
    expect(doseAboveCeiling.judge(taking(300_000), facts)?.cites).toEqual(['DOSE-02']);
    expect(doseAboveCeiling.judge(taking(305_000), facts)?.cites).toEqual(['DOSE-02', 'OFF-02']);
  });

  it('is one finding, not one for each limit that the dose is above (H28)', () => {
    const codes = judgePerson(taking(120_000), facts).map(({ code }) => code);
    expect(codes.filter((code) => /^dose\.above/.test(code))).toEqual(['dose.above-ceiling']);
  });
});
