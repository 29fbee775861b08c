import { sayDay } from '@steady/exchange/prescription';
import { sayProblem } from '@steady/language';
import { type ReactElement, useMemo } from 'react';
import { shortDay } from '../../device/short-day.ts';
import { useSay } from '../../device/voice.ts';
import type { DrawnPlan } from '../../plan/plan-of-draft.ts';
import type { Extent, Stairs } from '../staircase/stairs.ts';
import { daysWithRoom, timeAxis } from '../staircase/time-axis.ts';
import type { Course } from './course-of-plan.ts';
import { CurvePicture } from './curve-picture.tsx';
import type { Forecast } from './forecast-of.ts';
import { indexQuestionOf } from './index-question-of.ts';
import { IndexTable } from './index-table.tsx';
import { indexTops } from './index-tops.ts';
import { useIndex } from './use-index.ts';

export interface IndexPartProps {
  readonly plan: DrawnPlan;
  readonly course: Course;
  readonly forecast: Forecast;
  readonly stairs: Stairs;
  readonly extent: Extent;
}

/** The index day by day, always as a band, and always right under its label. */
export function IndexPart({ plan, course, forecast, stairs, extent }: IndexPartProps): ReactElement {
  const say = useSay();
  const question = useMemo(() => indexQuestionOf(plan, course, forecast), [plan, course, forecast]);
  return (
    <div className="concentration">
      <p className="concentration-label">{say('withdrawal.label')}</p>
      {question === 'months-unknown' ? (
        <p>{say('concentration.index.months')}</p>
      ) : (
        <Band question={question} plan={plan} course={course} stairs={stairs} extent={extent} />
      )}
    </div>
  );
}

type BandProps = Omit<IndexPartProps, 'forecast'> & {
  readonly question: Exclude<ReturnType<typeof indexQuestionOf>, 'months-unknown'>;
};

function Band({ question, plan, course, stairs, extent }: BandProps): ReactElement {
  const say = useSay();
  const answer = useIndex(question);
  if (typeof answer === 'string') {
    return <p>{say(answer === 'waiting' ? 'concentration.index.waiting' : 'concentration.failed')}</p>;
  }
  if (!answer.ok) {
    return (
      <>
        {answer.problems.map((problem) => (
          <p key={problem.code}>{sayProblem(problem, say)}</p>
        ))}
      </>
    );
  }
  const { p5, p50, p95, drawn, cannotTell } = answer.value;
  const tops = indexTops(answer.value);
  const dayAt = (place: number) => sayDay(course.days[place]?.date ?? plan.request.start, say);
  const words = say('concentration.index.highest', {
    day: dayAt(tops.middle),
    middle: p50[tops.middle] ?? 0,
    low: p5[tops.middle] ?? 0,
    high: p95[tops.middle] ?? 0,
    mostDay: dayAt(tops.upper),
    most: p95[tops.upper] ?? 0,
  });
  const days = course.days.map(({ day }) => day + 0.5);
  return (
    <>
      <CurvePicture
        title={say('concentration.index.title')}
        inWords={words}
        unit={say('concentration.index.unit')}
        ribbons={[
          {
            people: days.map((x, i) => ({ x, low: p5[i] ?? 0, high: p95[i] ?? 0 })),
            line: days.map((x, i) => ({ x, y: p50[i] ?? 0 })),
          },
        ]}
        across={(width) => timeAxis(stairs, extent, false, width)}
        ticks={(x) => daysWithRoom(stairs, x)}
        nameOf={(day) => shortDay(plan.request.start, day)}
      />
      <p>{words}</p>
      <p>{drawn}</p>
      <IndexTable index={answer.value} days={course.days} />
      {cannotTell.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </>
  );
}
