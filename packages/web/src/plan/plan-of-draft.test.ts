import { sayIn } from '@steady/language';
import { describe, expect, it } from 'vitest';
import { emptyDraft, inventedDraft } from '../draft/empty-draft.ts';
import { planOfDraft } from './plan-of-draft.ts';

const say = sayIn('en');
const here = { region: 'UK', timeZone: 'Europe/London', start: '2026-12-07', today: '2026-12-01' } as const;
const regions = ['US', 'CA', 'UK', 'IE', 'AU', 'NZ', 'EU', 'unknown'] as const;

describe('The plan of a draft', () => {
  it.each(regions)('is made for the invented person in %s', (region) => {
    expect(planOfDraft(inventedDraft({ ...here, region }), say)).toMatchObject({ ok: true });
  });

  it('asks for what is missing in the order of the form, and blames nobody', () => {
    const made = planOfDraft(emptyDraft(here), say);
    expect(made).toMatchObject({ ok: false });
    expect(made.ok ? [] : made.problems.map(({ at, isMissing }) => [at, isMissing])).toEqual([
      ['/current', true],
      ['/products', true],
    ]);
  });

  it('says of words it cannot read only that, and not that nothing is taken', () => {
    const draft = { ...inventedDraft(here), taken: { text: '20 mg sometimes', rows: null } };
    const made = planOfDraft(draft, say);
    expect(made.ok ? [] : made.problems.map(({ at }) => at)).toEqual(['/current']);
  });

  it('says of a number it cannot read only that, and not that it is missing', () => {
    const draft = inventedDraft(here);
    const made = planOfDraft({ ...draft, pace: { ...draft.pace, gentlestDays: '8O' } }, say);
    expect(made.ok ? [] : made.problems).toMatchObject([{ at: '/pace/days', isMissing: false }]);
  });

  it('collects what is wrong in several places', () => {
    const draft = inventedDraft(here);
    const made = planOfDraft({ ...draft, taken: { text: '?', rows: null }, limit: '1,5', start: '' }, say);
    expect(made.ok ? [] : made.problems.map(({ at }) => at)).toEqual(['/current', '/start', '/limit/value']);
  });
});
