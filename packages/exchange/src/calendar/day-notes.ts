import { addDays, type End, type LocalDate, type Plan, type PlanRequest, type Step } from '@steady/engine';
import { emergencyNumbers } from '@steady/knowledge';
import type { MessageId, Say } from '@steady/language';
import { sayDay } from '../prescription/say-date.ts';
import { daysOf } from './dose-events.ts';
import type { DayNote } from './planned-event.ts';

/** How many days of baclofen are handed out at a time, and how long before the last of them more is asked for. */
const supplyDays = 28;
const daysAhead = 7;

/** What to know or do on single days: check the alarms, ask for more in time (H01), the end, and the after-care. */
export function dayNotesOf(plan: Plan, request: PlanRequest, say: Say): readonly DayNote[] {
  const doNotStop = say('fixed.do-not-stop-suddenly');
  const { emergency } = emergencyNumbers[request.patient.region];
  const note = (key: string, on: LocalDate, id: MessageId, detail: MessageId, until = on): DayNote => {
    const values = { date: sayDay(until, say), doNotStop, emergency };
    return { kind: 'note', key, on, summary: say(id, values), detail: say(detail, values) };
  };

  const start = (plan.steps[0] as Step).from;
  const last = lastDayOf(plan);
  const refills = runOutDays(start, last).map((day, i) =>
    note(`refill-${i + 1}`, addDays(day, 1 - daysAhead), 'calendar.refill', 'calendar.refill-detail', day),
  );
  return [
    note('check', start, 'calendar.check', 'calendar.check-detail'),
    ...refills,
    ...endNotes(plan.end, start, last, note),
  ];
}

type Note = (key: string, on: LocalDate, id: MessageId, detail: MessageId, until?: LocalDate) => DayNote;

function endNotes(end: End, start: LocalDate, last: LocalDate, note: Note): readonly DayNote[] {
  switch (end.kind) {
    case 'zero':
      return [
        note('last-day', last, 'calendar.last-day', 'calendar.last-day-detail'),
        note('first-day-without', end.on, 'calendar.first-day-without', 'calendar.first-day-without-detail'),
        ...end.watch.map(({ how, until }) =>
          note(`watch-${how}`, until, `calendar.watch.${how}`, 'calendar.watch-detail'),
        ),
      ];
    case 'unfinished': {
      const ahead = addDays(end.on, -daysAhead);
      return [
        note('ends-soon', ahead < start ? start : ahead, 'calendar.ends-soon', 'calendar.ends-soon-detail', last),
        note('ended', end.on, 'calendar.ended', 'calendar.ended-detail'),
      ];
    }
    case 'maintenance':
    case 'held':
      return [note('renew', addDays(last, -1), 'calendar.renew', 'calendar.renew-detail', last)];
  }
}

/** The last day of each supply that is not the last one. */
function runOutDays(start: LocalDate, last: LocalDate): readonly LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = addDays(start, supplyDays - 1); day < last; day = addDays(day, supplyDays)) days.push(day);
  return days;
}

/** The last day whose doses the calendar holds. */
function lastDayOf(plan: Plan): LocalDate {
  const step = plan.steps.at(-1) as Step;
  return addDays(step.from, daysOf(step) - 1);
}
