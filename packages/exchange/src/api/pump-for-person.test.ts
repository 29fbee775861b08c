import { facts } from '@steady/knowledge';
import { sayIn } from '@steady/language';
import { describe, expect, it } from 'vitest';
import { answerPump } from './answer-pump.ts';
import { examplePumpRequest } from './wire/pump-request.ts';

const say = sayIn('en');

/** Refill by 25 December 2026, a Friday; asked about in November, weeks ahead. */
const calm = { ...examplePumpRequest, on: '2026-11-10', closed: { weekdays: [6, 7], dates: [] } };

function toldOf(more: object): string {
  const answered = answerPump({ ...calm, ...more }, facts, say);
  if (!answered.ok) throw new Error(JSON.stringify(answered.problems));
  return answered.answer.forPerson.join(' ').replaceAll('\u00a0', ' ');
}

describe('What a pump says to the person who wears it', () => {
  it('is the day of the refill with its weekday, also while nothing presses (H19)', () => {
    expect(toldOf({})).toBe(
      'Your pump needs a refill by Friday 25 December 2026. If you have no visit booked, call your clinic this week.',
    );
  });

  it('is the last day for a visit where the clinic is shut on that day', () => {
    expect(toldOf({ closed: { weekdays: [6, 7], dates: ['2026-12-25'] } })).toContain(
      'Your clinic is shut on that day, so the last day for your visit is Thursday 24 December 2026.',
    );
  });

  it.each(['2026-12-20', '2026-12-25', '2026-12-27'])('names the day once, whatever presses on %s', (on) => {
    expect(toldOf({ on }).match(/Friday 25 December 2026/g)).toHaveLength(1);
  });

  it('is that we do not know, and whom to ask, where the alarm volume is not known (H19)', () => {
    const told = toldOf({ alarmVolume: 'unknown' });
    expect(told).toContain('We do not know when the low alarm of your pump sounds.');
    expect(told).toContain('Ask your pump clinic today.');
    expect(told).not.toMatch(/refill by|2026/);
  });

  it.each(['single-tone', 'two-tone', 'some-tone'])(
    'is an emergency and nothing that can wait with a %s (R9)',
    (alarm) => {
      expect(toldOf({ alarm })).toBe(
        'Your pump makes an alarm sound. This is an emergency. Call the emergency number now. Then call your pump clinic. Take your pump card with you.',
      );
    },
  );

  it('is when to ask about a new pump, as soon as the clinician is to act and no sooner', () => {
    expect(toldOf({ implantedOn: '2021-05-01' })).toContain('Ask at your next refill when this is planned.');
    expect(toldOf({ implantedOn: '2020-01-01' })).toContain('Call your pump clinic this week and ask for a date.');
    const late = toldOf({ implantedOn: '2019-05-01' });
    expect(late).toContain('Your pump was to be changed by Friday 1 May 2026. Call your pump clinic today.');
  });
});

describe('A refill that would be due before the fill', () => {
  it('is refused at its field, and says what to do if the numbers are right (K1, H19)', () => {
    const answered = answerPump(
      { ...calm, dailyDose: { value: 1800, unit: 'ug/d' }, before: 'first-fill' },
      facts,
      say,
    );
    expect(answered).toMatchObject({
      ok: false,
      problems: [{ code: 'pump.refill-before-fill', at: '/fill/volume/value' }],
    });
  });
});
