import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** The instant that stands on paper: set anew just before the browser prints, however it was asked to. */
export function usePrintInstant(): string {
  const [instant, setInstant] = useState(() => new Date().toISOString());
  useEffect(() => {
    const stamp = () => flushSync(() => setInstant(new Date().toISOString()));
    window.addEventListener('beforeprint', stamp);
    return () => window.removeEventListener('beforeprint', stamp);
  }, []);
  return instant;
}
