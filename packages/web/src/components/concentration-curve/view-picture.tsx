import { formatAmount, oral } from '@steady/engine';
import { sayDay } from '@steady/exchange/prescription';
import { scaleLinear } from '@visx/scale';
import type { ReactElement } from 'react';
import { shortDay } from '../../device/short-day.ts';
import { useSay } from '../../device/voice.ts';
import type { DrawnPlan } from '../../plan/plan-of-draft.ts';
import type { Extent, Stairs } from '../staircase/stairs.ts';
import { daysWithRoom, margin, timeAxis } from '../staircase/time-axis.ts';
import type { CourseDay } from './course-of-plan.ts';
import { CurvePicture } from './curve-picture.tsx';
import { ribbonOfDays, ribbonOfHours } from './drawing.ts';
import type { Curve, DrawnCurves } from './use-curves.ts';
import type { View } from './view.ts';

interface ViewPictureProps {
  readonly drawn: DrawnCurves;
  readonly view: View;
  readonly stairs: Stairs;
  readonly extent: Extent;
  readonly plan: DrawnPlan;
  readonly inWords: string;
}

/** The whole plan day by day over the dates of its stairs, or some of its days hour by hour with their doses. */
export function ViewPicture({ drawn, view, stairs, extent, plan, inWords }: ViewPictureProps): ReactElement | null {
  const say = useSay();
  const [curve] = drawn.curves as readonly [Curve];
  const { course, byDay, levels } = curve;
  const named = { inWords, unit: say('concentration.unit') };
  const names = { people: say('concentration.people'), middle: say('concentration.middle') };
  // an answer to an earlier question has no hours of the days that are asked for now
  const { window } = drawn;
  if (view.of === 'plan' || window === undefined) {
    return (
      <CurvePicture
        {...named}
        names={names}
        title={say('concentration.plan-title')}
        ribbons={[ribbonOfDays(course, byDay)]}
        across={(width) => timeAxis(stairs, extent, false, width)}
        ticks={(x) => daysWithRoom(stairs, x)}
        nameOf={(day) => shortDay(plan.request.start, day)}
      />
    );
  }
  const days = course.days.slice(window.first, window.first + window.days);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  const isDay = days.length === 1;
  return (
    <CurvePicture
      {...named}
      // the lines of a week stand too close for words between them: there the title has them
      {...(isDay && { names })}
      title={
        isDay
          ? say('concentration.day-title', { day: sayDay(first.date, say) })
          : say('concentration.week-title', { from: sayDay(first.date, say), to: sayDay(last.date, say) })
      }
      ribbons={[ribbonOfHours(days, levels)]}
      doses={days.flatMap(({ doses }) =>
        doses.map(({ at, milligrams }) => ({
          x: at,
          ...(isDay && { label: formatAmount(oral(Math.round(milligrams * 1000))) }),
        })),
      )}
      across={(width) =>
        scaleLinear<number>({ domain: [first.from, last.to], range: [margin.left, width - 2 * margin.right] })
      }
      ticks={(x) =>
        isDay
          ? quartersOf(first)
          : withRoom(
              days.map(({ from }) => from),
              x,
            )
      }
      nameOf={(at) =>
        isDay ? course.clock(at) : shortDay(days.find(({ from }) => from === at)?.date ?? first.date, 0)
      }
    />
  );
}

/** Midnight, the hours of the morning, noon and evening, and midnight again. */
function quartersOf({ from, to }: CourseDay): readonly number[] {
  return [0, 1, 2, 3, 4].map((quarter) => from + ((to - from) * quarter) / 4);
}

/** Those that have room for a name, in pixels. */
function withRoom(ticks: readonly number[], x: (tick: number) => number): readonly number[] {
  const every = ticks.length > 1 && x(ticks[1] as number) - x(ticks[0] as number) < 50 ? 2 : 1;
  return ticks.filter((_, i) => i % every === 0);
}
