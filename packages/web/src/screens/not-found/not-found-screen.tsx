import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useSay } from '../../device/voice.ts';
import './not-found-screen.css';

/** An address with nothing there, and the way back. */
export function NotFoundScreen(): ReactElement {
  const say = useSay();
  return (
    <div className="not-found">
      <h1>{say('planner.not-found.title')}</h1>
      <p>
        <Link to="/">{say('planner.not-found.back')}</Link>
      </p>
    </div>
  );
}
