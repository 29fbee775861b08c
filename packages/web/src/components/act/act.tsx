import type { ReactElement, ReactNode } from 'react';
import { Button } from 'react-aria-components';
import './act.css';

interface ActProps {
  readonly children: ReactNode;
  readonly onAct: () => void;
  /** `first` is the next thing to do, one on a screen; `plain` waits beside it; `quiet` stands in a line of text. */
  readonly rank?: 'first' | 'plain' | 'quiet';
  /** What it is called aloud, where the words in it need their surroundings to be understood. */
  readonly aloud?: string;
  readonly isDisabled?: boolean;
  readonly describedBy?: string;
}

/** A button. Its words name what it does. */
export function Act({
  children,
  onAct,
  rank = 'plain',
  aloud,
  isDisabled = false,
  describedBy,
}: ActProps): ReactElement {
  return (
    <Button
      className={`act act-${rank}`}
      onPress={onAct}
      isDisabled={isDisabled}
      {...(aloud !== undefined && { 'aria-label': aloud })}
      {...(describedBy !== undefined && { 'aria-describedby': describedBy })}
    >
      {children}
    </Button>
  );
}
