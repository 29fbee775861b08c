import { lazy, type ReactElement, Suspense, useState } from 'react';
import { useSay } from '../../device/voice.ts';
import { Fold } from '../fold/fold.tsx';
import type { ComparedCurvesProps } from './compared-curves.tsx';

const ComparedCurves = lazy(async () => ({ default: (await import('./compared-curves.tsx')).ComparedCurves }));

/** The levels of the plans side by side, one tap away; nothing of them is loaded before. */
export function ComparedFold(props: ComparedCurvesProps): ReactElement {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <Fold
      title={say('concentration.compare.title')}
      summary={say('concentration.summary')}
      isOpen={isOpen}
      onOpenChange={setOpen}
    >
      {isOpen && props.plans.length > 0 && (
        <Suspense fallback={<p className="no-curve">{say('concentration.waiting')}</p>}>
          <ComparedCurves {...props} />
        </Suspense>
      )}
    </Fold>
  );
}
