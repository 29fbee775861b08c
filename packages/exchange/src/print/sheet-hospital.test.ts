import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { printPlan } from './print-plan.ts';
import { made, options, pagesOf, plain, taper } from './printed-plan.ts';
import { sheetOfPlan } from './sheet-of-plan.ts';

describe('The sheet for a hospital stay (H01, H40)', () => {
  const sheetFor = (patient: object, more: object = {}) => {
    const { answer, request } = made({ ...taper, ...more, patient: { region: 'UK', ...patient } });
    return sheetOfPlan(answer, request, { ...options, sheets: 'hospital' });
  };
  const nobodyAsked = sheetFor({});
  const titles = (sheet: typeof nobodyAsked) => sheet.hospital?.parts.map(({ title }) => title);
  const sentences = (sheet: typeof nobodyAsked) =>
    (sheet.hospital?.parts ?? []).flatMap(({ says }) => says.map(({ sentence }) => sentence));

  it('has each step of the plan in one line, by its own doses', () => {
    expect(nobodyAsked.hospital?.steps[0]).toEqual({
      when: '1\u00a0December\u00a02026 to 10\u00a0December\u00a02026',
      daily: '48\u00a0mg\u00a0a\u00a0day',
      doses: ['08:00', '14:00', '22:00'].map((time) => ({ time, dose: '16\u00a0mg' })),
    });
    expect(nobodyAsked.hospital?.steps).toHaveLength(nobodyAsked.steps.length);
  });

  it('has what is taken now apart from the plan, which is a draft: it goes on until the plan is signed (H39)', () => {
    expect(nobodyAsked.hospital?.now).toEqual({
      when: 'until 30\u00a0November\u00a02026',
      daily: '60\u00a0mg\u00a0a\u00a0day',
      doses: ['08:00', '14:00', '22:00'].map((time) => ({ time, dose: '20\u00a0mg' })),
    });
    expect(nobodyAsked.words['untilSigned']).toMatch(/^This goes on, no dose left out, until a clinician has signed/);
    const first = sheetFor(
      {},
      { purpose: 'titrate', current: [], target: { value: 30, unit: 'mg/d' }, pace: { method: 'label' } },
    );
    expect(first.hospital?.now).toMatchObject({ daily: 'nothing', doses: [] });
  });

  it('says what comes after the last step (P11)', () => {
    expect(nobodyAsked.hospital?.after).toMatch(/^From .* on nothing is planned: watch for withdrawal\.$/);
    const rising = { purpose: 'titrate', current: [], target: { value: 30, unit: 'mg/d' }, pace: { method: 'label' } };
    expect(sheetFor({}, rising).hospital?.after).toBe('The last dose goes on until the prescriber changes it.');
  });

  it('speaks of a feeding tube where there are granules, and of kidneys that fail', () => {
    const tube = /^Granules may go through a feeding tube/;
    const granules = { id: 'g10', form: 'granules', strength: { value: 10, unit: 'mg' } };
    expect(sentences(nobodyAsked).some((one) => tube.test(one))).toBe(false);
    const withGranules = sheetFor({}, { products: [...taper.products, granules] });
    expect(sentences(withGranules).some((one) => tube.test(one))).toBe(true);
    const kidneys = /^The kidneys fail/;
    expect(sentences(sheetFor({ conditions: ['dialysis'] })).some((one) => kidneys.test(one))).toBe(true);
    expect(sentences(sheetFor({ conditions: [] })).some((one) => kidneys.test(one))).toBe(false);
  });

  it('says what to do where nothing goes by mouth, in an operation, after missed doses and on the way home', () => {
    expect(titles(sheetFor({ conditions: [] }))).toEqual([
      'Every dose, on time',
      'Nothing by mouth, vomiting, or unable to swallow',
      'An operation',
      'Where doses were missed',
      'Going home',
    ]);
  });

  it('speaks of a pump where there is one, and where nobody said that there is none (K1, R3)', () => {
    expect(titles(sheetFor({ conditions: ['intrathecal-pump'] }))).toContain('The pump');
    expect(titles(nobodyAsked)).toContain('If there is a pump (nobody said so, and nobody said no)');
    expect(sentences(nobodyAsked)).toContain(
      'This sheet turns no dose by mouth into a pump dose, or back. The pump clinic decides.',
    );
  });

  it('holds the steps down of a taper, and speaks of none where the dose rises', () => {
    const held = /^No step down/;
    expect(sentences(nobodyAsked).some((one) => held.test(one))).toBe(true);
    const rising = sheetFor(
      {},
      { purpose: 'titrate', current: [], target: { value: 30, unit: 'mg/d' }, pace: { method: 'label' } },
    );
    expect(sentences(rising).some((one) => held.test(one))).toBe(false);
  });

  it('rests each sentence but the refusal to convert on facts, and says all of them (P15, P16)', () => {
    const bare = (nobodyAsked.hospital?.parts ?? []).flatMap(({ says }) =>
      says.filter(({ restsOn }) => restsOn === ''),
    );
    expect(bare.map(({ sentence }) => sentence)).toEqual([expect.stringContaining('turns no dose')]);
    const said = nobodyAsked.basis.map(({ fact }) => fact);
    expect(said).toEqual([...new Set(nobodyAsked.hospital?.restsOn)]);
    for (const fact of said) expect(Object.hasOwn(facts, fact)).toBe(true);
  });

  it('is one page of a PDF, with who it is about, what never to do and whom to call, and its sources after it', async () => {
    const { answer, request } = made({ ...taper, patient: { region: 'UK', conditions: [] } });
    const sheet = sheetOfPlan(answer, request, { ...options, sheets: 'hospital' });
    const [first = '', ...rest] = await pagesOf(printPlan(answer, request, { ...options, sheets: 'hospital' }));
    const words = ['miss no dose of baclofen', 'Birth date', 'Draft, not signed', 'Do not stop suddenly.', 'by phone'];
    for (const one of [...words, ...sentences(sheet)]) expect(first).toContain(plain(one));
    for (const { when, daily } of sheet.hospital?.steps ?? []) expect(first).toContain(plain(`${when} ${daily}`));
    for (const { fact, says } of sheet.basis) expect(rest.join(' ')).toContain(plain(`${fact}: ${says}`));
    expect(rest.join(' ')).not.toContain('Tick each dose');
  });

  it('is not printed with the others', () => {
    const { answer, request } = made(taper);
    expect(sheetOfPlan(answer, request, options).hospital).toBeNull();
  });
});
