import type { Region } from '@steady/knowledge';
import type { ReactElement } from 'react';
import { useSay } from '../../device/voice.ts';
import { catalogueOf, ownProduct, typedFrom } from '../../draft/catalogue.ts';
import { withItem, withoutItem } from '../../draft/change-draft.ts';
import type { TypedProduct } from '../../draft/draft.ts';
import { Act } from '../act/act.tsx';
import { FieldNotePlain } from '../field-note/field-note-plain.tsx';
import { idOfField } from '../field-note/problems-at.ts';
import { TextEntry } from '../text-entry/text-entry.tsx';
import { Tick } from '../tick/tick.tsx';
import { OwnProduct } from './own-product.tsx';
import { ProductDrawing } from './product-drawing.tsx';
import './product-picker.css';

interface ProductPickerProps {
  /** The list of the request it writes, e.g. `/products`. */
  readonly at: string;
  readonly label: string;
  readonly region: Region | 'unknown';
  readonly products: readonly TypedProduct[];
  /** Every product of the draft, so that a new one gets a name of its own. */
  readonly named: readonly TypedProduct[];
  readonly onChange: (products: readonly TypedProduct[]) => void;
}

/** The products in hand: those of the region's catalogue to tick, and others to enter by hand. */
export function ProductPicker({ at, label, region, products, named, onChange }: ProductPickerProps): ReactElement {
  const say = useSay();
  const catalogue = catalogueOf(region);
  const own = products.filter(({ id }) => !catalogue.some((listed) => listed.id === id));
  const replace = (id: string, fields: Partial<TypedProduct>) =>
    onChange(withItem(products, indexOf(products, id), fields));

  return (
    <fieldset className="product-picker" id={idOfField(at)}>
      <legend className="label">{label}</legend>
      {catalogue.map((listed) => {
        const picked = products.find(({ id }) => id === listed.id);
        const product = picked ?? typedFrom(listed);
        return (
          <div key={listed.id} className="product">
            <Tick
              isTicked={picked !== undefined}
              onChange={(isTicked) =>
                onChange(isTicked ? [...products, product] : withoutItem(products, indexOf(products, listed.id)))
              }
            >
              <span className="product-line">
                {listed.name} <ProductDrawing product={product} />
              </span>
            </Tick>
            {picked?.form === 'tablet' && (
              <div className="product-more">
                <Tick isTicked={picked.scored} onChange={(scored) => replace(listed.id, { scored })}>
                  {say('planner.products.scored')}
                  <span className="aloud-after">, {listed.name}</span>
                </Tick>
              </div>
            )}
            {picked?.form === 'liquid' && (
              <div className="product-more">
                <TextEntry
                  at={`${at}/${indexOf(products, listed.id)}/mark`}
                  label={say('planner.products.mark')}
                  of={listed.name}
                  description={say('planner.products.mark-how')}
                  kind="number"
                  unit={say('planner.unit.ml')}
                  value={picked.mark}
                  onChange={(mark) => replace(listed.id, { mark })}
                />
              </div>
            )}
          </div>
        );
      })}
      {own.map((product) => (
        <OwnProduct
          key={product.id}
          at={`${at}/${indexOf(products, product.id)}`}
          product={product}
          onChange={(fields) => replace(product.id, fields)}
          onRemove={() => onChange(withoutItem(products, indexOf(products, product.id)))}
        />
      ))}
      {catalogue.length === 0 && own.length === 0 && <p className="quiet">{say('planner.products.no-catalogue')}</p>}
      <Act rank="quiet" onAct={() => onChange([...products, ownProduct([...named, ...products])])}>
        {say('planner.products.add')}
      </Act>
      <FieldNotePlain at={at} />
    </fieldset>
  );
}

function indexOf(products: readonly TypedProduct[], id: string): number {
  return products.findIndex((product) => product.id === id);
}
