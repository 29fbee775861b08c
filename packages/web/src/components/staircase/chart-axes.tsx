import { AxisBottom, AxisLeft } from '@visx/axis';
import type { scaleLinear } from '@visx/scale';
import type { ReactElement } from 'react';
import { letters, margin } from './time-axis.ts';
import './chart-axes.css';

type Scale = ReturnType<typeof scaleLinear<number>>;

interface ChartAxesProps {
  readonly x: Scale;
  readonly y: Scale;
  /** Pixels from the top to the foot of the chart. */
  readonly foot: number;
  /** The places across that are named. */
  readonly ticks: readonly number[];
  readonly nameOf: (tick: number) => string;
  /** What is counted upwards. */
  readonly unit: string;
}

/** The axes of every chart over time: names along the foot, some figures at the side, and their unit above them. */
export function ChartAxes({ x, y, foot, ticks, nameOf, unit }: ChartAxesProps): ReactElement {
  return (
    <>
      <AxisBottom
        scale={x}
        top={foot}
        tickValues={[...ticks]}
        tickFormat={(tick) => nameOf(Number(tick))}
        tickLength={6}
        tickLabelProps={() => ({ className: 'chart-tick', textAnchor: 'middle', dy: '0.6em' })}
        axisLineClassName="chart-axis"
        tickLineProps={{ className: 'chart-axis' }}
      />
      <AxisLeft
        scale={y}
        left={margin.left}
        tickValues={y.ticks(4)}
        tickFormat={String}
        hideAxisLine
        hideTicks
        tickLength={4}
        tickLabelProps={() => ({ className: 'chart-tick', textAnchor: 'end', dy: '0.32em' })}
      />
      <text x={0} y={letters} className="chart-tick">
        {unit}
      </text>
    </>
  );
}
