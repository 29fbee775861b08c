import type { FactId, Facts } from '@steady/knowledge';
import type { LocalDate } from '../calendar/calendar.ts';
import { type Outcome, unless } from '../outcome/outcome.ts';
import type { Unknown } from '../patient/patient.ts';
import { writeAmount } from '../quantity/write-amount.ts';
import { inUnit } from '../safety/amounts.ts';
import { byUrgency, type Finding } from '../safety/finding.ts';
import { applies, toSign } from '../safety/verdicts.ts';
import { judgeBothRoutes } from './both-routes.ts';
import { type Bridge, bridgeOf } from './bridge.ts';
import { judgeAlarm, judgeReplacement, judgeScan, replaceBy } from './device-findings.ts';
import { judgeDoses } from './dose-limits.ts';
import { pumpProblems } from './pump-problems.ts';
import type { PumpRequest } from './pump-request.ts';
import { judgeRefill } from './refill-findings.ts';
import { type RefillTimes, refillTimes } from './refill-times.ts';
import { judgeReturned, type ReturnedVolume, returnedVolume } from './returned-volume.ts';

/** The dates of a pump, and what there is to say about it. */
export interface JudgedPump {
  readonly times: RefillTimes;
  readonly bridge: Bridge | undefined;
  readonly returned: ReturnedVolume | undefined;
  readonly replaceBy: LocalDate | Unknown;
  /** Most pressing first. */
  readonly findings: readonly Finding[];
  /** What the dates rest on, and what to know of the care around the pump. */
  readonly basis: readonly FactId[];
}

/**
 * A filled pump at a day: refill-by, alarm and empty dates, the bridge over a change of strength, the returned volume, and
 * every finding. Nothing here knows of a dose by mouth but whether there is one (P16).
 *
 * Problems: `input.out-of-range`, `input.required`, `change.same-time`, `pump.*`. Invariants: K1-K5, P16, U2.
 */
export function judgePump(request: PumpRequest, facts: Facts): Outcome<JudgedPump> {
  return unless(pumpProblems(request, facts), () => {
    const { before, bridge: asked, oral } = request;
    const times = refillTimes(request, facts);
    const bridge = asked === undefined || typeof before === 'string' ? undefined : bridgeOf(before, request, asked);
    const returned = returnedVolume(request);
    // the pump goes on: what may have disappeared is what is taken beside it
    const pump = request.dailyDose;
    const findings = [
      judgeAlarm(request),
      ...judgeRefill(times, request, facts),
      returned && judgeReturned(returned, request.reservoir, facts),
      bridge && judgeBridge(bridge, request),
      ...judgeDoses(request, facts),
      ...(oral === undefined ? [] : judgeBothRoutes({ oral: oral.before, pump }, { oral: oral.now, pump }, facts)),
      judgeScan(request),
      judgeReplacement(request, facts),
    ].filter((finding) => finding !== undefined);
    return {
      times,
      bridge,
      returned,
      replaceBy: replaceBy(request, facts),
      findings: byUrgency(findings),
      basis: basisOf(request, findings),
    };
  });
}

/** A bridge to be programmed, or what happens without the one that somebody declined (K3, H20). */
function judgeBridge(bridge: Bridge, { before, fill }: PumpRequest): Finding {
  const values = {
    from: typeof before === 'string' ? before : writeAmount(before.strength),
    to: writeAmount(fill.strength),
    deadVolume: writeAmount(bridge.deadVolume),
    hours: hours(bridge.hours),
    dose: writeAmount(bridge.dailyDose),
    withoutDose: writeAmount(bridge.without.dailyDose),
    withoutHours: hours(bridge.without.hours),
  };
  if (bridge.declinedBy === undefined) return applies('pump.bridge', 'caution', ['ITB-32', 'ITB-31'], values);
  const declined = { ...values, by: bridge.declinedBy };
  return toSign(applies('pump.bridge-declined', 'danger', ['ITB-32', 'ITB-31', 'WD-23'], declined));
}

function hours(exact: number) {
  return inUnit(Math.round(exact * 100) / 100, 'h');
}

function basisOf({ model }: PumpRequest, findings: readonly Finding[]): readonly FactId[] {
  const scan: readonly FactId[] =
    model === 'synchromed-ii' ? ['ITB-43'] : model === 'prometra' ? ['ITB-44'] : ['ITB-43', 'ITB-44'];
  const arithmetic: readonly FactId[] = ['LIMIT-K1', 'ITB-22', 'ITB-26', 'ITB-27', 'ITB-28'];
  const care: readonly FactId[] = ['ITB-29', ...scan, 'ITB-45', 'ITB-46'];
  return [...new Set([...arithmetic, ...findings.flatMap(({ cites }) => cites), ...care])];
}
