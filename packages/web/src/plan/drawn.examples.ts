import { sayIn } from '@steady/language';
import type { Draft, TypedPace } from '../draft/draft.ts';
import { emptyDraft } from '../draft/empty-draft.ts';
import { type DrawnPlan, planOfDraft } from './plan-of-draft.ts';

export const say = sayIn('en');

const empty = emptyDraft({ region: 'UK', timeZone: 'Europe/London', start: '2026-12-07', today: '2026-12-01' });
const scored = { id: 'own-1', form: 'tablet', strength: '10', scored: true, mark: '' } as const;

/** A plan from 60 mg a day, with tablets of 10 mg that can be halved, but for what is changed. */
export function drawn(pace: Partial<TypedPace>, changes: Partial<Draft> = {}): DrawnPlan {
  const taken = { text: '20 mg three times a day', rows: null };
  const made = planOfDraft({ ...empty, taken, products: [scored], ...changes, pace: { ...empty.pace, ...pace } }, say);
  if (!made.ok) throw new Error(made.problems.map(({ says }) => says).join(' '));
  return made.plan;
}

/** A liquid of 1 mg in 1 mL, measured to a mark in mL. */
export function liquid(mark: string): Pick<Draft, 'products'> {
  return { products: [{ id: 'own-2', form: 'liquid', strength: '1', scored: false, mark }] };
}
