import type { Say } from '@steady/language';
import type { TypedPerson } from './draft.ts';

/** What of the person is not known, in a line: an empty field is unknown, and is said to be. */
export function sayWhatIsKnown(person: TypedPerson, say: Say): string {
  const unknown = [
    person.birthDate === '' && say('planner.known.age'),
    person.sex === 'unknown' && say('planner.known.sex'),
    person.weight.trim() === '' && say('planner.known.weight'),
    person.height.trim() === '' && say('planner.known.height'),
    person.creatinine.trim() === '' && say('planner.known.kidneys'),
    person.monthsOnBaclofen.trim() === '' && say('planner.known.months'),
    person.conditions === null && say('planner.known.conditions'),
    person.medicines === null && say('planner.known.medicines'),
  ].filter((word) => word !== false);
  if (unknown.length === 0) return say('planner.known.all');
  if (unknown.length === 8) return say('planner.known.nothing');
  return say('planner.known.unknown', { list: unknown.join(', ') });
}
