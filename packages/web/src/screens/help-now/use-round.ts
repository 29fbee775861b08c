import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { here } from '../../device/here.ts';
import { emptyForm, type HelpForm } from './asked.ts';
import { forgetRound, keepRound, type Round, readRound } from './kept-round.ts';

/** Where on the page somebody is: the first screen, what to do, or a question by its number. */
export type Place = 'flags' | 'outcome' | number;

/** What an entry of the browser's history holds: which round, where in it, and where its questions go on. No answer (X6). */
interface Step {
  readonly begun: number;
  readonly place: Place;
  readonly left: number;
}

declare module '@tanstack/react-router' {
  interface HistoryState {
    readonly helpNow?: Step;
  }
}

interface InHand {
  readonly round: Round;
  readonly step: Step;
}

export interface RoundInHand extends InHand {
  /** Changes what is told, in the same place. */
  readonly change: (changed: Partial<Round>) => void;
  /** Goes on to a place, as a new entry of the history: the way back of the browser leads to the step before. */
  readonly goTo: (place: Place, left: number, form: HelpForm) => void;
  readonly goBack: () => void;
  /** Forgets everything that was answered, and begins at the first screen. */
  readonly beginAgain: () => void;
}

const path = '/help-now';

/** The round of questions in hand. The address of the page is the same in every place. */
export function useRound(): RoundInHand {
  const { history } = useRouter();
  const [inHand, setInHand] = useState(() => inHandAt(history.location.state.helpNow));
  const { round, step } = inHand;

  useEffect(() => {
    const take = (next: InHand) => {
      setInHand(next);
      history.replace(path, { helpNow: next.step });
    };
    take(inHandAt(history.location.state.helpNow));
    return history.subscribe(({ location, action }) => {
      if (location.pathname !== path) return;
      const isOwn = location.state.helpNow !== undefined && (action.type === 'PUSH' || action.type === 'REPLACE');
      // a link to this page begins anew; the ways of the browser lead to what was there
      if (!isOwn) take(inHandAt(location.state.helpNow));
    });
  }, [history]);

  const keep = (next: InHand) => {
    keepRound(next.round);
    setInHand(next);
  };
  return {
    round,
    step,
    change: (changed) => keep({ round: { ...round, ...changed }, step }),
    goTo: (place, left, form) => {
      const next = { ...step, place, left };
      keep({ round: { ...round, form }, step: next });
      history.push(path, { helpNow: next });
    },
    goBack: () => history.back(),
    beginAgain: () => {
      forgetRound();
      const next = beginning(round.region);
      setInHand(next);
      history.replace(path, { helpNow: next.step });
    },
  };
}

/** The round and place of an entry of the history; a new round where it has none, or its answers are gone. */
function inHandAt(step: Step | undefined): InHand {
  const round = readRound(step?.begun, Date.now());
  return round !== undefined && step !== undefined ? { round, step } : beginning(here().region);
}

function beginning(region: Round['region']): InHand {
  const begun = Date.now();
  return { round: { begun, form: emptyForm, region }, step: { begun, place: 'flags', left: 0 } };
}
