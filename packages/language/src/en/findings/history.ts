/** Findings about the weeks and months of a record: changes, reviews, switches, and what nobody has asked yet. */
export const history = {
  'finding.course.rise-too-fast.title': 'The planned dose rises from {from} to {to} on {on}',
  'finding.course.rise-too-fast.detail':
    'A plan rises by no more than {limit} in {interval}.{pressing, select, yes { This is more.} other { This is faster.}} A signature does not show that it was meant.',
  'finding.course.rise-too-fast.action':
    'Check the plan against what was taken before. {when, select, ahead {Change it before {on}, or} other {{pressing, select, yes {Call before the next dose, change it, or} other {Change it, or}}}} write down why it is so.',

  'finding.course.cut-too-fast.title':
    '{verdict, select, unknown {What was taken before {to} from {on} is not known} other {The planned dose falls from {from} to {to} on {on}}}',
  'finding.course.cut-too-fast.detail':
    'A taper step cuts no more than {limit} and lasts at least {step}. A larger or faster one brings withdrawal.{verdict, select, unknown { Whether this one is cannot be told.} other { A signature does not show that it was meant.}}',
  'finding.course.cut-too-fast.action':
    '{verdict, select, unknown {Enter what was taken before the plan.} other {Check the plan against what was taken before. {when, select, ahead {Change it before {on}, or} other {Call before the next dose, change it, or}} write down why it is so.}}',

  'finding.switch.not-in-plan.title':
    '{kind, select, untold {Whether what came in fits the plan cannot be told} volume {A bottle of another strength than the plan} other {What came in is not what the plan is made from}}',
  'finding.switch.not-in-plan.detail':
    '{products} came in, last on {on}, with {strength}. {kind, select, untold {Nobody can tell which plan counts.} volume {The plan is measured with {plannedStrength}: the same volume is another dose, several times more or less.} other {The plan is made from {planned}: the same number of tablets is another dose.}}',
  'finding.switch.not-in-plan.action':
    '{kind, select, untold {Settle which plan counts, then look at the pack.} other {Have the pack checked before the next dose. Have it changed, or sign a plan that is made from it.}}',

  'finding.switch.other-strength.title':
    'Another {volume, select, yes {strength of liquid} other {strength or form}} since {since}',
  'finding.switch.other-strength.detail':
    'Now {products}, with {strength}; before {before}, with {strengthBefore}. {volume, select, yes {The same volume is another dose.} other {The same number of tablets is another dose.}} Old packs may still be at home. A generic acted much like the brand in the one study seen; some people feel a difference.',
  'finding.switch.other-strength.action':
    'Have mg checked, not tablets or mL. Ask for the old packs back, and how it feels in the first {watch}.',

  'finding.bowel-bladder.call-today.title':
    '{what, select, bowel {Constipation that lasts} bladder {Trouble with urine} other {Constipation that lasts, and trouble with urine}}',
  'finding.bowel-bladder.call-today.detail':
    '{what, select, bowel {Constipation for more than {lasting}.} bladder {New trouble with urine.} other {Constipation for more than {lasting}, and new trouble with urine.}} A full bowel can make spasms worse, and baclofen can tighten the outlet of the bladder.',
  'finding.bowel-bladder.call-today.action':
    'Speak with the person today. No urine for {noUrineShortest} to {noUrineLongest} with pain is an emergency, and so are signs of dysreflexia in a cord injury.',

  'finding.driving.not-yet.title':
    '{state, select, days {No driving until the end of {until}} symptoms {No driving while symptoms last} other {Whether driving is all right cannot be told}}',
  'finding.driving.not-yet.detail':
    '{change, select, start {Baclofen was started on {since}.} rise {The dose rose on {since}.} fall {The dose fell on {since}.} switch {The product changed on {since}.} medicine {A sedating medicine was added on {since}: {medicines}.} other {What was taken before is not known.}} {state, select, symptoms {A symptom has been felt since, and nobody said that it is gone. } untold {Nobody said how it has been since, or part of the record is missing. } other {}}No driving until {symptomFree} without symptoms are past, and none with alcohol or sedatives.',
  'finding.driving.not-yet.action':
    'Say so, and that it is never to be tested on the road. The law of the country holds too.',

  'finding.follow-up.due.title':
    '{reason, select, held {The plan has waited for a clinician since {since}} other {A review after the start was due from {due}}}',
  'finding.follow-up.due.detail':
    '{reason, select, held {The hold was signed without an end. The quiet days that a hold is for were past on {due}.} other {Baclofen was started on {since}. The text of this region asks for a review some weeks later. The record shows nothing of a clinician since it was due; a visit that changed nothing would not show.}}',
  'finding.follow-up.due.action':
    '{reason, select, held {Decide what comes next, and sign it.} other {See the person, or note that it was done.}}',

  'finding.follow-up.child-weight.title': 'The weight has moved by more than {weightChange} since the dose was decided',
  'finding.follow-up.child-weight.detail':
    'It was {decided} and is now {last}. Doses of a child go by weight.{verdict, select, unknown { The age is not known.} other {}}',
  'finding.follow-up.child-weight.action':
    '{verdict, select, unknown {Enter the birth date. If this is a child, work the doses out anew.} other {Work the doses out anew with this weight.}}',

  'finding.tolerance.dose-rises.title': 'The dose has risen {times} times after weeks of being enough',
  'finding.tolerance.dose-rises.detail':
    'From {from} to {to}, since {since}. Each rise went past every dose before. Labels ask to watch for a dose that climbs and for tolerance. Infection, a stone, a sore, constipation or a relapse raise spasticity as well.',
  'finding.tolerance.dose-rises.action':
    'Look for another cause before the next rise. Ask openly what it is taken for; dependence is not addiction.',

  'finding.review.lowest-dose.title':
    '{verdict, select, unknown {Does {daily} help, and would less do?} other {Stiffness at {daily}: does it help enough?}}',
  'finding.review.lowest-dose.detail':
    'This dose, the highest of the plan, has been taken since {since}. Where it brings no benefit, whether to go on is decided {reviewFrom} to {reviewTo} after the highest dose is reached. {stiffness, select, yes {Stiffness was noted since.} other {How much it helps is not in the record.}}',
  'finding.review.lowest-dose.action':
    'Weigh benefit against harm. Keep the lowest dose that helps; without benefit, plan a slow taper.',

  'finding.bowel-bladder.ask.title': 'Nobody has asked about bowel and bladder yet',
  'finding.bowel-bladder.ask.detail':
    'Since {change, select, rise {the rise} other {the start}} on {since} the record has no word of them.{conditions, select, none {} other { It matters more here: {conditions}.}} Constipation and frequent urine are among the known effects, and the outlet of the bladder can tighten.',
  'finding.bowel-bladder.ask.action': 'Ask about both, and men with a large prostate about their flow.',

  'finding.storage.at-home.title': 'Where it is kept at home',
  'finding.storage.at-home.detail':
    'A start or a new pack. A single tablet can harm a child badly, so it stays out of sight and reach, away from heat, damp and light, and not in the bathroom.{form, select, liquid { Whether a liquid goes in the refrigerator depends on the product.} other {{region, select, US { In the US tablets are kept at {low} to {high}.} AU { In Australia they are kept below {high}.} other {}}}}',
  'finding.storage.at-home.action':
    'Ask who lives there. Hand it out in a child-resistant container.{form, select, liquid { Have the storage read from the bottle.} other {}}',
} as const;
