import type { Product, SupplyAmount } from '@steady/engine';
import { type Dispense, sayPortion } from '@steady/exchange/prescription';
import type { ReactElement } from 'react';
import { useSay } from '../../device/voice.ts';
import './quantities.css';

/** What to hand out for one stretch of days. */
export interface DispenseRow {
  /** The stretch in words. */
  readonly title: string;
  readonly dispenses: readonly Dispense[];
}

interface QuantitiesProps {
  readonly caption: string;
  readonly rows: readonly DispenseRow[];
  readonly products: readonly Product[];
}

/** What to hand out, one line a stretch, in whole pieces; what is left over of broken tablets beside it. */
export function Quantities({ caption, rows, products }: QuantitiesProps): ReactElement {
  const say = useSay();
  return (
    <table className="quantities numbers">
      <caption className="aloud">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say('planner.quantities.for')}</th>
          <th scope="col">{say('planner.quantities.hand-out')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ title, dispenses }) => (
          <tr key={title}>
            <th scope="row">{title}</th>
            <td>
              {dispenses.map(({ product, dispense, leftOver }) => (
                <span key={product} className="quantities-line">
                  <strong>{sayPortion({ product, ...dispense }, products, say)}</strong>
                  {!isNothing(leftOver) && (
                    <span className="quantities-left">
                      {', '}
                      {say('planner.quantities.left', { amount: sayPortion({ product, ...leftOver }, products, say) })}
                    </span>
                  )}
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function isNothing(amount: SupplyAmount): boolean {
  return 'count' in amount ? amount.count === 0 : amount.volume.microlitres === 0;
}
