import type { LocalDate } from '@steady/engine';
import { answerTriage } from '@steady/exchange/api';
import { emergencyNumbers, facts } from '@steady/knowledge';
import { sayDate } from '@steady/language';
import { type ReactElement, useEffect, useRef } from 'react';
import { useSay } from '../../device/voice.ts';
import { askedOf, emptyForm, flags, type HelpForm, requestOf } from './asked.ts';
import { CallAct } from './call-act.tsx';
import { FlagList } from './flag-list.tsx';
import { HelpOutcome } from './help-outcome.tsx';
import type { Round } from './kept-round.ts';
import { OneQuestion } from './one-question.tsx';
import { type Place, useRound } from './use-round.ts';
import './help-now-screen.css';

const regions = Object.keys(emergencyNumbers) as readonly Round['region'][];

/**
 * Help now: what cannot wait on the first screen, the call always in view, then one question at a time. A yes that is an
 * emergency leads to the outcome at once. It needs no account and no server, and keeps the answers in this window only.
 */
export function HelpNowScreen(): ReactElement {
  const say = useSay();
  const { round, step, change, goTo, goBack, beginAgain } = useRound();
  const { form, region } = round;
  const { left } = step;
  const asked = askedOf(form);
  // a way of the browser may lead past the last question, where an answer was changed and takes one away
  const place = typeof step.place === 'number' && step.place >= asked.length ? 'outcome' : step.place;
  const top = useTopOf(place);

  const outcomeOf = (of: HelpForm) => {
    const answered = answerTriage(requestOf(of, region, new Date()), facts, say, new Date());
    if (!answered.ok) throw new Error(`the page asks for what it cannot say: ${answered.problems[0]?.code}`);
    return answered.answer;
  };
  /** Goes on to a question, or to the outcome where that is an emergency or nothing is left to ask. */
  const goOn = (next: HelpForm, to: number) => {
    const isOver = outcomeOf(next).outcome === 'emergency-now' || to >= askedOf(next).length;
    goTo(isOver ? 'outcome' : to, to, next);
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
        <CallAct label={say('triage.call.emergency')} number={emergencyNumbers[region].emergency} rank="first" />
      </div>
      {place !== 'outcome' && (
        <CallAct label={say('triage.call.poisons')} number={emergencyNumbers[region].poisons} rank="quiet" />
      )}
      {place === 'flags' && (
        <FlagList
          form={form}
          onBy={(by) => change({ form: { ...form, by } })}
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
          <button type="button" className="help-act" onClick={() => goTo('outcome', place, form)}>
            {say('triage.page.enough')}
          </button>
        )}
        {place === 'outcome' && left < asked.length && (
          <button type="button" className="help-act" onClick={() => goTo(left, left, form)}>
            {say('triage.page.on')}
          </button>
        )}
        {place !== 'flags' && (
          <button type="button" className="help-act" onClick={goBack}>
            {say('triage.page.back')}
          </button>
        )}
        {form !== emptyForm && (
          <button type="button" className="help-act" onClick={beginAgain}>
            {say('triage.page.again')}
          </button>
        )}
      </div>
      <label className="help-where">
        {say('triage.page.where')}
        <select value={region} onChange={(event) => change({ region: event.target.value as Round['region'] })}>
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
