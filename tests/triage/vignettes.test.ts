import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { outcomes, questionCodes } from '@steady/engine/triage';
import { answerTriage, triageAnswerSchema } from '@steady/exchange';
import { facts } from '@steady/knowledge';
import { sayIn } from '@steady/language';
import { describe, expect, it } from 'vitest';

/** What was told; everything else is a clear no in a calm context, unless `else` says otherwise. */
interface Told {
  readonly yes?: readonly string[];
  readonly no?: readonly string[];
  readonly unknown?: readonly string[];
  readonly leftOut?: readonly string[];
  readonly else?: 'no' | 'left-out' | 'unknown';
  /** `null` where it was not asked. */
  readonly context?: Readonly<Record<string, unknown>>;
  readonly patient?: Readonly<Record<string, unknown>>;
  readonly text?: string;
  readonly by?: 'carer';
  readonly region?: string;
}

interface Expected {
  readonly then: string;
  readonly source: string;
}

interface File {
  readonly about: string;
  readonly cases?: readonly (Told & Expected & { readonly told: string })[];
  /** Every row with every circumstance. */
  readonly tables?: readonly (Expected & {
    readonly each: Readonly<Record<string, Told>>;
    readonly with: Readonly<Record<string, Told>>;
  })[];
}

const folder = path.resolve(import.meta.dirname, 'vignettes');
const now = '2026-12-03T12:00:00Z';

const calm = {
  lastDoseAt: '2026-12-03T09:00:00Z',
  missedSlots: 0,
  pump: false,
  aboveThePlan: { value: 0, unit: 'mg' },
  kidneyFailure: false,
  alcohol: false,
  opioids: false,
  sedatives: false,
  spinalLevelAboveT6: false,
};

const vignettes = readdirSync(folder).flatMap((name) => {
  const { cases = [], tables = [] } = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as File;
  return [
    ...cases.map((one) => ({ ...one, title: `${name}: ${one.told}` })),
    ...tables.flatMap(({ each, with: circumstances, then, source }) =>
      Object.entries(each).flatMap(([row, told]) =>
        Object.entries(circumstances).map(([column, more]) => ({
          ...together(told, more),
          then,
          source,
          title: `${name}: ${row}, ${column}: ${then}`,
        })),
      ),
    ),
  ];
});

function together(one: Told, other: Told): Told {
  return {
    ...one,
    ...other,
    yes: [...(one.yes ?? []), ...(other.yes ?? [])],
    unknown: [...(one.unknown ?? []), ...(other.unknown ?? [])],
    context: { ...one.context, ...other.context },
    ...((one.patient ?? other.patient) && { patient: { ...one.patient, ...other.patient } }),
  };
}

function requestOf({ yes = [], no = [], unknown = [], leftOut = [], else: rest = 'no', ...told }: Told) {
  const answerTo = (code: string) => {
    if (yes.includes(code)) return 'yes';
    if (unknown.includes(code)) return 'unknown';
    if (no.includes(code)) return 'no';
    return leftOut.includes(code) || rest === 'left-out' ? undefined : rest;
  };
  const answers = Object.fromEntries(questionCodes.map((code) => [code, answerTo(code)]));
  const context = { ...(rest === 'no' && calm), ...told.context };
  return JSON.parse(
    JSON.stringify({
      now,
      region: told.region ?? 'UK',
      ...(told.by && { answeredBy: told.by }),
      ...(told.text && { text: told.text }),
      ...(told.patient && { patient: told.patient }),
      answers,
      context: Object.fromEntries(Object.entries(context).filter(([, value]) => value !== null)),
    }),
  );
}

const say = sayIn('en');

describe('Every vignette comes out as worked out from the reference', () => {
  it.each(vignettes.map((one) => [one.title, one] as const))('%s', (_, one) => {
    const answered = answerTriage(requestOf(one), facts, say, new Date(now));
    if (!answered.ok) return expect.fail(JSON.stringify(answered.problems));
    expect(answered.answer.outcome).toBe(one.then);
    expect(triageAnswerSchema.safeParse(answered.answer).error).toBeUndefined();
  });
});

describe('The vignettes together', () => {
  it('are at least 500, each told once and with its source', () => {
    expect(vignettes.length).toBeGreaterThanOrEqual(500);
    expect(new Set(vignettes.map(({ title }) => title)).size).toBe(vignettes.length);
    expect(vignettes.filter(({ source }) => source.length < 2)).toEqual([]);
  });

  it('cover every outcome, every question and every field of the context', () => {
    expect([...new Set(vignettes.map(({ then }) => then))].sort()).toEqual([...outcomes].sort());
    const yeses = new Set(vignettes.flatMap(({ yes = [] }) => yes));
    expect(questionCodes.filter((code) => !yeses.has(code))).toEqual([]);
    const fields = new Set(vignettes.flatMap(({ context = {} }) => Object.keys(context)));
    const all = [...Object.keys(calm), 'takenIn24Hours', 'alone', 'temperature'];
    expect(all.filter((field) => !fields.has(field))).toEqual([]);
  });

  it('tell of carers, children, other regions, words of their own, and forms left half-way', () => {
    expect(vignettes.filter(({ by }) => by === 'carer').length).toBeGreaterThan(50);
    expect(vignettes.filter(({ text }) => text !== undefined).length).toBeGreaterThan(30);
    expect(vignettes.filter(({ else: rest }) => rest === 'left-out').length).toBeGreaterThan(30);
    expect(vignettes.filter(({ patient }) => patient?.['birthDate'] !== undefined).length).toBeGreaterThan(30);
    expect(vignettes.filter(({ region }) => region !== undefined).length).toBeGreaterThan(20);
  });
});
