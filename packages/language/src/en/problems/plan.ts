const nearestDoses =
  '{nearestBelow, select, none {} other { The nearest dose below is {nearestBelow}.}}{nearestAbove, select, none {} other { The nearest dose above is {nearestAbove}.}}';

/** Problems of what a request means. A value that may be missing has a branch `none`. */
export const plan = {
  'problem.product.twice': '{place} stands for two products. Give each product its own name.',
  'problem.product.not-measurable': '{place} cannot be measured out. Check the strength and the syringe mark.',
  'problem.current.empty': 'A taper needs the dose taken now. Fill it in, with the times of day.',
  'problem.current.zero': 'The dose taken now is zero. Fill in what is taken; for a first prescription leave it empty.',
  'problem.target.not-below-current':
    'A taper goes down, but the target is not below the dose taken now.{current, select, none {} other { That is {current}.}} Choose a lower target, or plan a titration.',
  'problem.target.not-above-current':
    'A titration goes up, but the target is not above the dose taken now.{current, select, none {} other { That is {current}.}} Choose a higher target, or plan a taper.',
  'problem.target.not-makeable': `These products cannot make the target.${nearestDoses} Choose another target, or add a product.`,
  'problem.pace.not-for-titration':
    'This way goes down only. For a titration choose the label, a fixed rise, or your own steps.',
  'problem.pace.not-for-taper': 'This way goes up only. For a taper choose another.',
  'problem.pace.cut-not-makeable':
    'These products cannot make this cut all the way down.{nearestCut, select, none {} other { The nearest cut they can make is {nearestCut}.}}{limit, select, none {} other { That is larger than the limit of {limit}, and is to be signed.}} Choose another cut, or add a lower strength or a liquid.',
  'problem.pace.rise-not-makeable': `These products cannot make this rise.${nearestDoses} Choose another rise, or add a product.`,
  'problem.pace.last-not-makeable': `These products cannot make this last dose.${nearestDoses} Choose another, or add a lower strength or a liquid.`,
  'problem.pace.steps-not-falling': '{place} is not below the step before it. In a taper each step goes down.',
  'problem.pace.steps-not-rising': '{place} is not above the step before it. In a titration each step goes up.',
  'problem.pace.step-not-makeable': `{place} cannot be made from these products.${nearestDoses} Choose another dose, or add a product.`,
  'problem.pace.days-too-few':
    'There are too few days for steps as long and cuts as small as the limits ask.{fewest, select, none {} other { The fewest are {fewest}.}} Allow more days, shorter steps or larger cuts.',
  'problem.pace.no-label-increment':
    'No label known here says how fast to raise the dose for this person. Choose the rises yourself.',
  'problem.pace.no-start-dose':
    'A first dose for a child goes by weight. Give the weight, add a product that makes smaller doses, or write the doses one by one.',
  'problem.pace.no-label-window':
    'A taper by the label has too few days for these products{days, select, none {} other { ({days})}}. Choose another pace, or add a product.',
  'problem.plan.too-long':
    'The plan is too long{days, select, none {} other { ({days})}}.{longest, select, none {} other { The longest is {longest}.}} Choose larger changes or shorter steps.',
  'problem.plan.not-makeable': 'No plan can be made from these products. Add a lower strength or a liquid.',
  'problem.dose.above-ceiling':
    'The target is above the ceiling for this person{ceiling, select, none {} other {, {ceiling}}}.{resultAge, select, none {} other { It goes by the last creatinine, which was {resultAge} old. Get a new one.}} Choose a lower target.',
  'problem.dose.no-rise':
    'With acute kidney injury the dose must not rise. Wait until the kidneys have settled, and ask a specialist.',
  'problem.dose.above-limit':
    'The target is above the limit you set{limit, select, none {} other {, {limit}}}. Choose a lower target, or another limit.',
  'problem.change.outside-plan': '{place} is not a day of the plan. Choose a day between its first and its last.',
  'problem.change.out-of-order': '{place} comes before the change above it. Put changes in the order of their days.',
  'problem.change.nothing-before': 'There is no earlier dose to go back to or to hold. Look at the start of the plan.',
  'problem.change.nothing-to-hold':
    'The dose goes on without an end then, so there is nothing to hold. Leave this change out.',
  'problem.change.not-held': 'The plan is not on hold then, so it cannot go on. Leave this change out.',
  'problem.change.already-held': 'The plan is on hold then. Let it go on first.',
  'problem.change.not-makeable': `The products of this change cannot make the plan from then on.${nearestDoses} Choose other products.`,
  'problem.saved-plan.not-found': 'There is no such saved plan. It may have been removed; open the list again.',
  'problem.saved-plan.version-exists':
    'This version is already saved, and a saved version never changes. Save a new one.',
  'problem.saved-plan.out-of-date': 'Somebody saved a newer version in between. Open it, then make your change again.',
} as const;
