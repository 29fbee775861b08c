import { buildPlan, type PlanAnswer, type PlanRequest } from '@steady/engine';
import { facts } from '@steady/knowledge';
import { sayIn } from '@steady/language';
import { extractText, getDocumentProxy } from 'unpdf';
import { readPlanRequest } from '../api/read-plan-request.ts';

export const say = sayIn('en');
/** What the plans of the tests are printed with. */
export const options = { say, facts, version: 3, createdAt: '2026-11-21T23:30:00Z' };

const mg = (value: number) => ({ value, unit: 'mg' });
/** A taper with halves, a liquid and a reserve, and a condition that looks like a program. */
export const taper = {
  purpose: 'taper',
  start: '2026-12-01',
  timeZone: 'Europe/London',
  current: ['08:00', '14:00', '22:00'].map((time) => ({ time, dose: mg(20) })),
  target: { value: 0, unit: 'mg/d' },
  products: [
    { id: 't10', form: 'tablet', strength: mg(10), scored: true },
    { id: 'liq', form: 'liquid', strength: { value: 1, unit: 'mg/mL' }, mark: { value: 0.5, unit: 'mL' } },
  ],
  pace: { method: 'fixed', cut: { value: 12, unit: 'mg/d' }, everyDays: 10 },
  reserveDays: 3,
  patient: { region: 'UK', conditions: ['#panic("no") *bold* $x$ [y] <label> @ref'] },
};

export function made(json: unknown): { readonly answer: PlanAnswer; readonly request: PlanRequest } {
  const request = readPlanRequest(json);
  if (!request.ok) throw new Error(JSON.stringify(request.problems));
  const answer = buildPlan(request.value, facts);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return { answer: answer.value, request: request.value };
}

/** Text with every white space as a plain one. */
export const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** The text of each page of a PDF. */
export async function pagesOf(pdf: Uint8Array): Promise<readonly string[]> {
  // the reader takes the bytes away from whoever gives them
  const { text } = await extractText(new Uint8Array(pdf));
  return text.map(plain);
}

/** Words that begin outside the margins of their page, or end there. */
export async function wordsOffThePaper(pdf: Uint8Array): Promise<readonly string[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const margin = 28;
  const off: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const [, , width, height] = page.view as [number, number, number, number];
    for (const item of (await page.getTextContent()).items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [x, y] = [item.transform[4], item.transform[5]];
      const isTurned = Math.abs(item.transform[0]) < 0.001;
      const [right, top] = isTurned ? [x, y + item.width] : [x + item.width, y + item.height];
      if (x < margin || right > width - margin || y < margin || top > height - margin)
        off.push(`${number}: ${item.str}`);
    }
  }
  return off;
}
