import { describe, expect, it } from 'vitest';
import { emptyDraft } from './empty-draft.ts';
import { requestOf } from './request-of.ts';
import { unitTyped } from './typed-creatinine.ts';

const draft = emptyDraft({ region: 'UK', timeZone: 'Europe/London', today: '2026-12-01', start: '2026-12-07' });

function creatinineOf(creatinine: string, creatinineUnit: 'umol/L' | 'mg/dL') {
  const person = { ...draft.person, creatinine, creatinineUnit, creatinineOn: '2026-11-01' };
  const { json, problems } = requestOf({ ...draft, person });
  const refused = problems.some(({ at }) => at === '/patient/creatinine/value');
  return refused ? 'refused' : (json['patient'] as Record<string, unknown>)['creatinine'];
}

describe('A creatinine as somebody types it', () => {
  it.each(['80 \u00b5mol/L', '80 \u03bcmol/L', '80 umol/L', '80umol/l', '80 \u00b5mol / L', '80'])(
    '%s is read with its unit, whichever sign stands for micro (U4)',
    (text) => {
      expect(creatinineOf(text, 'umol/L')).toEqual({ value: 80, unit: 'umol/L', on: '2026-11-01' });
    },
  );

  it('chooses the unit that is typed', () => {
    expect(unitTyped('80 \u03bcmol/L')).toBe('umol/L');
    expect(unitTyped('0.9 mg/dl')).toBe('mg/dL');
    for (const text of ['80', '80 mmol/L', '80 mol/L', 'mg', '']) expect(unitTyped(text), text).toBeUndefined();
  });

  it.each([
    ['0.9 mg/dL', 'umol/L'],
    ['80 \u00b5mol/L', 'mg/dL'],
    ['80 mmol/L', 'umol/L'],
    ['80 \u00b5g/L', 'umol/L'],
    ['80,5 \u00b5mol/L', 'umol/L'],
  ] as const)('%s is refused where %s is chosen, and never read in the wrong unit (U4, H09)', (text, unit) => {
    expect(creatinineOf(text, unit)).toBe('refused');
  });
});
