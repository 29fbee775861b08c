import { type ReactElement, useEffect, useState } from 'react';

/** ms without a change until words are said aloud: nobody is talked over while dragging. */
const settled = 700;

/** Words said aloud once they have stopped changing. */
export function SettledWords({ words }: { readonly words: string }): ReactElement {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const wait = setTimeout(() => setSaid(words), settled);
    return () => clearTimeout(wait);
  }, [words]);
  return (
    <p role="status" className="aloud">
      {said}
    </p>
  );
}
