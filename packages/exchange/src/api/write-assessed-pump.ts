import type { Assessment } from '@steady/engine';
import type { WireAssessAnswer } from './wire/assess-answer.ts';
import { writePumpDailyDose } from './wire/written-amount.ts';

/** The pump of an assessment as JSON. */
export function writeAssessedPump({ pump }: Assessment): WireAssessAnswer['pump'] {
  if (pump === 'none') return null;
  const { times, dailyDose } = pump;
  const unknown = { refillBy: 'unknown', alarmOn: 'unknown', emptyOn: 'unknown', keepsUntil: 'unknown' } as const;
  const { refillBy, alarmOn, emptyOn, keepsUntil } = times === 'unknown' ? unknown : times;
  return {
    dailyDose: dailyDose === 'unknown' ? dailyDose : writePumpDailyDose(dailyDose),
    refillBy,
    alarmOn,
    emptyOn,
    keepsUntil,
  };
}
