import { Group } from '@visx/group';
import { scaleLinear } from '@visx/scale';
import { AreaClosed, LinePath } from '@visx/shape';
import { type ReactElement, useId, useRef } from 'react';
import { useWidth } from '../../device/use-width.ts';
import { ChartAxes } from './chart-axes.tsx';
import { type Box, placeLabels } from './label-places.ts';
import { type Corner, cornersOf, type Extent, extentOf, type Riser, type Stairs } from './stairs.ts';
import { daysWithRoom, letters, margin, timeAxis } from './time-axis.ts';
import './staircase.css';

interface StaircaseProps {
  /** What the chart shows, as a sentence. */
  readonly title: string;
  /** The same chart in words, for those who do not see it; the table has every figure. */
  readonly inWords: string;
  readonly stairs: Stairs;
  /** `mg a day`. */
  readonly unit: string;
  /** A day of the plan as the axis writes it. */
  readonly nameOfDay: (day: number) => string;
  /** Said when some labels had no room. */
  readonly notAllLabelled: string;
  /** The axes, when several charts share them. */
  readonly extent?: Extent;
  readonly height?: number;
}

/** A plan as stairs: mg a day over its dates, each change with its milligrams and percent. */
export function Staircase(props: StaircaseProps): ReactElement {
  const { title, inWords, stairs, unit, nameOfDay, notAllLabelled, height = 300 } = props;
  const extent = props.extent ?? extentOf(stairs);
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, 640);
  const titleId = useId();
  const wordsId = useId();

  const x = timeAxis(stairs, extent, props.extent !== undefined, width);
  const goesDown = stairs.risers.some(({ fromDaily, toDaily }) => toDaily < fromDaily);
  const goesUp = stairs.risers.some(({ fromDaily, toDaily }) => toDaily > fromDaily);
  // a step back and the cut after it stand close: their labels fly above the stairs
  const top = goesDown && goesUp ? 2 * margin.top : margin.top;
  const y = scaleLinear<number>({ domain: [0, extent.mostDaily], range: [height - margin.bottom, top] });

  const wanted = stairs.risers
    .toSorted((a, b) => shareOf(b) - shareOf(a))
    .map(({ on, toDaily, label }) => ({
      text: label,
      x: x(on),
      y: y(toDaily),
      side: goesDown ? ('above' as const) : ('below' as const),
    }));
  const labels = placeLabels(wanted, letters, width, linesOf(cornersOf(stairs, 'all'), x, y));

  return (
    <figure className="staircase">
      <figcaption className="staircase-title">{title}</figcaption>
      <div ref={frame}>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-labelledby={titleId}
          aria-describedby={wordsId}
          className="staircase-picture"
        >
          <title id={titleId}>{title}</title>
          <desc id={wordsId}>{inWords}</desc>
          <Group aria-hidden="true">
            <AreaClosed
              data={cornersOf(stairs, 'all')}
              x={({ day }) => x(day)}
              y={({ daily }) => y(daily)}
              yScale={y}
              className="staircase-area"
            />
            <ChartAxes
              x={x}
              y={y}
              foot={height - margin.bottom}
              ticks={daysWithRoom(stairs, x)}
              nameOf={nameOfDay}
              unit={unit}
            />
            <LinePath
              data={cornersOf(stairs, 'planned')}
              x={({ day }) => x(day)}
              y={({ daily }) => y(daily)}
              className="staircase-line"
            />
            <LinePath
              data={cornersOf(stairs, 'open')}
              x={({ day }) => x(day)}
              y={({ daily }) => y(daily)}
              className="staircase-line staircase-line-open"
            />
            {labels.map(
              ({ pole, text }) =>
                pole !== undefined && (
                  <path key={`${pole.x} ${text}`} d={`M${pole.x} ${pole.from}V${pole.to}`} className="staircase-pole" />
                ),
            )}
            {labels.map((label) => (
              <text key={`${label.x} ${label.baseline}`} x={label.x} y={label.baseline} className="staircase-label">
                {label.text}
              </text>
            ))}
          </Group>
        </svg>
      </div>
      {labels.length < wanted.length && <p className="staircase-note">{notAllLabelled}</p>}
    </figure>
  );
}

/** The lines of the stairs as thin boxes, in pixels. */
function linesOf(corners: readonly Corner[], x: (day: number) => number, y: (daily: number) => number): Box[] {
  return corners.slice(1).map((corner, i) => {
    const before = corners[i] ?? corner;
    return {
      left: Math.min(x(before.day), x(corner.day)) - 1,
      right: Math.max(x(before.day), x(corner.day)) + 1,
      top: Math.min(y(before.daily), y(corner.daily)) - 1,
      bottom: Math.max(y(before.daily), y(corner.daily)) + 1,
    };
  });
}

function shareOf({ fromDaily, toDaily }: Riser): number {
  return fromDaily === 0 ? 1 : Math.abs(toDaily - fromDaily) / fromDaily;
}
