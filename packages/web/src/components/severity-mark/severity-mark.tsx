import type { Severity } from '@steady/engine';
import type { ReactElement } from 'react';
import './severity-mark.css';

/** The shape of each severity: told apart without any colour, and always beside its word. */
const shapes: Readonly<Record<Severity, ReactElement>> = {
  info: <circle cx="12" cy="12" r="9" className="mark-line" />,
  caution: <path d="M12 3 22 20.5 2 20.5Z" className="mark-line" />,
  warning: <path d="M12 3 22 20.5 2 20.5Z" className="mark-full" />,
  danger: <path d="M12 2 22 12 12 22 2 12Z" className="mark-full" />,
  emergency: <path d="M8 2h8l6 6v8l-6 6H8l-6-6V8Z" className="mark-full" />,
};

const glyphs: Readonly<Record<Severity, ReactElement>> = {
  info: <path d="M12 11v5M12 7.5v.5" className="mark-glyph" />,
  caution: <path d="M12 10v4.5M12 17.5v.3" className="mark-glyph" />,
  warning: <path d="M12 10v4.5M12 17.5v.3" className="mark-glyph mark-glyph-inside" />,
  danger: <path d="M12 7.5v5.5M12 16.5v.3" className="mark-glyph mark-glyph-inside" />,
  emergency: <path d="M12 7v6.5M12 17v.3" className="mark-glyph mark-glyph-inside" />,
};

/** How pressing something is, as a shape; the word stands beside it. */
export function SeverityMark({ severity }: { readonly severity: Severity }): ReactElement {
  return (
    <svg className={`severity-mark severity-${severity}`} viewBox="0 0 24 24" aria-hidden="true">
      {shapes[severity]}
      {glyphs[severity]}
    </svg>
  );
}
