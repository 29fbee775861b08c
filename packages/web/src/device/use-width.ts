import { type RefObject, useLayoutEffect, useState } from 'react';

/**
 * How wide an element is, in CSS pixels; followed as it changes.
 *
 * @param before  what to take until it is measured
 */
export function useWidth(element: RefObject<HTMLElement | null>, before: number): number {
  const [width, setWidth] = useState(before);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    const measure = () => setWidth((known) => Math.round(current.clientWidth) || known);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
