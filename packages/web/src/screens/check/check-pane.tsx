import { isConditionCode } from '@steady/engine';
import type { ReactElement } from 'react';
import type { CheckOfDraft } from '../../check/check-of-draft.ts';
import { FindingList } from '../../components/finding-list/finding-list.tsx';
import { ProblemList } from '../../components/problem-list/problem-list.tsx';
import { useSay } from '../../device/voice.ts';
import { goToField } from '../planner/go-to-field.ts';

/** What there is to say, ranked, under the fields that it was judged without; and what each word was recognised as. */
export function CheckPane({ checked }: { readonly checked: CheckOfDraft }): ReactElement {
  const say = useSay();
  const { answer, unread } = checked;
  const { findings, medicines, conditions, basis } = answer;
  return (
    <section className="plan-pane" aria-label={say('check.result')}>
      {unread.length > 0 && (
        <div className="plan-problems">
          <h2 className="plan-part-title">{say('check.unread')}</h2>
          <ProblemList problems={unread} onGoTo={goToField} />
        </div>
      )}
      <div className="plan-part">
        <h2 className="plan-part-title">{say('check.result')}</h2>
        <h3 className="check-counted">
          <span role="status">{say('check.counted', { count: findings.length })}</span>
        </h3>
        {findings.length === 0 && <p>{say('check.none')}</p>}
        <FindingList findings={findings} basis={basis} />
      </div>
      {medicines.length > 0 && (
        <Recognised
          title={say('check.medicines')}
          words={medicines.map(({ given, recognised, whole, approved, perhaps }) => ({
            given,
            perhaps,
            name: recognised === 'not-recognised' ? undefined : recognised,
            isWhole: whole,
            isApproved: approved,
          }))}
        />
      )}
      {conditions.length > 0 && (
        <Recognised
          title={say('check.conditions')}
          words={conditions.map(({ given, recognised }) => ({
            given,
            perhaps: undefined,
            name: isConditionCode(recognised) ? say(`condition.${recognised}`) : undefined,
            isWhole: true,
            isApproved: true,
          }))}
        />
      )}
    </section>
  );
}

interface RecognisedProps {
  readonly title: string;
  readonly words: readonly {
    readonly given: string;
    /** Undefined where nothing is called so. */
    readonly name: string | undefined;
    /** What it may be a misspelling of. */
    readonly perhaps: string | undefined;
    readonly isWhole: boolean;
    readonly isApproved: boolean;
  }[];
}

function Recognised({ title, words }: RecognisedProps): ReactElement {
  const say = useSay();
  return (
    <div className="plan-part">
      <h2 className="plan-part-title">{title}</h2>
      <ul className="check-words">
        {words.map(({ given, name, perhaps, isWhole, isApproved }) => (
          <li key={given} className={name !== undefined && isWhole ? undefined : 'check-not-recognised'}>
            {name === undefined
              ? say(perhaps === undefined ? 'check.not-recognised' : 'check.perhaps', { given, name: perhaps ?? '' })
              : say(isWhole ? 'check.recognised' : 'check.recognised-in-part', { given, name })}
            {!isApproved && <span className="quiet"> ({say('check.code-not-approved')})</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
