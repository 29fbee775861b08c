import type { ReactElement } from 'react';
import type { TypedProduct } from '../../draft/draft.ts';
import { readTypedNumber } from '../../draft/typed-number.ts';
import { PacketPicture } from '../packet-picture/packet-picture.tsx';
import { TabletPicture } from '../tablet-picture/tablet-picture.tsx';

/** A product as it lies on the table; a liquid is told by its words alone. */
export function ProductDrawing({ product }: { readonly product: TypedProduct }): ReactElement | null {
  if (product.form === 'liquid') return null;
  if (product.form === 'granules') return <PacketPicture />;
  const strength = readTypedNumber(product.strength);
  const milligrams = strength.kind === 'number' ? strength.value : 10;
  return <TabletPicture milligrams={milligrams} isScored={product.scored} isHalf={false} />;
}
