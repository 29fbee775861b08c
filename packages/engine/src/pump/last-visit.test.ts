import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { calmEvents, card, filled, millilitres, pumpsBy, set } from './examples.ts';

const { pumpOn, said, dates } = pumpsBy(facts);

describe('A volume that the reservoir cannot hold, in a record (H21, K4)', () => {
  it('is a danger where it was filled in, and no refill date is told by it (K2)', () => {
    const events = [card, filled({ filled: millilitres(25) }), set(150)];
    expect(said('2026-11-03T12:00', events)).toEqual(['danger pump.beyond-reservoir', 'danger pump.refill-unknown?']);
    expect(dates('2026-11-03T12:00', events)).toBe('unknown');
    expect(pumpOn('2026-11-03T12:00', events).findings[0]?.values).toEqual({
      what: 'filled',
      volume: { value: 25, unit: 'mL' },
      reservoir: { value: 20, unit: 'mL' },
    });
  });

  it('is a danger where it came back, whether or not anybody knew what to expect', () => {
    const events = [card, filled({ drawnOut: millilitres(25) }), set(150)];
    expect(said('2026-11-03T12:00', events)).toEqual(['danger pump.beyond-reservoir']);
  });

  it('names the largest where neither fits, and says what it rests on', () => {
    const events = [card, filled({ filled: millilitres(21), drawnOut: millilitres(25) }), set(150)];
    const [found] = pumpOn('2026-11-03T12:00', events).findings;
    expect(found?.values).toMatchObject({ what: 'returned', volume: { value: 25, unit: 'mL' } });
    expect(found?.cites).toEqual(['ITB-20', 'LIMIT-K4', 'WD-23']);
  });

  it('is none where it just fits, or nobody told the size', () => {
    const fits = filled({ filled: millilitres(20), drawnOut: millilitres(20) });
    expect(said('2026-11-03T12:00', [card, fits, set(150)])).toEqual([]);
    const untold = filled({ reservoir: 'unknown', filled: millilitres(25) });
    expect(said('2026-11-03T12:00', [card, untold, set(150)])).toEqual([]);
  });
});

describe('The last step of the programming in a record (K5)', () => {
  const stepped = (to: number, when = '2026-11-19T10:00') => [...calmEvents, set(to, when)];

  it('asks back for a cut of 75 % that was made yesterday', () => {
    expect(said('2026-11-20T12:00', stepped(37.5))).toEqual(['warning pump.cut-too-large']);
    expect(pumpOn('2026-11-20T12:00', stepped(37.5)).findings[0]?.values).toMatchObject({
      percent: { value: 75, unit: '%' },
      from: { value: 150, unit: 'ug/d' },
    });
  });

  it('asks back for a rise, by the cause that the card tells', () => {
    expect(said('2026-11-20T12:00', stepped(210))).toEqual([]);
    expect(said('2026-11-20T12:00', stepped(211))).toEqual(['warning pump.rise-too-large']);
    const uncaused = stepped(181).filter(({ kind }) => kind !== 'pump-described');
    expect(said('2026-11-20T12:00', uncaused)).toContain('warning pump.rise-too-large');
  });

  it('is silent at the limit, and once the days of watching are over (WD-15)', () => {
    expect(said('2026-11-20T12:00', stepped(120))).toEqual([]);
    expect(said('2026-12-03T12:00', stepped(37.5))).toEqual(['warning pump.cut-too-large']);
    expect(said('2026-12-04T12:00', stepped(37.5))).toEqual([]);
  });

  it('leaves a pump that was set to nothing, or to something again, to the rules of both routes', () => {
    const ofSteps = (events: Parameters<typeof said>[1]) =>
      said('2026-11-20T12:00', events).filter((each) => /too-large|too-low/.test(each));
    expect(ofSteps(stepped(0))).toEqual([]);
    expect(ofSteps([...stepped(0, '2026-11-18T10:00'), set(150, '2026-11-19T10:00')])).toEqual([]);
  });

  it('judges the two settings of a first day by each other', () => {
    const first = calmEvents.filter(({ kind }) => kind !== 'pump-programmed');
    const settings = [set(150, '2026-11-19T08:00'), set(37.5, '2026-11-19T14:00')];
    expect(said('2026-11-20T12:00', [...first, ...settings])).toContain('warning pump.cut-too-large');
  });

  it('counts small cuts of one day together', () => {
    const thrice = [...stepped(125), set(105, '2026-11-19T12:00'), set(90, '2026-11-19T14:00')];
    expect(said('2026-11-20T12:00', thrice)).toEqual(['warning pump.cut-too-large']);
  });
});
