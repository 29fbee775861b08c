import { dailyDoseOf, formatAmount, type Regimen } from '@steady/engine';
import type { Say } from '@steady/language';

/** What is taken now, shown back: `20 mg at 08:00, 20 mg at 22:00 (40 mg a day)`. `readRegimenText` of it is the same. */
export function writeRegimen(regimen: Regimen, say: Say): string {
  if (regimen.length === 0) return say('regimen.none');
  const intakes = regimen
    .map(({ dose, time }) => say('regimen.intake', { dose: formatAmount(dose), time }))
    .reduce((all, intake) => say('regimen.more', { intakes: all, intake }));
  return say('regimen.total', { intakes, daily: formatAmount(dailyDoseOf(regimen)) });
}
