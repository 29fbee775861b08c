import type { ReactElement, ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import './fold.css';

interface FoldProps {
  readonly title: string;
  /** What is in it, in a few words, so that it need not be opened to be known. */
  readonly summary?: string;
  readonly children: ReactNode;
  /** Both given: the page opens and closes it. */
  readonly isOpen?: boolean;
  readonly onOpenChange?: (isOpen: boolean) => void;
  /** `section` for a part of the form, under a heading; `line` for a source under a sentence. */
  readonly look?: 'section' | 'line';
  /** Of the heading of a section. */
  readonly level?: 2 | 3;
}

/** What waits one tap away. */
export function Fold(props: FoldProps): ReactElement {
  const { title, summary, children, isOpen, onOpenChange, look = 'section', level = 2 } = props;
  const trigger = (
    <Button slot="trigger" className="fold-trigger">
      <svg className="fold-arrow" viewBox="0 0 12 12" aria-hidden="true">
        <path d="M4 2 8 6 4 10" />
      </svg>
      <span>
        {title}
        {summary !== undefined && <span className="fold-summary"> {summary}</span>}
      </span>
    </Button>
  );
  return (
    <Disclosure
      className={`fold fold-${look}`}
      {...(isOpen !== undefined && { isExpanded: isOpen })}
      {...(onOpenChange !== undefined && { onExpandedChange: onOpenChange })}
    >
      {look === 'line' ? (
        trigger
      ) : (
        <Heading level={level} className="fold-heading">
          {trigger}
        </Heading>
      )}
      <DisclosurePanel className="fold-panel">
        <div className="fold-inside">{children}</div>
      </DisclosurePanel>
    </Disclosure>
  );
}
