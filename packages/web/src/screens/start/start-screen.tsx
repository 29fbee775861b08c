import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { unsavedSittings } from '../../device/sitting.ts';
import { useSay } from '../../device/voice.ts';
import { SavedPlans } from './saved-plans.tsx';
import { Ways } from './ways.tsx';
import './start-screen.css';

/** The first page: what Steady is, where to begin, what is saved, and what it is not. */
export function StartScreen(): ReactElement {
  const say = useSay();
  const [unsaved] = useState(unsavedSittings);
  return (
    <div className="start">
      <div className="start-first">
        <h1 className="start-title">{say('planner.home.title')}</h1>
        <p className="start-what">{say('planner.home.what')}</p>
      </div>
      <Ways />
      {unsaved.length > 0 && (
        <section aria-labelledby="unsaved" className="start-part">
          <h2 id="unsaved">{say('planner.unsaved.title')}</h2>
          <ul>
            {unsaved.map(({ id, words }) => (
              <li key={id}>
                <Link to="/planner/{-$id}" params={{ id }} className="start-line">
                  {words}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <SavedPlans />
      <section aria-labelledby="not" className="start-part">
        <h2 id="not">{say('planner.home.not.title')}</h2>
        <ul className="start-not">
          <li>{say('planner.home.not.device')}</li>
          <li>{say('planner.home.not.sign')}</li>
          <li>{say('planner.home.not.route')}</li>
          <li>{say('planner.home.not.where')}</li>
        </ul>
      </section>
    </div>
  );
}
