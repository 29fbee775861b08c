import { useEffect, useState } from 'react';

/**
 * Whether something has been so for a while: what passes by while somebody types never shows, what stays does.
 *
 * @param milliseconds  how long it must last; it ends at once
 */
export function useLasting(isSo: boolean, milliseconds: number): boolean {
  const [lasts, setLasts] = useState(isSo);
  useEffect(() => {
    const wait = setTimeout(() => setLasts(isSo), isSo ? milliseconds : 0);
    return () => clearTimeout(wait);
  }, [isSo, milliseconds]);
  return isSo && lasts;
}
