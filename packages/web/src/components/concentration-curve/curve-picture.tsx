import { Group } from '@visx/group';
import { scaleLinear } from '@visx/scale';
import { Area, LinePath } from '@visx/shape';
import { type ReactElement, useId, useRef } from 'react';
import { useWidth } from '../../device/use-width.ts';
import { ChartAxes } from '../staircase/chart-axes.tsx';
import { letters, margin } from '../staircase/time-axis.ts';
import { type DoseMark, type Edge, mostOf, type Ribbon } from './drawing.ts';
import './curve-picture.css';

type Across = ReturnType<typeof scaleLinear<number>>;

interface CurvePictureProps {
  /** What the picture shows, as a sentence. */
  readonly title: string;
  /** The same in words; the table has every figure. */
  readonly inWords: string;
  /** `ng/mL`. */
  readonly unit: string;
  readonly ribbons: readonly Ribbon[];
  readonly doses?: readonly DoseMark[];
  /** The axis across, for a width in pixels. */
  readonly across: (width: number) => Across;
  /** The places on it that are named. */
  readonly ticks: (x: Across) => readonly number[];
  readonly nameOf: (tick: number) => string;
  /** What the light and the dark part are, written where there is room for it. */
  readonly names?: { readonly people: string; readonly middle: string };
}

const height = 280;

/** Levels in plasma over time: a soft band of people, the middle of it, and the doses as marks on the axis. */
export function CurvePicture(props: CurvePictureProps): ReactElement {
  const { title, inWords, unit, ribbons, doses = [], nameOf, names } = props;
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, 640);
  const titleId = useId();
  const wordsId = useId();
  const x = props.across(width);
  const y = scaleLinear<number>({
    domain: [0, mostOf(ribbons)],
    range: [height - margin.bottom, margin.top],
    nice: 5,
  });
  return (
    <figure className="curve">
      <figcaption className="curve-title">{title}</figcaption>
      <div ref={frame}>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-labelledby={titleId}
          aria-describedby={wordsId}
          className="curve-picture"
        >
          <title id={titleId}>{title}</title>
          <desc id={wordsId}>{inWords}</desc>
          <Group aria-hidden="true">
            {ribbons.map((ribbon, i) => (
              <DrawnRibbon key={ribbon.letter ?? ''} ribbon={ribbon} look={i} x={x} y={y} />
            ))}
            <ChartAxes x={x} y={y} foot={height - margin.bottom} ticks={props.ticks(x)} nameOf={nameOf} unit={unit} />
            {doses.map((dose) => (
              <Dose key={dose.x} dose={dose} x={x} />
            ))}
            {names !== undefined && <Names ribbons={ribbons} names={names} x={x} y={y} />}
            {ribbons.map((ribbon, i) => (
              <Letter key={ribbon.letter ?? ''} ribbon={ribbon} place={(i + 1) / (ribbons.length + 1)} x={x} y={y} />
            ))}
          </Group>
        </svg>
      </div>
    </figure>
  );
}

interface PlacedProps {
  readonly ribbon: Ribbon;
  readonly x: Across;
  readonly y: Across;
}

function DrawnRibbon({ ribbon, look, x, y }: PlacedProps & { readonly look: number }): ReactElement {
  const { people, middle, line } = ribbon;
  const area = (edges: readonly Edge[], part: string) => (
    <Area
      data={[...edges]}
      x={(edge) => x(edge.x)}
      y0={({ low }) => y(low)}
      y1={({ high }) => y(high)}
      className={`curve-${part} curve-look-${look}`}
    />
  );
  return (
    <>
      {area(people, 'people')}
      {middle !== undefined && area(middle, 'middle')}
      {line !== undefined && (
        <LinePath
          data={[...line]}
          x={(point) => x(point.x)}
          y={(point) => y(point.y)}
          className={`curve-line curve-look-${look}`}
        />
      )}
    </>
  );
}

function Dose({ dose, x }: { readonly dose: DoseMark; readonly x: Across }): ReactElement {
  const foot = height - margin.bottom;
  return (
    <>
      <path d={`M${x(dose.x)} ${foot}v-10`} className="curve-dose" />
      {dose.label !== undefined && (
        <text x={x(dose.x) + 4} y={foot - 4} className="curve-label">
          {dose.label}
        </text>
      )}
    </>
  );
}

/** The names of the light and the dark part, where the picture is highest and if they fit. */
function Names({
  ribbons,
  names,
  x,
  y,
}: {
  readonly ribbons: readonly Ribbon[];
  readonly names: { readonly people: string; readonly middle: string };
  readonly x: Across;
  readonly y: Across;
}): ReactElement | null {
  const [ribbon] = ribbons;
  const highest = ribbon?.people.reduce((best, edge) => (edge.high > best.high ? edge : best));
  if (ribbon === undefined || highest === undefined) return null;
  const inner = ribbon.middle?.find((edge) => edge.x === highest.x);
  const line = ribbon.line?.find((point) => point.x === highest.x);
  const middle = inner === undefined ? (line?.y ?? 0) : (inner.low + inner.high) / 2;
  const inside = inner?.high ?? line?.y ?? 0;
  const [left, right] = x.range() as [number, number];
  const anchor = x(highest.x) > (left + right) / 2 ? 'end' : 'start';
  const at = x(highest.x) + (anchor === 'start' ? 1 : -1) * letters;
  // beside a line, not on it
  const away = inner === undefined ? 1.4 * letters : 0;
  return (
    <>
      <text x={at} y={y((highest.high + inside) / 2) + letters / 3} textAnchor={anchor} className="curve-label">
        {names.people}
      </text>
      <text x={at} y={y(middle) + letters / 3 + away} textAnchor={anchor} className="curve-label">
        {names.middle}
      </text>
    </>
  );
}

/** The letter of a ribbon on its own line, so that no colour has to be told from another. */
function Letter({ ribbon, place, x, y }: PlacedProps & { readonly place: number }): ReactElement | null {
  const { letter, line = [] } = ribbon;
  // where all lines lie on the axis a letter would tell nothing
  const raised = line.filter((point) => y(0) - y(point.y) > letters);
  const point = raised[Math.floor(place * (raised.length - 1))];
  if (letter === undefined || point === undefined) return null;
  return (
    <g transform={`translate(${x(point.x)} ${y(point.y)})`}>
      <circle r={letters * 0.8} className="curve-letter-ground" />
      <text dy="0.35em" textAnchor="middle" className="curve-letter">
        {letter}
      </text>
    </g>
  );
}
