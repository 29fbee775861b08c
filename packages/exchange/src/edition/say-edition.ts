import { type LocalTime, type Plan, type PlanRequest, readLocalDate } from '@steady/engine';
import type { Say } from '@steady/language';
import { Temporal } from 'temporal-polyfill';
import { sayDate } from '../prescription/say-date.ts';
import { sayClock } from '../print/say-clock.ts';
import { codeOfPlan } from './plan-code.ts';

/** The number a plan is saved as just as it stands, counted from 1; or that it is not. */
export type SavedAs = number | 'not-saved';

/**
 * Which plan a paper or a calendar shows, so that no old one is taken for it (H23): its saved version or that it is not
 * saved, its code, and when it was made, in the zone of the plan.
 *
 * @param createdAt  the instant of writing, ISO with an offset
 */
export function sayEdition(
  plan: Plan,
  request: PlanRequest,
  version: SavedAs,
  createdAt: string,
  say: Say,
): { readonly whole: string; readonly short: string } {
  const made = Temporal.Instant.from(createdAt).toZonedDateTimeISO(request.timeZone);
  const date = readLocalDate(made.toPlainDate().toString(), '');
  if (!date.ok) throw new Error('a date of writing is none');
  const clock = made.toPlainTime().toString({ smallestUnit: 'minute' }) as LocalTime;
  const time = sayClock(clock, request.patient.region, say) || clock;
  const code = codeOfPlan(plan, request);
  const saved = version === 'not-saved' ? 'none' : version;
  const short = say('print.edition', { version: saved, code });
  return { short, whole: say('print.edition-made', { edition: short, date: sayDate(date.value, say), time }) };
}
