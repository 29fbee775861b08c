/** Every code a finding may carry. Codes are retired, never renamed or reused. */
export const findingCodes = [
  // the pace of a plan
  'rise.too-fast',
  'rise.beyond-ladder',
  'taper.cut-too-large',
  'taper.step-too-short',
  'taper.last-dose-too-large',
  'taper.cut-above-percent',
  'taper.first-cut-smaller',
  'taper.faster-than-label-window',
  'taper.label-without-numbers',
  'taper.pace-is-a-choice',
  'taper.risk',
  'taper.gentlest',
  'taper.two-step-backs',
  'change.days-instead-of-halves',
  // the size of a dose
  'dose.above-usual',
  'dose.single-above-usual',
  'dose.above-ceiling',
  'dose.start-above-label',
  // the person
  'renal.reduce-oral-dose',
  'renal.rise-too-soon',
  'renal.creatinine-misleads',
  'age.older-adult',
  'age.older-adult-kidneys',
  'age.not-established',
  'age.child-start',
  'age.child-interval',
  'age.child-rise',
  'age.child-ceiling',
  'pregnancy.weigh',
  'pump.specialist',
  'condition.not-recognised',
  'medicines.not-checked',
  // the products and times
  'product.tablet-for-small-child',
  'product.liquid-strength',
  'product.fine-marks',
  'product.half-tablets',
  'product.one-liquid',
  'times.assumed',
  // the plan's end and the place
  'plan.ends-above-zero',
  'plan.never-stop-suddenly',
  'region.unknown',
  // a forecast of concentrations
  'kinetics.above-studied-dose',
  'kinetics.kidneys-outside-data',
  'kinetics.dialysis',
  'kinetics.little-data',
  'kinetics.spinal-fluid',
  'kinetics.older-adult',
  'kinetics.model-without-kidneys',
] as const;

export type FindingCode = (typeof findingCodes)[number];
