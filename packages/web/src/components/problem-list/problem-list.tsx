import { type ReactElement, useId } from 'react';
import { useSay } from '../../device/voice.ts';
import type { FieldProblem } from '../field-note/problems-at.ts';
import { SeverityMark } from '../severity-mark/severity-mark.tsx';
import './problem-list.css';

interface ProblemListProps {
  readonly problems: readonly FieldProblem[];
  /** Goes to the field of a problem. */
  readonly onGoTo: (at: string) => void;
}

/** What keeps the plan from being made: what is still needed, and what to put right, each leading to its field. */
export function ProblemList({ problems, onGoTo }: ProblemListProps): ReactElement | null {
  const say = useSay();
  const missing = problems.filter(({ isMissing }) => isMissing);
  const wrong = problems.filter(({ isMissing }) => !isMissing);
  return (
    <>
      {wrong.length > 0 && <Problems title={say('planner.problems.wrong')} problems={wrong} isWrong onGoTo={onGoTo} />}
      {missing.length > 0 && (
        <Problems title={say('planner.problems.missing')} problems={missing} isWrong={false} onGoTo={onGoTo} />
      )}
    </>
  );
}

interface ProblemsProps extends ProblemListProps {
  readonly title: string;
  readonly isWrong: boolean;
}

function Problems({ title, problems, isWrong, onGoTo }: ProblemsProps): ReactElement {
  const headingId = useId();
  return (
    <section className={isWrong ? 'problems problems-wrong' : 'problems'} aria-labelledby={headingId}>
      <h3 id={headingId} className="problems-title">
        {isWrong && <SeverityMark severity="caution" />}
        {title}
      </h3>
      <ul>
        {problems.map(({ at, says }) => (
          <li key={`${at} ${says}`}>
            <button type="button" className="problems-link" onClick={() => onGoTo(at)}>
              {says}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
