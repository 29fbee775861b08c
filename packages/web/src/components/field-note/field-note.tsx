import type { ReactElement } from 'react';
import { Text } from 'react-aria-components';
import { useProblemsAt } from './problems-at.ts';
import './field-note.css';

interface FieldNoteProps {
  readonly at: string;
  readonly description?: string | undefined;
}

/** What helps to fill in a field, and what is wrong with it, tied to it for those who listen. */
export function FieldNote({ at, description }: FieldNoteProps): ReactElement | null {
  const problems = useProblemsAt(at);
  if (description === undefined && problems.length === 0) return null;
  return (
    <Text slot="description" className="field-note">
      {description !== undefined && <span className="field-hint">{description}</span>}
      {problems.map(({ at: place, says }) => (
        <span key={`${place} ${says}`} className="field-problem">
          {says}
        </span>
      ))}
    </Text>
  );
}
