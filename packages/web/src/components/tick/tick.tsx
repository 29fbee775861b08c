import type { ReactElement, ReactNode } from 'react';
import { Checkbox } from 'react-aria-components';
import './tick.css';

interface TickProps {
  readonly children: ReactNode;
  readonly isTicked: boolean;
  readonly onChange: (isTicked: boolean) => void;
  readonly id?: string;
}

/** Yes or no, with its words beside it. */
export function Tick({ children, isTicked, onChange, id }: TickProps): ReactElement {
  return (
    <Checkbox className="tick" isSelected={isTicked} onChange={onChange} {...(id !== undefined && { id })}>
      <svg className="tick-box" viewBox="0 0 22 22" aria-hidden="true">
        <rect x="1" y="1" width="20" height="20" rx="5" />
        <path d="M5.5 11.5 9.5 15.5 16.5 7" />
      </svg>
      <span className="tick-words">{children}</span>
    </Checkbox>
  );
}
