import { examplePlanRequest } from '@steady/exchange';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ThrowawayApp, throwawayApp } from '../throwaway/app.ts';

let server: ThrowawayApp;
beforeAll(async () => {
  server = await throwawayApp();
});
afterAll(() => server.close());

const post = (kind: string, payload: unknown) =>
  server.app.inject({ method: 'POST', url: `/api/v1/plan/${kind}`, payload: payload as object });

const placesIn = (answer: Awaited<ReturnType<typeof post>>): readonly string[] =>
  answer.json().problems.map(({ code, at }: { code: string; at: string }) => `${code} ${at}`);

const files = [
  ['print', 'application/pdf', 'plan.pdf', '%PDF-'],
  ['calendar', 'text/calendar; charset=utf-8', 'plan.ics', 'BEGIN:VCALENDAR\r\n'],
  ['csv', 'text/csv; charset=utf-8', 'plan.csv', 'step,start,end,'],
] as const;

describe('A plan as a file', () => {
  it.each(files)('%s comes as %s, to be saved as %s', async (kind, type, name, beginning) => {
    const answer = await post(kind, { request: examplePlanRequest });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    });
    expect(answer.body.startsWith(beginning)).toBe(true);
  });

  it.each(files)('%s takes its options', async (kind) => {
    const options = { print: { largePrint: true, version: 2 }, calendar: { discreet: true }, csv: { bom: true } }[kind];
    const plain = await post(kind, { request: examplePlanRequest });
    const other = await post(kind, { request: examplePlanRequest, options });
    expect([other.statusCode, other.body === plain.body]).toEqual([200, false]);
  });

  it('is printed while others are served: nobody waits for most of a print', async () => {
    const pace = { method: 'fixed', cut: { value: 2, unit: 'mg/d' }, everyDays: 14 };
    const request = { ...examplePlanRequest, pace };
    let isPrinted = false;
    const begun = performance.now();
    const printed = post('print', { request, options: { largePrint: true } }).finally(() => {
      isPrinted = true;
    });
    let longestWait = 0;
    for (let before = begun; !isPrinted; ) {
      await new Promise((resolve) => setImmediate(resolve));
      const now = performance.now();
      longestWait = Math.max(longestWait, now - before);
      before = now;
    }
    expect((await printed).statusCode).toBe(200);
    expect(longestWait / (performance.now() - begun)).toBeLessThan(0.5);
  });

  it('prints the sheets of the person or of the clinician where one of them is asked for', async () => {
    const pagesFor = async (sheets?: string) => {
      const options = sheets === undefined ? {} : { sheets };
      const { rawPayload } = await post('print', { request: examplePlanRequest, options });
      const { text } = await extractText(await getDocumentProxy(new Uint8Array(rawPayload)));
      return text.join(' ').replaceAll(/\s+/g, ' ');
    };
    const [both, person, clinician] = await Promise.all([pagesFor(), pagesFor('person'), pagesFor('clinician')]);
    const has = (text: string) => [text.includes('Tick each dose'), text.includes('To check before signing')];
    expect([has(both), has(person), has(clinician)]).toEqual([
      [true, true],
      [true, false],
      [false, true],
    ]);
    expect(both).toBe(await pagesFor('both'));
  });

  it('is refused for sheets of nobody it knows', async () => {
    const answer = await post('print', { request: examplePlanRequest, options: { sheets: 'carer' } });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().problems).toMatchObject([{ code: 'input.not-one-of', at: '/options/sheets' }]);
  });

  it('is printed as not saved where no version is named, and as what it is saved as where one is (H23)', async () => {
    const printed = async (options: object) => {
      const { rawPayload } = await post('print', { request: examplePlanRequest, options });
      const { text } = await extractText(await getDocumentProxy(new Uint8Array(rawPayload)));
      return text.join(' ').replaceAll(/\s+/g, ' ');
    };
    const [unsaved, saved] = await Promise.all([printed({}), printed({ version: 2 })]);
    const [, code] = /Plan not saved, code (\w{4}-\w{4}), made on/.exec(unsaved) ?? [];
    expect(saved).toContain(`Plan version 2, saved, code ${code}, made on`);
  });

  it('names no medicine in a calendar that is discreet', async () => {
    const answer = await post('calendar', { request: examplePlanRequest, options: { discreet: true } });
    expect(answer.body).not.toMatch(/baclofen|\bmg\b/i);
  });

  describe('in a calendar that replaces an earlier version', () => {
    const planId = '6f0d1c1e-8a54-4a0e-9d3f-0d4d5f3c2b1a';
    const later = { ...examplePlanRequest, pace: { ...examplePlanRequest.pace, cut: { value: 20, unit: 'mg/d' } } };
    const calendarOf = (request: unknown, options: object) => post('calendar', { request, options });

    it('cancels the entries that are no more, and keeps the others', async () => {
      const first = await calendarOf(examplePlanRequest, { planId, version: 1 });
      const next = await calendarOf(later, { planId, version: 2, replaces: [examplePlanRequest] });
      expect(next.statusCode).toBe(200);
      const entries = (body: string) => body.match(/^UID:.*$/gm) ?? [];
      const cancelled = next.body.split('BEGIN:VEVENT').filter((event) => event.includes('STATUS:CANCELLED'));
      expect(cancelled.length).toBeGreaterThan(0);
      expect(entries(next.body)).toEqual(expect.arrayContaining(entries(first.body)));
    });

    it('needs the id of the plan', async () => {
      const answer = await calendarOf(later, { replaces: [examplePlanRequest] });
      expect([answer.statusCode, placesIn(answer)]).toEqual([400, ['input.required /options/planId']]);
    });

    it('is refused with every problem of the earlier requests', async () => {
      const replaces = [
        { ...examplePlanRequest, start: 'soon' },
        { ...examplePlanRequest, target: { value: 70, unit: 'mg/d' } },
      ];
      expect(placesIn(await calendarOf(later, { planId, version: 2, replaces: replaces.slice(0, 1) }))).toEqual([
        'date.not-a-date /options/replaces/0/start',
      ]);
      expect(placesIn(await calendarOf(later, { planId, version: 2, replaces: replaces.slice(1) }))).toEqual([
        'target.not-below-current /options/replaces/0/target',
      ]);
    });
  });

  it.each(files)('%s is refused with every problem of the request and the options', async (kind) => {
    const answer = await post(kind, { request: { ...examplePlanRequest, start: 'soon' }, options: { colour: 'red' } });
    const problems = answer.json().problems.map(({ code, at }: { code: string; at: string }) => `${code} ${at}`);
    expect(answer.statusCode).toBe(400);
    expect(problems).toEqual(['input.unknown-field /options/colour', 'date.not-a-date /request/start']);
  });

  it.each([[null], [[]], ['text'], [{}], [{ request: null }], [{ request: examplePlanRequest, options: null }]])(
    'is refused when the body is %j',
    async (body) => {
      for (const [kind] of files)
        expect((await post(kind, JSON.stringify(body))).statusCode).toBeGreaterThanOrEqual(400);
      const answer = await server.app.inject({
        method: 'POST',
        url: '/api/v1/plan/csv',
        headers: { 'content-type': 'application/json' },
        payload: JSON.stringify(body),
      });
      expect([answer.statusCode, answer.json().problems.length]).toEqual([400, expect.any(Number)]);
    },
  );
});
