import { type ReactElement, useState } from 'react';
import { useSay } from '../../device/voice.ts';
import { Fold } from '../fold/fold.tsx';
import { IndexPart, type IndexPartProps } from './index-part.tsx';

/** The illustrative index: shut until somebody asks for it by its name, and nowhere else on the page. */
export function IndexFold(props: IndexPartProps): ReactElement {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <Fold look="line" title={say('withdrawal.title')} isOpen={isOpen} onOpenChange={setOpen}>
      {isOpen && <IndexPart {...props} />}
    </Fold>
  );
}
