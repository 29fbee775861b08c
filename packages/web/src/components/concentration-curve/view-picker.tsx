import { sayDate, sayWeekday } from '@steady/exchange/prescription';
import { memo, type ReactElement } from 'react';
import { useSay } from '../../device/voice.ts';
import { Act } from '../act/act.tsx';
import { Choice } from '../choice/choice.tsx';
import { PickOne } from '../pick-one/pick-one.tsx';
import type { Course } from './course-of-plan.ts';
import { sayDaily } from './say-levels.ts';
import { daysIn, type View } from './view.ts';

interface ViewPickerProps {
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly course: Course;
}

/** Whether the whole plan is shown or a part of it, and which part. */
export const ViewPicker = memo(function ViewPicker({ view, onView, course }: ViewPickerProps): ReactElement {
  const say = useSay();
  const { of, day } = view;
  const from = (next: number) => onView({ of, day: next });
  const step = of === 'plan' ? 1 : daysIn[of];
  const days = course.days.map((each) => each.day);
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  return (
    <div className="view-picker on-screen-only">
      <Choice<View['of']>
        at="/concentration/view"
        label={say('concentration.view')}
        options={(['plan', 'week', 'day'] as const).map((value) => ({
          value,
          label: say(`concentration.view.${value}`),
        }))}
        value={of}
        onChange={(value) => onView({ ...view, of: value })}
      />
      {of !== 'plan' && (
        <div className="view-days">
          <PickOne
            at="/concentration/day"
            label={say(of === 'day' ? 'concentration.day-chosen' : 'concentration.day-from')}
            options={course.days.map((each) => ({
              value: String(each.day),
              label: say('concentration.day-option', {
                weekday: sayWeekday(each.date, say),
                date: sayDate(each.date, say),
                daily: sayDaily(each),
              }),
            }))}
            value={String(day)}
            onChange={(value) => from(Number(value))}
          />
          <Act onAct={() => from(Math.max(first, day - step))} isDisabled={day <= first}>
            {say('concentration.earlier')}
          </Act>
          <Act onAct={() => from(Math.min(last, day + step))} isDisabled={day + step > last}>
            {say('concentration.later')}
          </Act>
        </div>
      )}
    </div>
  );
});
