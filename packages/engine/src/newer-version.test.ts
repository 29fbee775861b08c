import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { day, lookingWith, plan, steadily, usual } from './assess.examples.ts';
import type { EventId } from './record/event-id.ts';
import { at, signed } from './record/examples.ts';

const { look, said } = lookingWith(facts);
const second = (changes: Parameters<typeof signed>[0]) =>
  signed({ id: 'second' as EventId, happened: at(`${day}T06:00`), order: 2, ...changes }, usual);
const unknownField = { carried: { suspended: true } };

describe('An event of a newer version with fields that nobody here knows (H23, H34, Y9)', () => {
  it('of a plan counts as a plan that could not be read: no dose is named', () => {
    const suspended = second({ schema: 9, ...unknownField });
    expect(said(`${day}T08:00`, plan, ...steadily, suspended).filter((one) => one.includes('take-now'))).toEqual([]);
    const { findings } = look(`${day}T08:00`, plan, ...steadily, suspended);
    expect(findings.filter(({ values }) => values['of'] === 'plan').map(({ code }) => code)).toEqual([
      'record.not-complete',
    ]);
  });

  it.each([
    ['a newer version without an unknown field', { schema: 9 }],
    ['this version with an unknown field, which changes nothing that it says', { schema: 0, ...unknownField }],
  ])('is read as ever: %s', (_, changes) => {
    expect(look(`${day}T08:00`, plan, ...steadily, second(changes)).plan).toBe('signed');
  });
});
