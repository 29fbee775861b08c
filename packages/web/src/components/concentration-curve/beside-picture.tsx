import type { ReactElement, ReactNode } from 'react';
import type { FindingGroup } from './findings-together.ts';
import { FoundList } from './found-list.tsx';
import './beside-picture.css';

interface BesidePictureProps {
  /** What nobody may overlook who looks at the picture. */
  readonly warnings: readonly FindingGroup[];
  /** The picture. */
  readonly children: ReactNode;
}

/** A picture with its warnings beside it, where there is room, and else right under it. */
export function BesidePicture({ warnings, children }: BesidePictureProps): ReactElement {
  return (
    <div className="beside-picture">
      <div className={warnings.length > 0 ? 'beside-picture-parts' : ''}>
        {children}
        {warnings.length > 0 && (
          <div>
            <FoundList groups={warnings} />
          </div>
        )}
      </div>
    </div>
  );
}
