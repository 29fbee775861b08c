import type { ReactElement } from 'react';
import './tablet-picture.css';

interface TabletPictureProps {
  /** What a whole tablet holds, in mg; a stronger tablet is drawn a little larger. */
  readonly milligrams: number;
  readonly isScored: boolean;
  /** Whether only a half of it is taken; the other half is left as an outline. */
  readonly isHalf: boolean;
}

/** A tablet seen from above. Its words stand beside it, so it says nothing aloud. */
export function TabletPicture({ milligrams, isScored, isHalf }: TabletPictureProps): ReactElement {
  const size = diameterOf(milligrams);
  return (
    <svg
      className="tablet-picture"
      viewBox="-1 -1 34 34"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      {isHalf ? (
        <>
          <path d="M17.5 0.5A15.5 15.5 0 0 1 17.5 31.5" className="tablet-left" />
          <path d="M14.5 0.5A15.5 15.5 0 0 0 14.5 31.5Z" className="tablet-body" />
        </>
      ) : (
        <>
          <circle cx="16" cy="16" r="15.5" className="tablet-body" />
          {isScored && <path d="M16 3.5V28.5" className="tablet-score" />}
        </>
      )}
    </svg>
  );
}

/** In CSS pixels: told apart at a glance, none too small to see. */
function diameterOf(milligrams: number): number {
  return Math.round(Math.min(32, 12 + 4.2 * Math.sqrt(milligrams)));
}
