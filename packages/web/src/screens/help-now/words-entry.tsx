import { type ReactElement, useState } from 'react';
import { useSay } from '../../device/voice.ts';

interface WordsEntryProps {
  readonly title: string;
  readonly first: string;
  readonly onType: (words: string) => void;
}

/** What somebody tells in words of their own, or leaves out. */
export function WordsEntry({ title, first, onType }: WordsEntryProps): ReactElement {
  const say = useSay();
  const [words, setWords] = useState(first);
  return (
    <form
      className="help-acts"
      onSubmit={(event) => {
        event.preventDefault();
        onType(words);
      }}
    >
      <label className="help-question" htmlFor="typed">
        {title}
      </label>
      <textarea
        id="typed"
        className="help-entry"
        rows={4}
        maxLength={10_000}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <button type="submit" className="help-act help-act-first">
        {say('triage.page.next')}
      </button>
    </form>
  );
}
