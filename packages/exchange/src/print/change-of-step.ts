import { dailyDose, dailyDoseOf, formatAmount, formatNumber, oral, type Plan, type PlanRequest } from '@steady/engine';

/** How a step's daily dose differs from the one before it (TAP-31). */
export interface ChangeOfStep {
  readonly direction: 'down' | 'up' | 'start' | 'none';
  /** In mg, and as a share in percent. */
  readonly by: string;
  readonly percent: string;
}

/** For each step, its change from the one before; the first from what is taken now. */
export function changesOf({ steps }: Plan, request: PlanRequest): readonly ChangeOfStep[] {
  const doses = [dailyDoseOf(request.current), ...steps.map(({ daily }) => daily)];
  return steps.map(({ daily }, i) => {
    const before = (doses[i] ?? dailyDose(0)).microgramsPerDay;
    const after = daily.microgramsPerDay;
    const by = Math.abs(after - before);
    return {
      direction: by === 0 ? 'none' : before === 0 ? 'start' : after < before ? 'down' : 'up',
      by: formatAmount(oral(by)),
      percent: before === 0 ? '' : formatNumber(Math.round((by * 1000) / before) / 10),
    };
  });
}
