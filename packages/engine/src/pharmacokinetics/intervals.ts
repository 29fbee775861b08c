import { filling, throughTwo } from './decays.ts';
import type { Modes } from './modes.ts';
import type { People } from './people.ts';

/** What some hours without an event do to everyone: numbers to multiply with, one of each kind a person. */
export interface Interval {
  readonly hours: number;
  /** What stays in the gut, as a share. */
  readonly gut: Float64Array;
  readonly phases: readonly {
    /** What stays, as a share. */
    readonly kept: Float64Array;
    /** What comes in, as a share of the gut. */
    readonly fed: Float64Array;
  }[];
}

/** What an absorbed milligram has become at the end of an interval, ng/mL, in the neighbours whom it reaches in it. */
export interface Entry {
  /** h from taking it to the end of the interval. */
  readonly hours: number;
  /** The first of the neighbours. */
  readonly from: number;
  readonly gut: Float64Array;
  readonly phases: readonly Float64Array[];
}

/** An interval of some hours. */
export function intervalOf({ absorptionRate }: People, { phases }: Modes, hours: number): Interval {
  return {
    hours,
    gut: absorptionRate.map((ka) => Math.exp(-ka * hours)),
    phases: phases.map(({ rate, share }) => ({
      kept: rate.map((k) => Math.exp(-k * hours)),
      fed: rate.map((k, i) => {
        const ka = absorptionRate[i] as number;
        return (share[i] as number) * ka * throughTwo(ka, k, hours);
      }),
    })),
  };
}

/** The entry of a dose that is taken some hours before the end of an interval, in the people from one to another. */
export function entryOf(people: People, { phases }: Modes, hours: number, from: number, to: number): Entry {
  const left = people.lag.slice(from, to).map((lag) => hours - lag);
  const absorptionRate = people.absorptionRate.subarray(from, to);
  const perMilligram = people.perMilligram.subarray(from, to);
  return {
    hours,
    from,
    gut: left.map((time, i) => (perMilligram[i] as number) * Math.exp(-(absorptionRate[i] as number) * time)),
    phases: phases.map((phase) => {
      const [share, rate] = [phase.share.subarray(from, to), phase.rate.subarray(from, to)];
      return left.map((time, i) => {
        const ka = absorptionRate[i] as number;
        return (perMilligram[i] as number) * (share[i] as number) * ka * throughTwo(ka, rate[i] as number, time);
      });
    }),
  };
}

/** What an inflow into the blood of one unit an hour leaves there after some hours, phase by phase. */
export function inflowOf({ phases }: Modes, hours: number): readonly Float64Array[] {
  return phases.map(({ rate, share }) => rate.map((k, i) => (share[i] as number) * filling(k, hours)));
}
