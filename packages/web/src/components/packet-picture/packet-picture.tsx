import type { ReactElement } from 'react';
import './packet-picture.css';

/** A packet of granules for one dose. Its words stand beside it. */
export function PacketPicture(): ReactElement {
  return (
    <svg className="packet-picture" viewBox="0 0 24 32" width="21" height="28" aria-hidden="true" focusable="false">
      <path d="M1.5 2.5h21v27h-21Z" className="packet-body" />
      <path d="M1.5 7.5h21M1.5 24.5h21" className="packet-seam" />
      <path
        d="M8 13h.01M12 12h.01M16 13.5h.01M10 16.5h.01M14 17h.01M8.5 20h.01M12.5 20.5h.01M16 19.5h.01"
        className="packet-grain"
      />
    </svg>
  );
}
