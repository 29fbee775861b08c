import type { ReactElement } from 'react';
import { Fold } from '../../../components/fold/fold.tsx';
import { ProductPicker } from '../../../components/product-picker/product-picker.tsx';
import { useSay } from '../../../device/voice.ts';
import type { DraftProps } from '../../../draft/change-draft.ts';
import { sayWhatIsKnown } from '../../../draft/say-what-is-known.ts';
import { ChangesSection } from './changes-section.tsx';
import { LimitsSection } from './limits-section.tsx';
import { PaceSection } from './pace-section.tsx';
import { PersonSection } from './person-section.tsx';
import { PurposeSection, TargetSection } from './purpose-section.tsx';
import { RegionSection, StartSection } from './start-section.tsx';
import { TakenSection } from './taken-section.tsx';
import './planner-form.css';

/** A part of the form that opens and closes; a link to one of its fields opens it. */
export type Section = 'person' | 'limits' | 'changes';

interface PlannerFormProps extends DraftProps {
  /** Days that the plan takes, where it is there and has an end. */
  readonly length: number | undefined;
  readonly open: ReadonlySet<Section>;
  readonly onOpen: (section: Section, isOpen: boolean) => void;
}

/** Everything a plan is made from, in the order it is asked at the bedside. */
export function PlannerForm({ draft, change, length, open, onOpen }: PlannerFormProps): ReactElement {
  const say = useSay();
  const { products, changes } = draft;
  return (
    <form className="planner-form" aria-label={say('planner.form.title')} onSubmit={(event) => event.preventDefault()}>
      <div className="form-part">
        <PurposeSection draft={draft} change={change} />
        <TakenSection draft={draft} change={change} />
        <TargetSection draft={draft} change={change} />
      </div>
      <div className="form-part">
        <RegionSection draft={draft} change={change} />
        <ProductPicker
          at="/products"
          label={say('planner.products.label')}
          region={draft.person.region}
          products={products}
          named={changes.flatMap((entry) => entry.products)}
          onChange={(chosen) => change({ products: chosen })}
        />
      </div>
      <div className="form-part">
        <PaceSection draft={draft} change={change} length={length} />
      </div>
      <div className="form-part">
        <StartSection draft={draft} change={change} />
      </div>
      <div className="form-folds">
        <Fold
          title={say('planner.person.title')}
          summary={sayWhatIsKnown(draft.person, say)}
          isOpen={open.has('person')}
          onOpenChange={(isOpen) => onOpen('person', isOpen)}
        >
          <PersonSection draft={draft} change={change} />
        </Fold>
        <Fold
          title={say('planner.limits.title')}
          summary={say('planner.limits.summary')}
          isOpen={open.has('limits')}
          onOpenChange={(isOpen) => onOpen('limits', isOpen)}
        >
          <LimitsSection draft={draft} change={change} />
        </Fold>
        <Fold
          title={say('planner.changes.heading')}
          summary={say('planner.changes.summary', { count: changes.length })}
          isOpen={open.has('changes')}
          onOpenChange={(isOpen) => onOpen('changes', isOpen)}
        >
          <ChangesSection draft={draft} change={change} />
        </Fold>
      </div>
    </form>
  );
}

/** The part of the form a field of the request lies in, where that part can be closed. */
export function sectionOf(at: string): Section | undefined {
  if (at.startsWith('/patient') && at !== '/patient/region') return 'person';
  if (/^\/(times|limit|reserveDays)/.test(at)) return 'limits';
  return at.startsWith('/changes') ? 'changes' : undefined;
}
