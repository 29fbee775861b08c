import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { dailyDose } from '../quantity/quantity.ts';
import { at, event, recordOf, signed, taken } from '../record/examples.ts';
import { project } from '../record/project.ts';
import type { State } from '../record/state.ts';
import { dose, justAfter } from './examples.ts';
import { lastDose, lastKnownDose } from './last-dose.ts';

const day = '2026-12-03';
const now = at(`${day}T12:00`);
const started = project(recordOf(signed()), facts);
const last = (of: Partial<State>) => lastDose({ ...started, ...of }, now);
const [eight, nine, ten] = ['08:00', '09:00', '10:00'].map((time) => at(`${day}T${time}`));

describe('The last dose', () => {
  it('is the latest known one, in whatever order they stand', () => {
    expect(last({ doses: [dose(`${day}T08:00`), dose(`${day}T10:00`), dose(`${day}T09:00`)] })).toBe(ten);
    expect(lastKnownDose([])).toBe('none');
  });

  it('is none where nothing was logged of somebody who took none before the plan', () => {
    expect(last({})).toBe('none');
  });

  it.each([
    ['took some before the plan', signed({ before: dailyDose(30_000) })],
    ['took nobody knows how much before it', signed({ before: 'unknown' })],
  ])('is not known where nothing was logged of somebody who %s', (_, plan) => {
    expect(lastDose(project(recordOf(plan), facts), now)).toBe('unknown');
  });

  it('goes by the plan that was typed in where none is signed, and is not known without any', () => {
    const { plan, products, zone, region, gapMinutes } = signed();
    const typed = (before: number) =>
      event('typed', at('2026-12-01T00:00'), {
        kind: 'plan-entered',
        ...{ plan, products, zone, region, gapMinutes, before: dailyDose(before) },
      });
    expect(lastDose(project(recordOf(typed(0)), facts), now)).toBe('none');
    expect(lastDose(project(recordOf(typed(10_000)), facts), now)).toBe('unknown');
    expect(lastDose(project(recordOf(taken('a', `${day}T08:00`, 'unplanned')), facts), now)).toBe(eight);
    expect(lastDose(project(recordOf(), facts), now)).toBe('unknown');
  });

  it('goes by the first plan that was signed', () => {
    const second = signed({ id: 'second' as never, order: 2, before: dailyDose(30_000) });
    expect(lastDose(project(recordOf(signed(), second), facts), now)).toBe('none');
  });
});

describe('The last dose is not known', () => {
  const known = dose(`${day}T09:00`);
  const sometime = (until: string) => dose(`${day}T${until}`, 10, 'unplanned', { at: 'unknown' });
  const lost = (from: typeof eight, until: typeof eight) => [
    { from: from ?? now, until: until ?? now, of: 'anything' },
  ];

  it('where one of unknown time may have been later', () => {
    expect(last({ doses: [known, sometime('09:01')] })).toBe('unknown');
    expect(last({ doses: [known, sometime('09:00')] })).toBe(nine);
    expect(last({ doses: [sometime('07:00')] })).toBe('unknown');
  });

  it('where the log was lost after it, up to now', () => {
    expect(last({ doses: [known], lost: lost(eight, ten) })).toBe('unknown');
    expect(last({ doses: [known], lost: lost(eight, nine) })).toBe(nine);
    expect(last({ doses: [known], lost: lost(now, justAfter(now)) })).toBe('unknown');
    expect(last({ doses: [known], lost: lost(justAfter(now), undefined) })).toBe(nine);
    expect(last({ lost: lost(eight, nine) })).toBe('unknown');
  });
});
