/** Findings about products and times, about the end of a plan, and about the place. */
export const productsAndEnd = {
  'finding.product.tablet-for-small-child.title':
    '{verdict, select, unknown {The weight of the child is not known} other {Tablets do not suit a child of {weight}}}',
  'finding.product.tablet-for-small-child.detail':
    'Below {limit} the steps between tablets are too large.{verdict, select, unknown { Without a weight it cannot be told.} other {}}',
  'finding.product.tablet-for-small-child.action':
    '{verdict, select, unknown {Weigh the child, or use a liquid.} other {Use a liquid.}}',

  'finding.product.liquid-strength.title': 'Ask for the strength at each new bottle',
  'finding.product.liquid-strength.detail':
    '{count, plural, one {This plan counts on {weakest}.} other {This plan uses # liquids, from {weakest} to {strongest}.}} Liquids differ in strength: the same volume of another one can hold five times as much.',
  'finding.product.liquid-strength.action': 'Write mg and mL on the prescription. Have the bottle’s strength read out.',

  'finding.product.fine-marks.title': 'The syringe marks are very fine',
  'finding.product.fine-marks.detail':
    'This plan measures to marks of {mark}. The finest that a plan should count on is {limit}. Smaller marks are easily misread.',
  'finding.product.fine-marks.action': 'Check that this syringe is at hand, or plan with marks of {limit}.',

  'finding.product.mark-for-volume.title':
    '{count, plural, one {A volume falls} other {# volumes fall}} between the marks of a syringe',
  'finding.product.mark-for-volume.detail':
    'The largest is {volume}. Most oral syringes that hold so much have marks of {mark}.{needed, select, none { Smaller syringes have no mark for it either.} other { It needs marks of {needed}.}}',
  'finding.product.mark-for-volume.action':
    'Check which syringe is at hand. Plan with coarser marks or a stronger liquid, or write in how many goes it is measured.',

  'finding.product.one-liquid.title': 'Only one liquid is used',
  'finding.product.one-liquid.detail':
    'The plan leaves out {left}. Two strengths of liquid at home are easily mixed up, and the same volume is another dose.',
  'finding.product.one-liquid.action': 'Keep one liquid at home, or choose the one to plan with.',

  'finding.product.half-tablets.title': 'Half tablets in {count, plural, one {# step} other {# steps}}',
  'finding.product.half-tablets.detail':
    'Only tablets with a score line are halved. Halves are kept dry and used soon.',
  'finding.product.half-tablets.action': 'Check that a tablet cutter is at hand, and a hand that can use it.',

  'finding.times.assumed.title': 'The times of day are assumed',
  'finding.times.assumed.detail':
    'Nobody gave the times. Used here: {times}. Doses belong at the same times each day, {shortest} to {longest} apart where that is possible.',
  'finding.times.assumed.action': 'Set the times that fit the day of this person.',

  'finding.plan.ends-above-zero.title': 'The plan ends while {last} is still taken',
  'finding.plan.ends-above-zero.detail':
    'After the last day there is no dose in the plan. Without a plan after it, the end would be an abrupt stop.',
  'finding.plan.ends-above-zero.action': 'Sign the next plan at least {warn} before this one ends.',

  'finding.plan.never-stop-suddenly.title': 'An abrupt stop can be dangerous',
  'finding.plan.never-stop-suddenly.detail':
    'It can cause hallucinations, seizures, high fever, confusion and severe stiffness, rarely death.',
  'finding.plan.never-stop-suddenly.action':
    'See that the supply never runs out, and that doses go on in hospital, on travel and when vomiting. Tell the person whom to call.',

  'finding.region.unknown.title': 'The rules of this region are not known',
  'finding.region.unknown.detail':
    'No label of this region is known here. The lowest adult ceiling of the regions known, {ceiling}, is used.',
  'finding.region.unknown.action': 'Check the doses against the local label.',
} as const;
