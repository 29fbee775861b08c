import type { Portion, Product } from '@steady/engine';
import type { ReactElement } from 'react';
import { PacketPicture } from '../packet-picture/packet-picture.tsx';
import { SyringePicture } from '../syringe-picture/syringe-picture.tsx';
import { TabletPicture } from '../tablet-picture/tablet-picture.tsx';
import './portion-picture.css';

/** More pieces than these are not counted at a glance; then one is drawn, and how many times. */
const mostDrawn = 6;

interface PortionPictureProps {
  readonly portion: Portion;
  readonly product: Product;
}

/** What the hand takes from one box or bottle, drawn from the same data as the words beside it. */
export function PortionPicture({ portion, product }: PortionPictureProps): ReactElement | null {
  if ('volume' in portion) return <SyringePicture millilitres={portion.volume.microlitres / 1000} />;
  if (product.form === 'liquid') return null;

  const wholes = Math.floor(portion.count);
  const drawn = wholes > mostDrawn ? 1 : wholes;
  const hasHalf = wholes !== portion.count;
  return (
    <span className="portion-picture" aria-hidden="true">
      {Array.from({ length: drawn }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces are alike
        <Piece key={i} product={product} isHalf={false} />
      ))}
      {wholes > mostDrawn && <span className="portion-times">× {wholes}</span>}
      {hasHalf && <Piece product={product} isHalf />}
    </span>
  );
}

function Piece({ product, isHalf }: { readonly product: Product; readonly isHalf: boolean }): ReactElement | null {
  if (product.form === 'granules') return <PacketPicture />;
  if (product.form === 'liquid') return null;
  return <TabletPicture milligrams={product.strength.micrograms / 1000} isScored={product.scored} isHalf={isHalf} />;
}
