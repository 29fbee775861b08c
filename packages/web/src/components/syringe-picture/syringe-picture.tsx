import type { ReactElement } from 'react';
import './syringe-picture.css';

/** Oral syringes as they are sold, in mL. */
const sizes = [1, 2.5, 5, 10, 20] as const;
const barrel = { left: 12, width: 100, top: 7, height: 16 };

/**
 * An oral syringe drawn up to a volume, with a mark at it. The smallest syringe that holds it; more than the largest is
 * drawn as a full one. Its words stand beside it.
 *
 * @param millilitres  what is to be drawn up, in mL
 */
export function SyringePicture({ millilitres }: { readonly millilitres: number }): ReactElement {
  const size = sizes.find((size) => size >= millilitres) ?? 20;
  const filled = (Math.min(millilitres, size) / size) * barrel.width;
  const { left, top, width, height } = barrel;
  const plunger = left + filled;
  return (
    <svg className="syringe-picture" viewBox="0 0 168 36" width="126" height="27" aria-hidden="true" focusable="false">
      <path d={`M1 ${top + height / 2}H${left}`} className="syringe-line" />
      <rect x={left} y={top} width={filled} height={height} className="syringe-liquid" />
      <rect x={left} y={top} width={width} height={height} rx="2" className="syringe-barrel" />
      {ticks.map((share) => (
        <path key={share} d={`M${left + share * width} ${top}v${share % 0.5 === 0 ? 7 : 4}`} className="syringe-line" />
      ))}
      <path d={`M${plunger} ${top + 1}v${height - 2}`} className="syringe-plunger" />
      <path d={`M${plunger} ${top + height / 2}H${plunger + 40}m0 -7v14`} className="syringe-line" />
      <path d={`M${plunger} ${top - 2}l-4 -6h8Z`} className="syringe-mark" />
    </svg>
  );
}

const ticks = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
