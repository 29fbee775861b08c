import {
  dailyDoseOf,
  type Intake,
  type LocalTime,
  type Oral,
  type Outcome,
  ok,
  problem,
  type Regimen,
  refuse,
} from '@steady/engine';
import { timesADay } from './assumed-times.ts';
import { type Phrase, phrasesIn } from './regimen-phrases.ts';
import { type Refusal, type RefusalReason, refusalAt, refusalOf } from './regimen-refusals.ts';
import { shareOf } from './typed-numbers.ts';

const longest = 300;

/**
 * What is taken now, as a clinician types it: `20 mg three times a day`, `30/20/30`, `5 mg morning, 10 mg at night`.
 * Where only a number of times is said, or a part of the day, the clock times are assumed; the result is shown back.
 * What is not understood to its last word is refused, with the words that stood in the way: nothing is half read.
 *
 * Problem: `text.not-understood`, with `reason` and `part`. Invariants: U3, U4, U5.
 */
export function readRegimenText(text: string): Outcome<Regimen> {
  const typed = simplified(text);
  const read = typed.length > longest ? refused('too-long', '') : regimenIn(typed);
  if (!('reason' in read)) return ok(read);
  return refuse(problem('text.not-understood', '', { reason: read.reason, part: read.part.trim().slice(0, 60) }));
}

/** Whether the clock times of a text that is understood are assumed, all or some: the text says only how often, or a part of the day. */
export function assumesTimes(text: string): boolean {
  const found = phrasesIn(simplified(text));
  if ('stoppedAt' in found) return false;
  const times = found.phrases.filter((phrase) => phrase.kind === 'at');
  return times.length === 0 || times.some(({ assumed }) => assumed);
}

function regimenIn(text: string): Regimen | Refusal {
  if (text === '') return refused('empty', '');
  if (/^(none|nothing|no baclofen|no baclofen now|not taking baclofen)$/.test(text)) return [];
  const unsafe = refusalOf(text.replace(/ \([\d.,]+ mg a day\)$/, ''));
  if (unsafe !== undefined) return unsafe;

  const found = phrasesIn(text);
  if ('stoppedAt' in found) return refusalAt(text, found.stoppedAt);
  const total = found.phrases.at(-1);
  const phrases = total?.kind === 'total' ? found.phrases.slice(0, -1) : found.phrases;
  const intakes = intakesIn(phrases);
  if ('reason' in intakes) return { ...intakes, part: text };

  const regimen = intakes.filter(({ dose }) => dose.micrograms > 0).toSorted((a, b) => (a.time < b.time ? -1 : 1));
  if (regimen.length === 0) return refused('zero', text);
  if (new Set(intakes.map(({ time }) => time)).size < intakes.length) return refused('time-twice', text);
  if (total?.kind === 'total' && total.dose.micrograms !== dailyDoseOf(regimen).microgramsPerDay) {
    return refused('total-differs', text);
  }
  return regimen;
}

/** Each order of phrases that has one meaning; every other is refused. */
function intakesIn(phrases: readonly Phrase[]): readonly Intake[] | Refusal {
  const order = phrases.map(({ kind }) => letterOf[kind]).join('');
  const times = phrases.flatMap((phrase) => (phrase.kind === 'at' ? [phrase.time] : []));
  const [dose, ...otherDoses] = phrases.flatMap((phrase) => (phrase.kind === 'dose' ? [phrase.dose] : []));
  const daily = phrases.find((phrase) => phrase.kind === 'daily');
  const often = phrases.find((phrase) => phrase.kind === 'often');
  const listed = phrases.find((phrase) => phrase.kind === 'doses');
  const divided = phrases.find((phrase) => phrase.kind === 'divided');

  if (/^(DO|OD)$/.test(order) && dose && often) return each(dose, often.times);
  if (/^DOA(J+A)*$/.test(order) && dose && often) {
    return often.times.length === times.length ? each(dose, times) : refused('mixed');
  }
  if (/^TV(A(J+A)*)?$/.test(order) && daily && divided) return divide(daily.dose, divided.count, times);
  if (order === 'L' && listed) return inOrder(listed.doses);
  if (/^DA(J+A)*(J+DA(J+A)*)*$/.test(order)) return doseBeforeTime(phrases);
  if (/^AD(J+AD)*$/.test(order)) return times.map((time, i) => ({ time, dose: [dose, ...otherDoses][i] as Oral }));

  if (daily) return refused('daily-or-each');
  if (divided) return refused('daily-or-each');
  if (!dose && !listed) return refused('no-dose');
  return refused(times.length === 0 && !often ? 'no-time' : 'mixed');
}

const letterOf: Readonly<Record<Phrase['kind'], string>> = {
  dose: 'D',
  daily: 'T',
  total: 'S',
  doses: 'L',
  often: 'O',
  at: 'A',
  divided: 'V',
  join: 'J',
  aside: '',
};

function each(dose: Oral, times: readonly LocalTime[]): readonly Intake[] {
  return times.map((time) => ({ time, dose }));
}

/** `60 mg a day in 3 doses`, only where it divides exactly. */
function divide(daily: Oral, count: number, given: readonly LocalTime[]): readonly Intake[] | Refusal {
  const times = given.length > 0 ? given : timesADay(count);
  if (times === undefined) return refused('too-often');
  if (times.length !== count) return refused('mixed');
  const dose = shareOf(daily, 1, count);
  return dose === undefined ? refused('not-divisible') : each(dose, times);
}

function inOrder(doses: readonly Oral[]): readonly Intake[] | Refusal {
  const times = timesADay(doses.length);
  if (times === undefined) return refused('too-often');
  return doses.map((dose, i) => ({ dose, time: times[i] as LocalTime }));
}

/** `15 mg at 08:00 and 14:00, 20 mg at 22:00`: each time takes the dose said last. */
function doseBeforeTime(phrases: readonly Phrase[]): readonly Intake[] {
  let dose: Oral | undefined;
  return phrases.flatMap((phrase) => {
    if (phrase.kind === 'dose') dose = phrase.dose;
    return phrase.kind === 'at' && dose ? [{ time: phrase.time, dose }] : [];
  });
}

function refused(reason: RefusalReason, part = ''): Refusal {
  return { reason, part };
}

/** Small letters, single spaces, and no words around the doses that mean nothing for them. */
function simplified(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/\s*\n\s*/g, '; ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/[.;]+$/, '')
    .replace(/^(?:(?:currently )?(?:on|takes?|taking) )?(?:oral )?(?:baclofen )?(?=.)/, '');
}
