import type { QuestionCode } from '@steady/engine/triage';
import { sayQuestion } from '@steady/language';
import type { ReactElement } from 'react';
import { useSay } from '../../device/voice.ts';
import { type By, flags, type HelpForm } from './asked.ts';

interface FlagListProps {
  readonly form: HelpForm;
  readonly onBy: (by: By) => void;
  readonly onFlag: (code: QuestionCode) => void;
  readonly onNone: () => void;
  readonly onUnsure: () => void;
}

/**
 * The first screen: what cannot wait, each a large thing to tap; and whether none of it is so, which looks like any other
 * answer. Whoever comes back sees what they tapped.
 */
export function FlagList({ form, onBy, onFlag, onNone, onUnsure }: FlagListProps): ReactElement {
  const say = useSay();
  return (
    <>
      <fieldset className="help-for">
        <legend>{say('triage.page.for')}</legend>
        {(['person', 'carer'] as const).map((one) => (
          <button key={one} type="button" aria-pressed={form.by === one} className="help-act" onClick={() => onBy(one)}>
            {say(`triage.page.for.${one}`)}
          </button>
        ))}
      </fieldset>
      <h2 id="flags">{say('triage.page.flags')}</h2>
      <ul aria-labelledby="flags" className="help-list">
        {flags.map((code) => (
          <li key={code}>
            <button
              type="button"
              className="help-act help-flag"
              {...(form.answers[code] === 'yes' && { 'aria-pressed': true })}
              onClick={() => onFlag(code)}
            >
              {sayQuestion(code, form.by, say)}
            </button>
          </li>
        ))}
      </ul>
      <div className="help-acts">
        <button type="button" className="help-act" onClick={onNone}>
          {say('triage.page.none')}
        </button>
        <button type="button" className="help-act" onClick={onUnsure}>
          {say('triage.page.unsure')}
        </button>
      </div>
    </>
  );
}
