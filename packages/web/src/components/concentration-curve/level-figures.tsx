import type { ReactElement } from 'react';
import { useSay } from '../../device/voice.ts';
import type { Level } from './day-levels.ts';
import { figureOf, sayRange } from './say-levels.ts';

/** A level in a table: the middle person, and under it where 90 of 100 people lie. Never the one without the other. */
export function LevelFigures({ level }: { readonly level: Level }): ReactElement {
  const say = useSay();
  const [middle, range] = [figureOf(level.p50, say), sayRange(level, say)];
  return (
    <>
      <span className="amount level-middle">{middle}</span>
      {range !== middle && <span className="level-range">{range}</span>}
    </>
  );
}
