import { describe, expect, it } from 'vitest';
import { type Exposure, exposureOver, halfLife } from '../../packages/engine/src/pharmacokinetics/exposure.ts';
import type { Parameters } from '../../packages/engine/src/pharmacokinetics/kinetics.ts';
import type { PresetId } from '../../packages/engine/src/pharmacokinetics/presets.ts';
import { facts } from '../../packages/knowledge/src/facts.ts';
import { oneDose } from './some-kinetics.ts';
import { parametersFor, person, simulated } from './some-requests.ts';

/** The typical person, kg and mL/min, after one dose by mouth. */
const taken = (milligrams: number, parameters = typical): Exposure =>
  exposureOver(parameters, oneDose(milligrams), 0, 1000);
const typical = parametersFor({});
const preset = (id: PresetId) => parametersFor({ preset: id });
const kidneys = (clearance: number) => parametersFor({ person: person(70, clearance) });
const child = parametersFor({ person: person(25, (110 * 0.94) / 1.73) });
const apparent = ({ clearance, volume, bioavailability }: Parameters) => ({
  clearance: clearance / bioavailability,
  volume: volume / bioavailability,
});

/** What the row is, what the model gives, what the page says it gives, and what is accepted. */
type Row = readonly [row: string, value: number, asOnThePage: number, least: number, most: number];

const rows: readonly Row[] = [
  ['V1 highest after 10 mg, ng/mL', taken(10).highest.value, 126.7, 108, 172],
  ['V2 time of the highest, h', taken(10).highest.at, 1.42, 1.0, 1.8],
  ['V3 highest after 10 mg by the label', taken(10).highest.value, 126.7, 100, 240],
  ['V3 area of 10 mg by the label, ng.h/mL', taken(10).area, 949, 790, 1480],
  ['V4 highest after 30 mg', taken(30).highest.value, 380, 360, 900],
  ['V4 area of 30 mg', taken(30).area, 2848, 2350, 4360],
  ['V5 highest after 30 mg, two compartments', taken(30, preset(twoCompartments())).highest.value, 623, 450, 850],
  ['V5 area of 30 mg, two compartments', taken(30, preset(twoCompartments())).area, 2778, 2350, 4360],
  ['V6 apparent clearance, L/h', apparent(typical).clearance, 10.53, 8.6, 13],
  ['V6 renal clearance, mL/min', (renal(typical) * 1000) / 60, 105, 82, 128],
  ['V7 unchanged in urine, % of the dose', 100 * 0.75 * (renal(typical) / typical.clearance), 59.8, 55, 83],
  ['V9 half-life, h', halfLife(typical), 4.3, 3.5, 5.5],
  ['V9 apparent clearance, L/h', apparent(typical).clearance, 10.53, 9.3, 13.9],
  ['V9 apparent volume, L', apparent(typical).volume, 65.3, 58, 87],
  ['V13 bioavailability', typical.bioavailability, 0.75, 0.7, 0.8],
  ['V15 clearance at 65 against 110', ratio(65, 'clearance'), 0.668, 0.6, 0.75],
  ['V15 clearance at 40', ratio(40, 'clearance'), 0.483, 0.42, 0.58],
  ['V15 clearance at 20', ratio(20, 'clearance'), 0.335, 0.26, 0.42],
  ['V16 highest at 65 against 110', ratio(65, 'highest'), 1.05, 0.9, 1.2],
  ['V16 highest at 40', ratio(40, 'highest'), 1.08, 0.9, 1.2],
  ['V16 highest at 20', ratio(20, 'highest'), 1.12, 0.9, 1.2],
  ['V17 removal on dialysis, per hour', removedByDialysis(), 0.157, 0.12, 0.19],
  ['V18 apparent clearance of a child, L/h/kg', apparent(child).clearance / 25, 0.24, 0.18, 0.37],
  ['V19 apparent volume of a child, L/kg', apparent(child).volume / 25, 0.933, 0.65, 1.7],
  ['V20 time of the highest with slow absorption', olderAdult().highest.at, 2.18, 1.43, 3],
];

describe('The validation table', () => {
  it.each(rows)('%s', (_, value, asOnThePage, least, most) => {
    expect(value).toBeGreaterThanOrEqual(least);
    expect(value).toBeLessThanOrEqual(most);
    // half a digit of what the page writes, and no less than a third of a percent
    expect(Math.abs(value / asOnThePage - 1)).toBeLessThanOrEqual(0.005);
  });

  it('V8 half-life from plasma and urine together is 6.8 h, and is not scored', () => {
    expect(halfLife(typical)).toBeLessThan(6.8);
  });

  it.each([
    ['V10 Simon', 'simon-2018', 106.9, 1.57, 10_000 / 11.6],
    ['V11 Chevillard', 'chevillard-2018', 180.2, 1.23, 1250],
    ['V12 Marsot', 'marsot-2014', 112.2, 0.81, 1010],
  ] as const)('%s, 10 mg: highest, its time and area from its parameters', (_, id, highest, at, area) => {
    const exposure = taken(10, preset(id));
    expect(Math.abs(exposure.highest.value / highest - 1)).toBeLessThanOrEqual(0.001);
    expect(exposure.highest.at).toBeCloseTo(at, 2);
    expect(Math.abs(exposure.area / area - 1)).toBeLessThanOrEqual(0.001);
  });

  it('V14 there is no effect of food, and no field for one', () => {
    expect(Object.keys(typical).toSorted()).toEqual([
      'absorptionRate',
      'bioavailability',
      'clearance',
      'lag',
      'volume',
    ]);
  });

  it('V22 spinal fluid against plasma is shown for no dose by mouth, only for a pump', () => {
    expect(simulated({})).not.toHaveProperty('spinalFluid');
  });

  it('V20 slow absorption in the elderly leaves the area as it is', () => {
    expect(olderAdult().area / taken(10).area).toBeCloseTo(1, 9);
    expect(olderAdult().highest.value).toBeLessThan(taken(10).highest.value);
  });

  it('V21 a pump: 30 mL/h, a half-life of 1.5 h, 4 to 1, and 400 micrograms a day give 556 and 2.1 ng/mL', () => {
    const steady = { at: 0, route: 'intrathecal', micrograms: 4000, over: 240 } as const;
    const { spinalFluid, concentration } = simulated({ doses: [steady], observe: [240, 241.50182] });
    const [before, half] = spinalFluid ?? [];
    const middle = ({ low, high }: { low: number; high: number }) => Math.sqrt(low * high);
    expect(middle(before?.lumbar ?? never)).toBeCloseTo(555.6, 1);
    expect(middle(half?.lumbar ?? never) / middle(before?.lumbar ?? never)).toBeCloseTo(0.5, 4);
    expect(middle(before?.lumbar ?? never) / middle(before?.cisternal ?? never)).toBeCloseTo(4, 9);
    expect((before?.lumbar.high ?? 0) / (before?.lumbar.low ?? 1)).toBeCloseTo(3, 9);
    expect(concentration[0]).toBeCloseTo(2.1, 1);
  });
});

const never = { low: Number.NaN, high: Number.NaN };

function twoCompartments() {
  return 'healthy-fasted-two-compartment' as const;
}

/** Per hour; how much faster the level falls during a session than just before it. */
function removedByDialysis(): number {
  const changes = [{ at: 24, dialysis: facts['KIN-05'].figures.clearance.value }];
  const [before = 0, start = 0, end = 0] = simulated({ changes, observe: [20, 24, 28] }).concentration;
  return (Math.log(start / end) - Math.log(before / start)) / 4;
}

/** L/h. */
function renal({ clearance }: Parameters): number {
  return clearance - facts['KIN-03'].figures.clearance.value;
}

function ratio(clearance: number, of: 'clearance' | 'highest'): number {
  const [one, other] = [kidneys(clearance), kidneys(110)];
  return of === 'clearance'
    ? one.clearance / other.clearance
    : taken(5, one).highest.value / taken(5, other).highest.value;
}

function olderAdult(): Exposure {
  return taken(10, parametersFor({ given: { absorptionRate: facts['KIN-09'].figures.absorptionRate.value } }));
}
