import type { ReactElement } from 'react';
import { useProblemsAt } from './problems-at.ts';
import './field-note.css';

/** What is wrong with a group of fields that has no field of its own to tie it to. */
export function FieldNotePlain({ at }: { readonly at: string }): ReactElement | null {
  const problems = useProblemsAt(at).filter((problem) => problem.at === at);
  if (problems.length === 0) return null;
  return (
    <p className="field-note">
      {problems.map(({ says }) => (
        <span key={says} className="field-problem">
          {says}
        </span>
      ))}
    </p>
  );
}
