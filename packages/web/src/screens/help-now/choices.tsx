import type { ReactElement } from 'react';

export interface ChoicesProps {
  readonly title: string;
  readonly choices: readonly {
    readonly label: string;
    /** Whether it was answered so before: somebody who went back sees what they said. */
    readonly isChosen: boolean;
    readonly onChoose: () => void;
  }[];
}

/** A question with each of its answers as a large thing to tap, none of them larger than the others. */
export function Choices({ title, choices }: ChoicesProps): ReactElement {
  return (
    <>
      <h2 className="help-question">{title}</h2>
      <div className="help-acts">
        {choices.map(({ label, isChosen, onChoose }) => (
          <button
            key={label}
            type="button"
            className="help-act"
            {...(isChosen && { 'aria-pressed': true })}
            onClick={onChoose}
          >
            {label}
          </button>
        ))}
      </div>
    </>
  );
}
