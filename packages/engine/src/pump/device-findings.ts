import type { Facts } from '@steady/knowledge';
import { addMonths, type LocalDate } from '../calendar/calendar.ts';
import type { Unknown } from '../patient/patient.ts';
import type { Finding } from '../safety/finding.ts';
import { applies, cannotTell } from '../safety/verdicts.ts';
import type { PumpRequest } from './pump-request.ts';

/** An alarm of the pump: always an emergency for who wears it (R9), in the words of the kind that was heard. */
export function judgeAlarm({ alarm }: Pick<PumpRequest, 'alarm'>): Finding | undefined {
  switch (alarm) {
    case 'none':
      return undefined;
    case 'unknown':
      return cannotTell('pump.alarm-unknown', 'warning', ['ITB-40', 'ITB-41']);
    case 'single-tone':
      return applies('pump.alarm-single-tone', 'emergency', ['ITB-40']);
    case 'two-tone':
    case 'some-tone':
      return applies('pump.alarm-two-tone', 'emergency', ['ITB-41', 'WD-23'], {
        told: alarm === 'two-tone' ? 'yes' : 'no',
      });
  }
}

const monthsInYear = 12;

/** The last day of service that the maker names; unknown for makes whose life nobody read. */
export function replaceBy(
  { model, implantedOn }: Pick<PumpRequest, 'model' | 'implantedOn'>,
  facts: Facts,
): LocalDate | Unknown {
  if (model !== 'synchromed-ii' || implantedOn === 'unknown') return 'unknown';
  return addMonths(implantedOn, facts['ITB-42'].figures.longest.value * monthsInYear);
}

/**
 * The end of a pump's service: from the age at which many end a caution, three months ahead of the last day a danger, and past
 * it as well. Which of the three it is decides how soon somebody is to call.
 */
export function judgeReplacement(
  request: Pick<PumpRequest, 'model' | 'implantedOn' | 'on'>,
  facts: Facts,
): Finding | undefined {
  const { model, implantedOn, on } = request;
  const { longest, usualLow } = facts['ITB-42'].figures;
  const by = replaceBy(request, facts);
  if (by === 'unknown' || implantedOn === 'unknown') {
    return cannotTell('pump.replacement-unknown', 'info', ['ITB-42', 'ITB-31'], {
      lifeKnown: model === 'synchromed-ii' ? 'yes' : 'no',
    });
  }
  const ahead = facts['ITB-31'].figures.replacementAhead;
  const values = { by, longest, ahead };
  if (on >= addMonths(by, -ahead.value)) {
    const when = on > by ? 'past' : 'soon';
    return applies('pump.replacement-due', 'danger', ['ITB-42', 'ITB-31'], { ...values, when });
  }
  if (on < addMonths(implantedOn, usualLow.value * monthsInYear)) return undefined;
  return applies('pump.replacement-due', 'caution', ['ITB-42', 'ITB-31'], { ...values, when: 'later' });
}

/** A pump that must be emptied before an MRI scan. */
export function judgeScan({ model }: Pick<PumpRequest, 'model'>): Finding | undefined {
  return model === 'prometra' ? applies('pump.empty-before-mri', 'warning', ['ITB-44']) : undefined;
}
