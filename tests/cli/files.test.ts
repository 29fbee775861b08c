import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { problemsIn, runSteady } from './run-steady.ts';

const request = readFileSync(path.join(import.meta.dirname, 'contract-request.json'), 'utf8');

let folder = '';
const at = (name: string) => path.join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'steady-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('Files of a plan', () => {
  it('are written to print, for a calendar and for a spreadsheet, beside the answer', async () => {
    const files = ['--pdf', at('plan.pdf'), '--calendar', at('plan.ics'), '--csv', at('plan.csv')];
    const { code, out } = await runSteady(['plan', '--json', ...files], { input: request });
    expect(code).toBe(0);
    expect(JSON.parse(out).plan.steps.length).toBe(6);
    expect(readFileSync(at('plan.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    expect(readFileSync(at('plan.ics'), 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n.*END:VCALENDAR\r\n$/s);
    expect(readFileSync(at('plan.csv'), 'utf8')).toMatch(/^step,start,end,/);
    expect(readdirSync(folder).toSorted()).toEqual(['plan.csv', 'plan.ics', 'plan.pdf']);
  });

  it('have the sheets of the person or of the clinician, where one is asked for, and else of both', async () => {
    const pagesFor = async (...flags: readonly string[]) => {
      const { code } = await runSteady(['plan', '--json', '--pdf', at('plan.pdf'), ...flags], { input: request });
      expect(code).toBe(0);
      const { text } = await extractText(await getDocumentProxy(new Uint8Array(readFileSync(at('plan.pdf')))));
      return [text.join(' ').includes('Tick each dose'), text.join(' ').includes('To check before signing')];
    };
    expect(await pagesFor()).toEqual([true, true]);
    expect(await pagesFor('--sheets', 'person')).toEqual([true, false]);
    expect(await pagesFor('--sheets', 'clinician')).toEqual([false, true]);
    expect(await pagesFor('--sheets', 'hospital')).toEqual([false, false]);
  });

  it('are refused for sheets of nobody, and for sheets of no PDF', async () => {
    const nobody = await runSteady(['plan', '--pdf', at('plan.pdf'), '--sheets', 'carer'], { input: request });
    expect(problemsIn(nobody)).toEqual(['input.not-one-of ']);
    const nothing = await runSteady(['plan', '--sheets', 'person'], { input: request });
    expect(problemsIn(nothing)).toEqual(['input.required ']);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('are named after the plan where a person reads it, and nowhere else', async () => {
    const files = ['--calendar', at('plan.ics'), '--csv', at('plan.csv')];
    const read = await runSteady(['plan', ...files], { input: request });
    expect(read.out).toMatch(/\n\nWritten: .*plan\.ics\nWritten: .*plan\.csv\n$/);
    const asJson = await runSteady(['plan', '--json', ...files], { input: request });
    expect(asJson).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(asJson.out)).not.toHaveProperty('files');
    expect((await runSteady(['plan'], { input: request })).out).not.toContain('Written');
  });

  it('take the place of earlier ones', async () => {
    writeFileSync(at('plan.csv'), 'an earlier plan');
    await runSteady(['plan', '--csv', at('plan.csv')], { input: request });
    expect(readFileSync(at('plan.csv'), 'utf8')).toMatch(/^step,/);
  });

  it('are not written where the request is refused', async () => {
    const { code } = await runSteady(['plan', '--csv', at('plan.csv')], { input: '{}' });
    expect(code).toBe(2);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('are all written or none', async () => {
    const ended = await runSteady(['plan', '--csv', at('plan.csv'), '--calendar', at('no/such/plan.ics')], {
      input: request,
    });
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(problemsIn(ended)).toEqual(['file.not-writable ']);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('are not written over a folder', async () => {
    mkdirSync(at('plans'));
    const ended = await runSteady(['plan', '--csv', at('plans')], { input: request });
    expect(JSON.parse(ended.err).problems).toEqual([
      { code: 'file.not-writable', at: '', values: { reason: 'is-a-folder' }, says: expect.stringContaining('folder') },
    ]);
    expect(readdirSync(at('plans'))).toEqual([]);
  });

  it('can be a device', async () => {
    if (!existsSync('/dev/null')) return;
    expect(await runSteady(['plan', '--csv', '/dev/null'], { input: request })).toMatchObject({ code: 0, err: '' });
    expect(existsSync('/dev/null')).toBe(true);
  });
});

describe('A request in a file', () => {
  const asked = (file: string) => runSteady(['plan', '--json', '--input', file]);

  it('may begin with a byte order mark', async () => {
    writeFileSync(at('request.json'), `\ufeff${request}`);
    expect(await asked(at('request.json'))).toMatchObject({ code: 0 });
  });

  it('is refused where there is no such file, or a folder, without telling its path', async () => {
    const none = await asked(at('none.json'));
    expect(none).toMatchObject({ code: 2, out: '' });
    expect(JSON.parse(none.err).problems).toEqual([
      { code: 'file.not-readable', at: '', values: { reason: 'not-found' }, says: expect.stringContaining('name') },
    ]);
    expect(problemsIn(await asked(folder))).toEqual(['file.not-readable ']);
    expect(none.err).not.toContain(folder);
  });

  it('is refused where it is no text', async () => {
    writeFileSync(at('request.json'), Buffer.from([0x22, 0xff, 0xfe, 0x22]));
    expect(problemsIn(await asked(at('request.json')))).toEqual(['input.not-json ']);
  });

  it('is read no further than a request goes', async () => {
    writeFileSync(at('request.json'), ' '.repeat(3 * 1024 * 1024));
    expect(problemsIn(await asked(at('request.json')))).toEqual(['input.too-large ']);
  });
});
