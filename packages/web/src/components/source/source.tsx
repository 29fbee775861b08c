import { sayPlace, type WireFinding, type WirePlanAnswer } from '@steady/exchange/api';
import type { ReactElement } from 'react';
import { useSay } from '../../device/voice.ts';
import './source.css';

interface SourceProps {
  readonly fact: string;
  readonly places: WireFinding['cites'];
  /** What the fact says, where the plan rests on it. */
  readonly known: WirePlanAnswer['basis'][number] | undefined;
}

/** A fact in words, and the places one can look it up in. */
export function Source({ fact, places, known }: SourceProps): ReactElement {
  const say = useSay();
  return (
    <>
      {known !== undefined && <span className="source-says">{known.says}</span>}
      {[...new Set(places.map((place) => sayPlace(place, say)))].map((place) => (
        <span key={place} className="source-place">
          {say('planner.findings.source', { place, fact })}
        </span>
      ))}
      {known !== undefined && !known.approved && (
        <span className="source-place">{say('planner.findings.not-approved')}</span>
      )}
    </>
  );
}
