import type { ReactElement } from 'react';
import { useSay } from '../../device/voice.ts';
import type { Form, TypedProduct } from '../../draft/draft.ts';
import { Act } from '../act/act.tsx';
import { PickOne } from '../pick-one/pick-one.tsx';
import { TextEntry } from '../text-entry/text-entry.tsx';
import { Tick } from '../tick/tick.tsx';
import { ProductDrawing } from './product-drawing.tsx';

interface OwnProductProps {
  /** The product in the request, e.g. `/products/0`. */
  readonly at: string;
  readonly product: TypedProduct;
  readonly onChange: (fields: Partial<TypedProduct>) => void;
  readonly onRemove: () => void;
}

const forms: readonly Form[] = ['tablet', 'liquid', 'granules'];

/** A product entered by hand: its form, its strength, and how finely it can be measured. */
export function OwnProduct({ at, product, onChange, onRemove }: OwnProductProps): ReactElement {
  const say = useSay();
  const isLiquid = product.form === 'liquid';
  return (
    <div className="own-product">
      <PickOne<Form>
        at={`${at}/form`}
        label={say('planner.products.form')}
        options={forms.map((form) => ({ value: form, label: say(`planner.products.${form}`) }))}
        value={product.form}
        onChange={(form) => onChange({ form, ...(form === 'liquid' && product.mark === '' && { mark: '0.1' }) })}
      />
      <TextEntry
        at={`${at}/strength`}
        label={say('planner.products.strength')}
        kind="number"
        unit={isLiquid ? say('planner.unit.mg-in-ml') : say('planner.unit.mg')}
        value={product.strength}
        onChange={(strength) => onChange({ strength })}
      />
      {isLiquid && (
        <TextEntry
          at={`${at}/mark`}
          label={say('planner.products.mark')}
          description={say('planner.products.mark-how')}
          kind="number"
          unit={say('planner.unit.ml')}
          value={product.mark}
          onChange={(mark) => onChange({ mark })}
        />
      )}
      {product.form === 'tablet' && (
        <Tick isTicked={product.scored} onChange={(scored) => onChange({ scored })}>
          {say('planner.products.scored')}
        </Tick>
      )}
      <span className="own-product-end">
        <ProductDrawing product={product} />
        <Act
          rank="quiet"
          aloud={say('planner.products.remove-aloud', { strength: product.strength === '' ? '?' : product.strength })}
          onAct={onRemove}
        >
          {say('planner.remove')}
        </Act>
      </span>
    </div>
  );
}
