import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { TypedPerson } from '../../../draft/draft.ts';
import { emptyDraft } from '../../../draft/empty-draft.ts';
import { CreatinineEntry } from './creatinine-entry.tsx';

const { person } = emptyDraft({ region: 'UK', timeZone: 'Europe/London', start: '2026-12-07', today: '2026-12-01' });

function shown(typed: Partial<TypedPerson>): string {
  return renderToStaticMarkup(<CreatinineEntry person={{ ...person, ...typed }} onChange={() => {}} />);
}

describe('The entry of a creatinine', () => {
  const needed = 'The day is needed. Without it the result does not count, and the kidney function is not known.';

  it('says beside the day that without it the kidney function is not known (H14)', () => {
    expect(shown({ creatinine: '300' })).toContain(needed);
  });

  it('says nothing of it once there is the day, or no result', () => {
    expect(shown({ creatinine: '300', creatinineOn: '2026-11-01' })).not.toContain(needed);
    expect(shown({})).not.toContain(needed);
  });
});
