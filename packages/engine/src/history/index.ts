/** What the weeks before an instant were like. */
export { type FeltAfter, type LastWeek, type WeekChange, weekChangeKinds } from './last-week.ts';
