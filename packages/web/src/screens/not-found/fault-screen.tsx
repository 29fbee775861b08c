import type { ReactElement } from 'react';
import { useSay } from '../../device/voice.ts';
import '../../components/act/act.css';
import './not-found-screen.css';

/** A fault of ours that nothing else caught: what is lost, which is nothing, and the way on. */
export function FaultScreen(): ReactElement {
  const say = useSay();
  return (
    <div className="not-found" role="alert">
      <h1>{say('planner.fault.title')}</h1>
      <p>{say('planner.fault.what')}</p>
      <p>{say('planner.fault.help')}</p>
      <p>
        <button type="button" className="act act-first" onClick={() => window.location.reload()}>
          {say('planner.fault.again')}
        </button>
      </p>
    </div>
  );
}
