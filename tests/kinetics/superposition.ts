import type { Parameters, Schedule } from '../../packages/engine/src/pharmacokinetics/kinetics.ts';

/** ng/mL as the sum of single doses by mouth in the textbook form; with a clearance that never changes. */
export function superposed(parameters: Parameters, { doses }: Schedule, at: number): number {
  return doses.reduce((total, dose) => total + dose.milligrams * ofOneMilligram(parameters, at - dose.at), 0);
}

function ofOneMilligram(parameters: Parameters, since: number): number {
  const { bioavailability, volume, clearance, absorptionRate: ka, lag, transfer } = parameters;
  const x = since - lag;
  if (x <= 0) return 0;
  const scale = (1000 * bioavailability * ka) / volume;
  const k10 = clearance / volume;
  if (transfer === undefined) return (scale * (Math.exp(-k10 * x) - Math.exp(-ka * x))) / (ka - k10);

  const { toPeripheral: k12, toCentral: k21 } = transfer;
  const sum = k10 + k12 + k21;
  const root = Math.sqrt(sum ** 2 - 4 * k10 * k21);
  const [alpha, beta] = [(sum + root) / 2, (sum - root) / 2];
  const part = (rate: number, one: number, other: number) =>
    ((k21 - rate) * Math.exp(-rate * x)) / ((one - rate) * (other - rate));
  return scale * (part(alpha, ka, beta) + part(beta, ka, alpha) + part(ka, alpha, beta));
}
