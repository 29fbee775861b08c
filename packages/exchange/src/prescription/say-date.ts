export { sayDate, sayDay, sayMonth, sayShortDay, sayWeekday } from '@steady/language';
