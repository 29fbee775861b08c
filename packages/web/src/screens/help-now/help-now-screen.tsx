import type { LocalDate } from '@steady/engine';
import { answerTriage } from '@steady/exchange/api';
import { emergencyNumbers, facts, type Region } from '@steady/knowledge';
import { sayDate } from '@steady/language';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { here } from '../../device/here.ts';
import { useSay } from '../../device/voice.ts';
import { askedOf, emptyForm, flags, type HelpForm, requestOf } from './asked.ts';
import { CallAct } from './call-act.tsx';
import { FlagList } from './flag-list.tsx';
import { HelpOutcome } from './help-outcome.tsx';
import { OneQuestion } from './one-question.tsx';
import './help-now-screen.css';

type Place = 'flags' | 'outcome' | number;

const regions = Object.keys(emergencyNumbers) as readonly (Region | 'unknown')[];

/**
 * Help now: what cannot wait on the first screen, the call always in view, then one question at a time. A yes that is an
 * emergency leads to the outcome at once. It needs no account and no server, and keeps nothing.
 */
export function HelpNowScreen(): ReactElement {
  const say = useSay();
  const [region, setRegion] = useState<Region | 'unknown'>(() => here().region);
  const [form, setForm] = useState<HelpForm>(emptyForm);
  const [place, setPlace] = useState<Place>('flags');
  const [left, setLeft] = useState(0);
  const top = useTopOf(place);

  const asked = askedOf(form);
  const outcomeOf = (of: HelpForm) => {
    const answered = answerTriage(requestOf(of, region, new Date()), facts, say, new Date());
    if (!answered.ok) throw new Error(`the page asks for what it cannot say: ${answered.problems[0]?.code}`);
    return answered.answer;
  };
  /** Goes on to a place, or to the outcome where that is an emergency or nothing is left to ask. */
  const goOn = (next: HelpForm, to: number) => {
    setForm(next);
    setLeft(to);
    setPlace(outcomeOf(next).outcome === 'emergency-now' || to >= askedOf(next).length ? 'outcome' : to);
  };
  const flagsAs = (reply: 'no') => Object.fromEntries(flags.map((code) => [code, reply]));
  const one = typeof place === 'number' ? asked[place] : undefined;
  const answer = place === 'outcome' ? outcomeOf(form) : undefined;

  return (
    <div className="help">
      <h1 ref={top} tabIndex={-1} className="help-title">
        {say('triage.page.title')}
      </h1>
      <div className="help-call-place">
        <CallAct label={say('triage.call.emergency')} number={emergencyNumbers[region].emergency} isFirst />
      </div>
      {place === 'flags' && (
        <FlagList
          by={form.by}
          onBy={(by) => setForm({ ...form, by })}
          onFlag={(code) => goOn({ ...form, answers: { ...form.answers, [code]: 'yes' } }, 0)}
          onNone={() => goOn({ ...form, unsure: false, answers: { ...form.answers, ...flagsAs('no') } }, 0)}
          onUnsure={() => goOn({ ...form, unsure: true }, 0)}
        />
      )}
      {one !== undefined && typeof place === 'number' && (
        <section aria-live="polite" className="help-one">
          <p className="help-progress">{say('triage.page.progress', { number: place + 1, all: asked.length })}</p>
          <OneQuestion key={place} asked={one} form={form} onAnswer={(next) => goOn(next, place + 1)} />
        </section>
      )}
      {answer !== undefined && <HelpOutcome answer={answer} />}
      <div className="help-acts help-ways">
        {typeof place === 'number' && (
          <>
            <button type="button" className="help-act" onClick={() => setPlace('outcome')}>
              {say('triage.page.enough')}
            </button>
            <button type="button" className="help-act" onClick={() => setPlace(place === 0 ? 'flags' : place - 1)}>
              {say('triage.page.back')}
            </button>
          </>
        )}
        {place === 'outcome' && (
          <>
            {left < asked.length && (
              <button type="button" className="help-act" onClick={() => setPlace(left)}>
                {say('triage.page.on')}
              </button>
            )}
            <button
              type="button"
              className="help-act"
              onClick={() => {
                setForm(emptyForm);
                setPlace('flags');
              }}
            >
              {say('triage.page.again')}
            </button>
          </>
        )}
      </div>
      <label className="help-where">
        {say('triage.page.where')}
        <select value={region} onChange={(event) => setRegion(event.target.value as Region | 'unknown')}>
          {regions.map((one) => (
            <option key={one} value={one}>
              {say(`planner.region.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <p className="help-private">
        {say('triage.page.numbers-read', { date: sayDate(emergencyNumbers[region].checkedOn as LocalDate, say) })}
      </p>
      <p className="help-private">{say('triage.page.private')}</p>
    </div>
  );
}

/** From one screen to the next the page begins at its top, for the eye and for a screen reader. */
function useTopOf(place: Place) {
  const top = useRef<HTMLHeadingElement>(null);
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    window.scrollTo(0, 0);
    top.current?.focus({ preventScroll: true });
  }, [place]);
  return top;
}
