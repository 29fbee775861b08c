import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { WireAnswer, WireRequest, WireStep, WireSupply, WireUnit } from '../independent-checker/wire.ts';
import type { WireProblem } from '../laws/answer.ts';

/** A whole case as a clinician reads it: what is asked, and what must come out, worked out by hand. */
export interface Scenario {
  readonly file: string;
  readonly title: string;
  readonly source: string;
  readonly given: WireRequest;
  readonly when: 'plan';
  readonly then: Planned | Refused;
}

/** Doses and units stand in the order of `times`; a unit line reads `1.5 t10`, or `-` where nothing is taken. */
export interface Planned {
  readonly times: readonly string[];
  readonly steps: readonly {
    readonly from: string;
    readonly days: number | null;
    readonly daily: number;
    readonly doses: readonly number[];
    readonly units: readonly string[];
    readonly why: string;
  }[];
  readonly end: { readonly kind: string; readonly on: string };
  /** Pieces, or millilitres as `63 mL`, by product. */
  readonly supply: Readonly<Record<string, number | string>>;
  readonly findings: { readonly there: readonly string[]; readonly notThere: readonly string[] };
}

export interface Refused {
  readonly refused: readonly { readonly code: string; readonly at: string }[];
  /** What of the request to change, and to what. */
  readonly nearest?: object;
}

/** What any way into Steady comes back with. */
export type Outcome = { readonly answer: WireAnswer } | { readonly problems: readonly WireProblem[] };

const folder = path.join(import.meta.dirname, '../../scenarios');

/** Every scenario, in the order of its file. */
export function allScenarios(): readonly Scenario[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({ file, ...JSON.parse(readFileSync(path.join(folder, file), 'utf8')) }));
}

/** An answer in the words of a scenario, so that a difference shows as a clinician would read it. */
export function asPlanned({ plan, supply, findings }: WireAnswer, then: Planned): Planned {
  const codes = findings.map(({ code }) => code);
  return {
    times: then.times,
    steps: plan.steps.map((step) => asStep(step, then.times)),
    end: { kind: plan.end.kind, on: plan.end.on },
    supply: Object.fromEntries(supply.map((one) => [one.product, asSupply(one)])),
    findings: {
      there: then.findings.there.filter((code) => codes.includes(code)),
      notThere: then.findings.notThere.filter((code) => !codes.includes(code)),
    },
  };
}

function asStep({ from, days, daily, intakes, why }: WireStep, times: readonly string[]): Planned['steps'][number] {
  const at = times.map((time) => intakes.find((intake) => intake.time === time));
  return {
    from,
    days,
    daily: daily.value,
    doses: at.map((intake) => intake?.dose.value ?? 0),
    units: at.map((intake) => (intake === undefined ? '-' : intake.units.map(asUnit).join(' + '))),
    why,
  };
}

function asUnit({ product, count, volume }: WireUnit): string {
  return volume === undefined ? `${count} ${product}` : `${volume.value} mL ${product}`;
}

function asSupply({ count, volume }: WireSupply): number | string {
  return volume === undefined ? (count ?? 0) : `${volume.value} mL`;
}

/** A refusal in the words of a scenario: the problems, and of the nearest plan the parts the scenario speaks of. */
export function asRefused(problems: readonly WireProblem[], then: Refused): Refused {
  const refused = problems.map(({ code, at }) => ({ code, at }));
  if (then.nearest === undefined) return { refused };
  return { refused, nearest: alike(problems[0]?.values['nearest'], then.nearest) as object };
}

/** Of a value only the fields that another has too. */
function alike(value: unknown, pattern: unknown): unknown {
  if (typeof value !== 'object' || value === null || typeof pattern !== 'object' || pattern === null) return value;
  const fields = Object.entries(pattern).map(([name, part]) => [name, alike(Reflect.get(value, name), part)]);
  return Object.fromEntries(fields);
}
