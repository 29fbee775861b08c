import { type Outcome, ok, type Purpose, problem, refuse } from '@steady/engine';
import type { WirePace } from '../api/wire/pace.ts';
import { type Refusal, refusalOf } from './regimen-refusals.ts';
import { mg, number, whole, wholeIn } from './typed-numbers.ts';

const longest = 4000;

/**
 * How fast the dose is to change, as a clinician types it: `10 mg every 14 days`, `10 % every 2 weeks`,
 * `gentlest in 12 weeks`, `label`, `50 mg for 14 days, then 40 mg for 7 days`. The answer is the pace of a plan request.
 *
 * @param purpose  whether a change without a word for its direction is a cut or a rise
 * Problem: `text.not-understood`, with `reason` and `part`.
 */
export function readPaceText(text: string, purpose: Purpose = 'taper'): Outcome<WirePace> {
  const typed = text.toLowerCase().replaceAll(/\s+/g, ' ').trim().replace(/\.$/, '');
  const read = typed.length > longest ? refused('too-long', '') : paceIn(typed, purpose);
  if ('method' in read) return ok(read);
  return refuse(problem('text.not-understood', '', { reason: read.reason, part: read.part.slice(0, 60) }));
}

const amount = `(${number}) ?${mg}(?: a day| per day|\\/day|\\/d)?`;
const days = `(?:(${whole}|[1-9]\\d{2,3}) )?(day|week|fortnight)s?`;
const change = `(?:(cut|reduce by|down|rise|increase by|up) )?`;

const patterns = {
  label: /^(?:as )?(?:the )?label(?: says)?$/u,
  fixed: new RegExp(`^${change}${amount} (?:every|each) ${days}$`, 'u'),
  percent: new RegExp(`^(?:(?:cut|reduce by|down) )?(${number}) ?(?:%|percent|per cent) (?:every|each) ${days}$`, 'u'),
  gentlest: new RegExp(`^gentlest (?:in|over) ${days}$`, 'u'),
  chosen: new RegExp(`^${amount} for ${days}$`, 'u'),
  chosenOpen: new RegExp(`^${amount}(?: from then on)?$`, 'u'),
  last: new RegExp(`^last(?: dose)? ${amount}$`, 'u'),
  stepDays: new RegExp(`^steps of(?: at least)? ${days}$`, 'u'),
  largestCut: new RegExp(`^no cut above ${amount}$`, 'u'),
};

function paceIn(text: string, purpose: Purpose): WirePace | Refusal {
  if (text === '') return refused('empty', '');
  const [head = '', ...rest] = text.split(/, ?(?:then )?/);
  const unsafe = refusalOf(text.replaceAll(/\bsteps of at least\b/g, 'steps of'));
  if (unsafe !== undefined) return unsafe;
  if (patterns.chosen.test(head)) return chosenIn([head, ...rest]);

  const pace = headIn(head, purpose);
  if (pace === undefined) return refused(/^[\d.]+ (?:every|each)/.test(head) ? 'no-unit' : 'not-understood', head);
  return rest.reduce<WirePace | Refusal>((so, part) => ('reason' in so ? so : withOption(so, part)), pace);
}

function headIn(head: string, purpose: Purpose): WirePace | undefined {
  if (patterns.label.test(head)) return { method: 'label' };

  const fixed = patterns.fixed.exec(head);
  if (fixed) {
    const [, word, mgADay, count, unit] = fixed;
    const isCut = word === undefined ? purpose === 'taper' : ['cut', 'reduce by', 'down'].includes(word);
    const by = perDay(mgADay);
    return { method: 'fixed', ...(isCut ? { cut: by } : { rise: by }), everyDays: daysIn(count, unit) };
  }
  const percent = patterns.percent.exec(head);
  if (percent) {
    const [, value, count, unit] = percent;
    return { method: 'percent', cut: { value: Number(value), unit: '%' }, everyDays: daysIn(count, unit) };
  }
  const gentlest = patterns.gentlest.exec(head);
  return gentlest ? { method: 'gentlest', days: daysIn(gentlest[1], gentlest[2]) } : undefined;
}

/** What follows the pace after a comma: each option once, and only where the pace has it. */
function withOption(pace: WirePace, part: string): WirePace | Refusal {
  const last = patterns.last.exec(part);
  const hasLast = pace.method === 'fixed' || pace.method === 'percent' || pace.method === 'gentlest';
  if (last && hasLast && pace.last === undefined) return { ...pace, last: perDay(last[1]) };

  const steps = patterns.stepDays.exec(part);
  if (steps && pace.method === 'gentlest' && pace.stepDays === undefined) {
    return { ...pace, stepDays: daysIn(steps[1], steps[2]) };
  }
  const cut = patterns.largestCut.exec(part);
  if (cut && pace.method === 'gentlest' && pace.cut === undefined) return { ...pace, cut: perDay(cut[1]) };
  return refused('not-understood', part);
}

/** `50 mg for 14 days, then 40 mg for 14 days, then 30 mg`: only the last may be open. */
function chosenIn(parts: readonly string[]): WirePace | Refusal {
  const steps: { daily: ReturnType<typeof perDay>; days: number | null }[] = [];
  for (const [i, part] of parts.entries()) {
    const step = patterns.chosen.exec(part);
    const open = i === parts.length - 1 ? patterns.chosenOpen.exec(part) : null;
    if (step) steps.push({ daily: perDay(step[1]), days: daysIn(step[2], step[3]) });
    else if (open) steps.push({ daily: perDay(open[1]), days: null });
    else return refused('not-understood', part);
  }
  return { method: 'chosen', steps };
}

function perDay(milligrams = '') {
  return { value: Number(milligrams), unit: 'mg/d' as const };
}

function daysIn(count = 'one', unit = 'day'): number {
  return wholeIn(count) * (unit === 'week' ? 7 : unit === 'fortnight' ? 14 : 1);
}

function refused(reason: Refusal['reason'], part: string): Refusal {
  return { reason, part };
}
