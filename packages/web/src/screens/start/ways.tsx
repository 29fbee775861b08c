import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useSay } from '../../device/voice.ts';
import '../../components/act/act.css';
import './ways.css';

/** Where to go from the first page: help first, then what is for the person, then what is for those who treat them. */
export function Ways(): ReactElement {
  const say = useSay();
  return (
    <div className="ways">
      <Link to="/help-now" className="way way-help">
        <strong>{say('planner.home.help-now')}</strong>
        <span>{say('planner.home.help-now.what')}</span>
      </Link>
      <section aria-labelledby="for-person" className="way-group">
        <h2 id="for-person">{say('planner.home.person')}</h2>
        <Link to="/learn/{-$article}" params={{ article: undefined }} className="way">
          <strong>{say('planner.home.learn')}</strong>
          <span>{say('planner.home.learn.what')}</span>
        </Link>
      </section>
      <section aria-labelledby="for-clinician" className="way-group">
        <h2 id="for-clinician">{say('planner.home.clinician')}</h2>
        <div className="way">
          <strong>{say('planner.home.plan')}</strong>
          <span>{say('planner.home.plan.what')}</span>
          <p className="way-acts">
            <Link
              to="/planner/{-$id}"
              params={{ id: undefined }}
              search={{ begin: 'invented' }}
              className="act act-first way-act"
            >
              {say('planner.home.invented')}
            </Link>
            <Link to="/planner/{-$id}" params={{ id: undefined }} search={{ begin: 'empty' }} className="act way-act">
              {say('planner.home.empty')}
            </Link>
          </p>
        </div>
        <Link to="/check" className="way">
          <strong>{say('check.link')}</strong>
          <span>{say('planner.home.check.what')}</span>
        </Link>
        <Link to="/pump" className="way">
          <strong>{say('pump.page.link')}</strong>
          <span>{say('planner.home.pump.what')}</span>
        </Link>
      </section>
    </div>
  );
}
