import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactElement, useEffect, useMemo, useState } from 'react';
import { Act } from '../../components/act/act.tsx';
import { ComparedFold } from '../../components/concentration-curve/compared-fold.tsx';
import { extentOf, widest } from '../../components/staircase/stairs.ts';
import { keepSitting, readSitting, type Sitting } from '../../device/sitting.ts';
import { useSay } from '../../device/voice.ts';
import { withItem, withoutItem } from '../../draft/change-draft.ts';
import type { Draft, TypedPace } from '../../draft/draft.ts';
import { stairsOf } from '../../plan/stairs-of.ts';
import { unsavedWords } from '../../plan/unsaved-words.ts';
import { usePlan } from '../../plan/use-plan.ts';
import { ComparedPlan } from './compared-plan.tsx';
import { otherPaces } from './other-paces.ts';
import './compare-screen.css';

/** The plan of the planner beside others of another pace. */
export function CompareScreen(): ReactElement {
  const say = useSay();
  const [sitting] = useState(() => readSitting());
  if (sitting !== undefined) return <Compare sitting={sitting} />;
  return (
    <div className="compare compare-empty">
      <h1>{say('planner.compare.empty')}</h1>
      <p>
        <Link to="/planner/{-$id}" params={{ id: undefined }} className="act act-first">
          {say('planner.compare.to-planner')}
        </Link>
      </p>
    </div>
  );
}

const letters = ['A', 'B', 'C'] as const;

function Compare({ sitting: opened }: { readonly sitting: Sitting }): ReactElement {
  const say = useSay();
  const navigate = useNavigate();
  const [sitting, setSitting] = useState(opened);
  const { draft } = sitting;
  const own = usePlan(draft);
  const days = own.plan?.made.measures.days;
  const others = useMemo(
    () => (sitting.others.length > 0 ? sitting.others : otherPaces(draft, days)),
    [sitting.others, draft, days],
  );
  const [second = draft.pace, third = draft.pace] = others;
  const shown = [own, usePlan(useDraftAt(draft, second)), usePlan(useDraftAt(draft, third))];
  useEffect(() => keepSitting(sitting, unsavedWords(sitting, own, say)), [sitting, own, say]);

  const paces = [draft.pace, ...others].slice(0, letters.length);
  const plans = shown.slice(0, paces.length);
  const extent = widest(plans.flatMap(({ plan }) => (plan === undefined ? [] : [extentOf(stairsOf(plan, say))])));

  const setPace = (i: number, fields: Partial<TypedPace>) =>
    setSitting((before) =>
      i === 0
        ? { ...before, others, draft: { ...draft, pace: { ...draft.pace, ...fields } } }
        : { ...before, others: withItem(others, i - 1, fields) },
    );
  const use = (i: number) => {
    const pace = paces[i];
    if (pace === undefined) return;
    const next = { ...sitting, draft: { ...draft, pace }, others: withItem(others, i - 1, draft.pace) };
    keepSitting(next, say('planner.unsaved.unfinished'));
    void navigate({ to: '/planner/{-$id}', params: { id: sitting.version > 0 ? sitting.id : undefined } });
  };
  return (
    <div className="compare">
      <div className="compare-head">
        <h1>{say('planner.compare.title')}</h1>
        <p className="plan-draft">{say('planner.plan.draft')}</p>
        <p>{say('planner.compare.what')}</p>
      </div>
      <div className="compare-plans">
        {paces.map((pace, i) => (
          <ComparedPlan
            key={letters[i]}
            letter={letters[i] ?? ''}
            purpose={draft.purpose}
            pace={pace}
            shown={plans[i] ?? own}
            extent={extent}
            onPace={(fields) => setPace(i, fields)}
            {...(i > 0 && {
              onUse: () => use(i),
              onRemove: () => setSitting((before) => ({ ...before, others: withoutItem(others, i - 1) })),
            })}
          />
        ))}
      </div>
      {paces.length < letters.length && (
        <Act onAct={() => setSitting((before) => ({ ...before, others: [...others, draft.pace] }))}>
          {say('planner.compare.add')}
        </Act>
      )}
      <ComparedFold
        plans={plans.flatMap(({ plan }, i) => (plan === undefined ? [] : [{ letter: letters[i] ?? '', plan }]))}
        extent={extent}
      />
    </div>
  );
}

/** A draft with another pace; the same object as long as both stay the same. */
function useDraftAt(draft: Draft, pace: TypedPace): Draft {
  return useMemo(() => ({ ...draft, pace }), [draft, pace]);
}
