import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../draft/draft.ts';
import { emptyDraft } from '../../draft/empty-draft.ts';
import { say } from '../../plan/drawn.examples.ts';
import { planOfDraft } from '../../plan/plan-of-draft.ts';
import { FieldProblems } from '../field-note/problems-at.ts';
import { ConcentrationCurve } from './concentration-curve.tsx';

const empty = emptyDraft({ region: 'UK', timeZone: 'Europe/London', start: '2026-12-07', today: '2026-12-01' });
const tablet = { id: 'own-1', form: 'tablet', strength: '10', scored: true, mark: '' } as const;
const draft: Draft = { ...empty, taken: { text: '20 mg three times a day', rows: null }, products: [tablet] };
const typed = { birthDate: '1958-05-01', sex: 'female', weight: '62' } as const;

/** What the section shows while the form says this, after the last plan that it could make. */
function shown(changed: Partial<Draft>, before: Partial<Draft> = {}): string {
  const last = planOfDraft({ ...draft, ...before }, say);
  if (!last.ok) throw new Error(last.problems.map(({ says }) => says).join(' '));
  const now = planOfDraft({ ...draft, ...changed }, say);
  const markup = renderToStaticMarkup(
    <FieldProblems value={now.ok ? [] : now.problems}>
      <ConcentrationCurve plan={now.ok ? now.plan : last.plan} />
    </FieldProblems>,
  );
  return markup.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
}

/** The entries of what it is drawn for. */
const entries = /Weight/;

describe('The levels, while something about the person cannot be read', () => {
  it.each([
    ['a creatinine without its day', { ...typed, creatinine: '140' }, 'Day of the creatinine is missing. Fill it in.'],
    ['a weight that is no number', { ...typed, weight: '6o' }, '“6o” is not a number.'],
  ])('wait for %s, and show nothing of an earlier person (H14)', (_, person, says) => {
    const text = shown({ person: { ...empty.person, ...person } });
    expect(text).toContain('No curve is drawn');
    expect(text).toContain('It waits for this, under About the person:');
    expect(text).toContain(says);
    expect(text).not.toMatch(entries);
    expect(text).not.toContain('creatinine clearance');
  });

  it('are there again as soon as it can be read', () => {
    expect(shown({ person: { ...empty.person, ...typed } })).toMatch(entries);
  });

  it('stay with the last plan, as all of it does, while something else cannot be read', () => {
    const person = { ...empty.person, ...typed };
    expect(shown({ person, taken: { text: 'some', rows: null } }, { person })).toMatch(entries);
  });
});
