import { assessAnswerSchema, exampleAssessRequest } from '@steady/exchange';
import { describe, expect, it } from 'vitest';
import { problemsIn, runShell, runSteady } from './run-steady.ts';

const input = JSON.stringify(exampleAssessRequest);

describe('The contract of the command line: steady assess', () => {
  it('answers what is due, what was missed, and every finding', async () => {
    const { code, out, err } = await runSteady(['assess', '--json'], { input });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { due, missed } = assessAnswerSchema.parse(JSON.parse(out));
    expect(due).toEqual([]);
    expect(missed).toMatchObject([{ slot: 'plan-1/2026-12-03/1', advice: 'take-now', cites: [{ fact: 'MISS-01' }] }]);
  });

  it('to read: tablets and milligrams together, and until when', async () => {
    const { code, out } = await runSteady(['assess'], { input });
    expect(code).toBe(0);
    expect(out.replaceAll('\u00a0', ' ')).toContain('1 and a half tablets of 10 mg (15 mg)');
    expect(out).toContain('20:00');
  });

  it('to read: the late dose first, by weekday, date, time and zone, then the supply with its days, then the findings', async () => {
    const { out } = await runSteady(['assess'], { input });
    const text = out.replaceAll('\u00a0', ' ');
    const order = [
      'The record at 15:10 on Thursday 3 December 2026 (Europe/London)',
      'Late doses',
      'Planned for 14:00 on Thursday 3 December 2026 (Europe/London):',
      'Take this dose now: 1 and a half tablets of 10 mg (15 mg).',
      'Last dose: 08:00 on Thursday 3 December 2026 (Europe/London).',
      'The next planned dose comes at 22:00 on Thursday 3 December 2026 (Europe/London).',
      't10: at least 72.5 pieces left, enough until Thursday 17 December 2026 (14 days from now)',
      'First dose that cannot be made: Friday 18 December 2026 (15 days from now)',
      'Findings',
    ];
    const places = order.map((line) => text.indexOf(line));
    expect(order.filter((_, i) => places[i] === -1)).toEqual([]);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(text).not.toContain('No dose is due');
    expect(text.slice(0, text.indexOf('Findings'))).not.toMatch(/plan-1\/|T\d\d:/);
  });

  it('to read: when the pump must be refilled', async () => {
    const of = (id: string, what: object) => ({
      ...{ id, author: { role: 'clinician', id: 'dr-example' }, device: 'clinic', schema: 0 },
      ...{ happened: '2026-11-02T10:00:00Z', written: '2026-11-02T10:00:00Z', ...what },
    });
    const volume = (value: number) => ({ value, unit: 'mL' });
    const events = [
      ...exampleAssessRequest.record.events,
      of('p1', {
        ...{
          kind: 'pump-refilled',
          reservoir: volume(20),
          filled: volume(20),
          strength: { value: 500, unit: 'ug/mL' },
        },
        ...{ expectedLeft: volume(2), drawnOut: volume(2), inPump: { value: 180, unit: 'd' } },
        ...{ reserve: 'unknown', alarmVolume: volume(2) },
      }),
      of('p2', {
        ...{
          kind: 'pump-programmed',
          daily: { value: 150.5, unit: 'ug/d' },
          strength: 'unknown',
          bridge: 'not-needed',
        },
      }),
    ];
    const asked = { ...exampleAssessRequest, record: { ...exampleAssessRequest.record, events } };
    const { out } = await runSteady(['assess'], { input: JSON.stringify(asked) });
    const text = out.replaceAll('\u00a0', ' ');
    expect(text).toContain('Refill by Thursday 24 December 2026 (21 days from now)');
    expect(text).toContain('Empty: Thursday 7 January 2027 (35 days from now)');
  });

  it('to read: an emergency before any dose', async () => {
    const [taken] = exampleAssessRequest.record.events.filter(({ kind }) => kind === 'dose-taken');
    const when = '2026-12-03T12:00:00+00:00';
    const amount = { value: 200, unit: 'mg' };
    const much = { ...taken, id: 'much', slot: 'unplanned', amount, happened: when, written: when };
    const record = { ...exampleAssessRequest.record, events: [...exampleAssessRequest.record.events, much] };
    const { out } = await runSteady(['assess'], { input: JSON.stringify({ ...exampleAssessRequest, record }) });
    const places = ['More than planned was taken: call the emergency number now', 'Get help first.', 'Findings'].map(
      (line) => out.indexOf(line),
    );
    expect(places[0]).toBeGreaterThan(0);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('to read: that nothing is due or late, where nothing is', async () => {
    const { out } = await runSteady(['assess'], {
      input: JSON.stringify({ ...exampleAssessRequest, now: '2026-12-03T10:00:00+00:00' }),
    });
    expect(out).toContain('No dose is due or late now.');
  });

  it('to read: without a plan says neither that nothing is due nor that a dose was missed or extra (M11, R3)', async () => {
    const events = exampleAssessRequest.record.events.filter(({ kind }) => kind !== 'plan-signed');
    const { out } = await runSteady(['assess'], {
      input: JSON.stringify({ ...exampleAssessRequest, record: { ...exampleAssessRequest.record, events } }),
    });
    expect(out).toContain('There is no plan here: nobody can tell what is due or late.');
    expect(out).toContain('There is no plan here: nobody can tell whether a dose was missed.');
    expect(out).not.toMatch(/No dose is due|Planned doses since|more than the plan/);
  });

  it('to read: names no dose where a newer plan cannot be read, and says which notes cannot be, however old (H23, H27)', async () => {
    const { record } = exampleAssessRequest;
    const [signed] = record.events.filter(({ kind }) => kind === 'plan-signed');
    const envelope = { author: { role: 'clinician', id: 'dr-example' }, device: 'clinic', schema: 0 };
    const then = { happened: '2026-11-13T10:00:00Z', written: '2026-11-13T10:00:00Z' };
    const told = async (...bad: readonly object[]) => {
      const asked = { ...exampleAssessRequest, record: { ...record, events: [...record.events, ...bad] } };
      return (await runSteady(['assess'], { input: JSON.stringify(asked) })).out;
    };
    const newer = await told({ ...signed, id: 'plan-2', order: 2, happened: '2026-12-02T10:00:00Z', change: 'other' });
    expect(newer).toContain('There is a plan here that we cannot read. Call your clinic now');
    expect(newer).toContain('Danger: There is a plan here that we cannot read');
    expect(newer).not.toMatch(/Take this dose now|No dose is due/);
    const older = await told({ ...envelope, ...then, id: 'c', kind: 'conditions-changed', conditions: 'none' });
    expect(older).toContain('Warning: We cannot read a note about your conditions');
    expect(older).toContain('Take this dose now');
  });

  it('to read: says that nobody can tell what is due where a plan cannot be read', async () => {
    const { record } = exampleAssessRequest;
    const plan = record.events.find(({ kind }) => kind === 'plan-signed');
    const events = [...record.events, { ...plan, id: 'plan-2', order: 2, change: 'other' }];
    const asked = { now: '2026-12-03T10:00:00+00:00', record: { ...record, events } };
    const { out } = await runSteady(['assess'], { input: JSON.stringify(asked) });
    expect(out).toContain('A plan here cannot be read: nobody can tell what is due or late.');
    expect(out).not.toContain('No dose is due');
  });

  it('shows an example that runs as it stands', async () => {
    const { out: help } = await runSteady(['assess', '--help']);
    const example = help.slice(help.indexOf('  npx steady')).replaceAll(/^ {2}npx/gm, 'npx');
    const { code, out } = await runShell(example);
    expect(code).toBe(0);
    expect(out).toContain('Take this dose now');
  });

  it('refuses with exit 2, every problem at once, and nothing on standard output', async () => {
    const ended = await runSteady(['assess'], { input: '{"now":"now","record":{"schema":"steady.record"},"x":1}' });
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(problemsIn(ended).toSorted()).toEqual([
      'input.unknown-field /x',
      'instant.not-an-instant /now',
      'record.not-a-record /record/version',
    ]);
  });
});
