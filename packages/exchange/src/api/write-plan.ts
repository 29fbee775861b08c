import { dailyDose, dailyDoseOf, type Plan, type PlanRequest, type Portion, type Step } from '@steady/engine';
import type { Say } from '@steady/language';
import { sayDay } from '../prescription/say-date.ts';
import type { WirePlanAnswer } from './wire/plan-answer.ts';
import { writeDailyDose, writeOral, writeVolume } from './wire/written-amount.ts';

type WirePlan = WirePlanAnswer['plan'];
type WireStep = WirePlan['steps'][number];

/** A plan as JSON, each step with its change from the one before. */
export function writePlan(plan: Plan, request: PlanRequest, say: Say): WirePlan {
  const doses = [dailyDoseOf(request.current), ...plan.steps.map(({ daily }) => daily)];
  return {
    purpose: plan.purpose,
    timeZone: request.timeZone,
    steps: plan.steps.map((step, i) => writeStep(step, doses[i]?.microgramsPerDay ?? 0)),
    end: writeEnd(plan.end, say),
  };
}

function writeStep(step: Step, before: number): WireStep {
  return {
    from: step.from,
    days: step.days,
    daily: writeDailyDose(step.daily),
    intakes: step.intakes.map(({ time, dose, portions }) => ({
      time,
      dose: writeOral(dose),
      units: portions.map(writePortion),
    })),
    why: step.why,
    change: changeFrom(before, step.daily.microgramsPerDay),
    products: [...step.products],
  };
}

/** A change in micrograms a day, told in mg and as a share of the dose before it (TAP-31). */
function changeFrom(before: number, after: number): WireStep['change'] {
  const by = Math.abs(after - before);
  return {
    direction: after < before ? 'down' : after > before ? 'up' : 'none',
    by: writeDailyDose(dailyDose(by)),
    ...(before > 0 && { percent: Math.round((by * 1000) / before) / 10 }),
  };
}

/** What a hand takes from one box or bottle, as JSON. */
export function writePortion(portion: Portion): WireStep['intakes'][number]['units'][number] {
  const { product } = portion;
  return 'volume' in portion ? { product, volume: writeVolume(portion.volume) } : { product, count: portion.count };
}

function writeEnd({ kind, on, watch }: Plan['end'], say: Say): WirePlan['end'] {
  const says = say(`end.${kind}`, { date: sayDay(on, say) });
  return {
    kind,
    on,
    says: kind === 'unfinished' ? `${says} ${say('fixed.do-not-stop-suddenly')}` : says,
    watch: watch.map(({ how, until }) => ({ how, until, says: say(`watch.${how}`, { date: sayDay(until, say) }) })),
  };
}
