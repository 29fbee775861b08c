import { type Outcome, ok, type Regimen, readLocalTime, readOral, refuse } from '@steady/engine';
import { readRegimenText } from '@steady/exchange/prescription';
import type { TypedIntake, TypedRegimen } from './draft.ts';
import { saysNothing } from './says-nothing.ts';
import { readTypedNumber } from './typed-number.ts';

/** What is taken now as far as it can be understood, to be shown back; no words, or words for nothing, are an empty regimen. */
export function regimenOf({ text, rows }: TypedRegimen): Outcome<Regimen> {
  if (rows !== null) return regimenOfRows(rows);
  return saysNothing(text) ? ok([]) : readRegimenText(text);
}

function regimenOfRows(rows: readonly TypedIntake[]): Outcome<Regimen> {
  const regimen = [];
  for (const row of rows) {
    const time = readLocalTime(row.time, '');
    if (!time.ok) return time;
    const typed = readTypedNumber(row.dose);
    const dose = readOral({ value: typed.kind === 'number' ? typed.value : Number.NaN, unit: 'mg' }, '');
    if (!dose.ok) return refuse(...dose.problems);
    regimen.push({ time: time.value, dose: dose.value });
  }
  return ok(regimen.toSorted((a, b) => (a.time < b.time ? -1 : 1)));
}
