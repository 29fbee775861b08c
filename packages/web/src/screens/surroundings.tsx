import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { type ReactElement, useEffect, useRef } from 'react';
import { useSay } from '../device/voice.ts';
import './surroundings.css';

/** What stands around every screen: a way past the head, the name, and where else to go. */
export function Surroundings(): ReactElement {
  const say = useSay();
  useScreenChange();
  return (
    <>
      <a className="skip on-screen-only" href="#main">
        {say('planner.skip')}
      </a>
      <header className="head on-screen-only">
        <Link to="/" className="head-name">
          <svg viewBox="0 0 32 32" aria-hidden="true" className="head-mark">
            <path d="M5 8h7v6h7v6h8" />
          </svg>
          {say('planner.name')}
        </Link>
        <nav aria-label={say('planner.nav.label')}>
          <ul className="head-links">
            <li>
              <Link to="/help-now" className="head-help">
                {say('planner.nav.help-now')}
              </Link>
            </li>
            <li>
              <Link to="/planner/{-$id}" params={{ id: undefined }}>
                {say('planner.nav.planner')}
              </Link>
            </li>
            <li>
              <Link to="/compare">{say('planner.nav.compare')}</Link>
            </li>
            <li>
              <Link to="/" hash="saved" activeOptions={{ includeHash: true }}>
                {say('planner.nav.saved')}
              </Link>
            </li>
          </ul>
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
    </>
  );
}

type Screen = 'start' | 'planner' | 'compare' | 'help-now';

const screens = ['planner', 'compare', 'help-now'] as const;

/** Names the window after the screen, and nothing on it; from one screen to the next the focus goes to its beginning. */
function useScreenChange(): void {
  const say = useSay();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const screen: Screen = screens.find((one) => path.startsWith(`/${one}`)) ?? 'start';
  const before = useRef(screen);
  useEffect(() => {
    document.title = say('planner.page-title', { screen: say(`planner.screen.${screen}`) });
    if (before.current === screen) return;
    before.current = screen;
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [screen, say]);
}
