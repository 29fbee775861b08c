import type { Problem } from '@steady/engine';
import { numberReader } from '../draft/typed-number.ts';

/** A pump as it is typed. An empty field of what may be unknown is unknown. */
export interface PumpDraft {
  readonly on: string;
  readonly timeZone: string;
  readonly fillOn: string;
  readonly volume: string;
  readonly strength: string;
  readonly dailyDose: string;
  readonly reservoir: string;
  readonly alarmVolume: string;
  readonly inPumpLimit: string;
  readonly before: 'same' | 'other' | 'first-fill' | 'unknown';
  readonly strengthBefore: string;
  readonly doseBefore: string;
  readonly deadVolume: string;
  readonly bridge: 'compute' | 'declined';
  readonly declinedBy: string;
  readonly changes: readonly { readonly on: string; readonly dailyDose: string }[];
  readonly returned: string;
  readonly alarm: 'none' | 'single-tone' | 'two-tone' | 'some-tone' | 'unknown';
  readonly cause: 'spinal' | 'cerebral' | 'unknown';
  readonly model: 'synchromed-ii' | 'prometra' | 'other' | 'unknown';
  readonly implantedOn: string;
  readonly mayBeBlocked: boolean;
  readonly shutAtWeekends: boolean;
  readonly shutOn: string;
}

export function emptyPumpDraft({ today, timeZone }: { readonly today: string; readonly timeZone: string }): PumpDraft {
  return {
    on: today,
    timeZone,
    fillOn: '',
    volume: '',
    strength: '',
    dailyDose: '',
    reservoir: '',
    alarmVolume: '',
    inPumpLimit: '',
    before: 'unknown',
    strengthBefore: '',
    doseBefore: '',
    deadVolume: '',
    bridge: 'compute',
    declinedBy: '',
    changes: [],
    returned: '',
    alarm: 'unknown',
    cause: 'unknown',
    model: 'unknown',
    implantedOn: '',
    mayBeBlocked: false,
    shutAtWeekends: true,
    shutOn: '',
  };
}

/** Whether what is typed has changed the strength. */
export function changesStrength({ before, strengthBefore, strength }: PumpDraft): boolean {
  return before === 'other' && strengthBefore.trim() !== '' && Number(strengthBefore) !== Number(strength);
}

/** The request that a draft makes, and what of it could not be read. */
export function pumpRequestOf(draft: PumpDraft): { readonly json: object; readonly problems: readonly Problem[] } {
  const { read, problems } = numberReader();
  const amount = (text: string, at: string, unit: string) => {
    const value = read(text, `${at}/value`);
    return value === undefined ? undefined : { value, unit };
  };
  const orUnknown = (text: string, at: string, unit: string) =>
    text.trim() === '' ? 'unknown' : amount(text, at, unit);
  const strength = amount(draft.strength, '/fill/strength', 'ug/mL');
  const dailyDose = amount(draft.dailyDose, '/dailyDose', 'ug/d');
  const json = {
    on: draft.on || undefined,
    timeZone: draft.timeZone,
    cause: draft.cause,
    model: draft.model,
    implantedOn: draft.implantedOn === '' ? 'unknown' : draft.implantedOn,
    reservoir: amount(draft.reservoir, '/reservoir', 'mL'),
    alarmVolume: orUnknown(draft.alarmVolume, '/alarmVolume', 'mL'),
    inPumpLimit: orUnknown(draft.inPumpLimit, '/inPumpLimit', 'd'),
    fill: { on: draft.fillOn || undefined, volume: amount(draft.volume, '/fill/volume', 'mL'), strength },
    before: beforeOf(),
    ...(changesStrength(draft) && { bridge: bridgeOf() }),
    dailyDose,
    changes: draft.changes.map((change, i) => ({
      on: change.on || undefined,
      dailyDose: amount(change.dailyDose, `/changes/${i}/dailyDose`, 'ug/d'),
    })),
    ...(draft.returned.trim() !== '' && {
      returned: { on: draft.on || undefined, volume: amount(draft.returned, '/returned/volume', 'mL') },
    }),
    alarm: draft.alarm,
    mayBeBlocked: draft.mayBeBlocked,
    closed: { weekdays: draft.shutAtWeekends ? [6, 7] : [], dates: draft.shutOn.split(/[\s,;]+/).filter(Boolean) },
  };
  return { json, problems: problems() };

  function beforeOf() {
    if (draft.before === 'same') return { strength, dailyDose };
    if (draft.before !== 'other') return draft.before;
    return {
      strength: amount(draft.strengthBefore, '/before/strength', 'ug/mL'),
      dailyDose: amount(draft.doseBefore, '/before/dailyDose', 'ug/d'),
    };
  }

  function bridgeOf() {
    const deadVolume = amount(draft.deadVolume, '/bridge/deadVolume', 'mL');
    return draft.bridge === 'compute'
      ? { deadVolume, compute: true }
      : { deadVolume, declinedBy: draft.declinedBy.trim() === '' ? undefined : draft.declinedBy };
  }
}
