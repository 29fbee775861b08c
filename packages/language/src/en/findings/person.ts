/** Findings about the person. */
export const person = {
  'finding.renal.reduce-oral-dose.title':
    '{category, select, mild {Kidney function is slightly reduced} moderate {Kidney function is reduced} low {Kidney function is low} severe {Kidney function is very low} failure {Kidney failure or dialysis} other {{why, select, acute {Acute kidney injury: kidney function cannot be told} old {The creatinine result is too old to tell} disease {Kidney disease: how far it has gone is not known} weight {Creatinine clearance is not known} other {Kidney function is not known}}}}{category, select, unknown {} other {{result, select, none {} old {, by the last result} later {, by a later result} other {}}}}',
  'finding.renal.reduce-oral-dose.detail':
    '{since, select, none {} other {In this forecast from {since} on. }}{worst, select, none {} other {At its worst from {worst} on. }}eGFR: {egfr, select, unknown {not known} other {{egfr}}}. Creatinine clearance: {creatinineClearance, select, unknown {not known} other {{creatinineClearance}}}. Baclofen leaves the body mostly through the kidneys, so a usual dose can be too much.{binds, select, none {} amount { At most {atMost}, better {better}.} share { Advised: at most {share} of the usual dose{comesTo, select, none {} other {, {comesTo} where the usual range ends at {usual}}}.} other {}}{above, select, none {} yes {{purpose, select, taper { The dose now is {highest}, which is more.} check { The dose {since, select, none {now} other {then}} is {highest}, which is more.} other { This plan goes to {highest}, which is more: sign the reason.}}} other {}}{startBelow, select, none {} other { Start below {startBelow}.}}{startAtMost, select, none {} other { Start with at most {startAtMost}.}}{binds, select, none {} amount {{share, select, none {} other { Another limit: {share} of the usual dose{comesTo, select, none {} other {, {comesTo} where the usual range ends at {usual}}}.}}} other {{atMost, select, none {} other { Another limit: {atMost}, better {better}.}}}}{category, select, failure { On dialysis: after the session, if at all.} other {}}{category, select, unknown {} other { The lower of the two estimates decides. The figures are for adults.}}{weight, select, none {} other { The weight is missing, so the clearance is: it may ask for less than this, and is judged so.}}{told, select, none {} other { This goes by the stage that was told, not by a result.}}{why, select, none {} disease { A result that looks normal does not settle it.} other {}}{result, select, none {} old { The last result was {resultAge} old on the first day, and kidney function may be worse by now.} later { The result is from after the first day.} other {}}',
  'finding.renal.reduce-oral-dose.action':
    '{purpose, select, taper {{category, select, severe {Involve a specialist now. Too much baclofen and an abrupt stop are both dangerous: weigh one against the other.} failure {Involve a specialist now. Too much baclofen and an abrupt stop are both dangerous: weigh one against the other.} unknown {{why, select, acute {Ask today about sleepiness and confusion. The prescriber decides on the dose; an abrupt stop is dangerous.} weight {Give the weight, so that the clearance can be told.} old {Get a new creatinine: one a year at least.} disease {Find out the eGFR before any rise: a recent creatinine, with the birth date, the sex and the weight.} other {Get a recent creatinine, the birth date and the sex.}}} other {Ask about sleepiness and confusion. An abrupt stop is dangerous even so.}}} check {{category, select, mild {Check the dose against this share. Raise it in weekly steps at most.} moderate {Check the dose against this share, and ask about sleepiness and confusion. A cut is tapered.} low {Check the dose against this share, and ask about sleepiness and confusion today. A cut is tapered.} severe {Involve a specialist now. Do not start or raise without one. Too much baclofen and an abrupt stop are both dangerous.} failure {Involve a specialist now. Do not start or raise without one. Too much baclofen and an abrupt stop are both dangerous.} other {{why, select, acute {Do not raise the dose. Ask today about sleepiness and confusion. An abrupt stop is dangerous.} weight {Give the weight, so that the clearance can be told.} old {Get a new creatinine: one a year at least.} disease {Find out the eGFR before any rise: a recent creatinine, with the birth date, the sex and the weight.} other {Get a recent creatinine, the birth date and the sex.}}}}} other {{category, select, mild {Give less, and rise in weekly steps.} moderate {Give less, rise slowly, and ask about sleepiness and confusion.} low {Give less, and ask about sleepiness and confusion each day of the first week.} severe {Do not start or raise without a specialist. Ask about sleepiness and confusion from the second day.} failure {Do not start or raise without a specialist. Ask about sleepiness and confusion from the second day.} other {{why, select, acute {Do not raise the dose. Ask today about sleepiness and confusion.} weight {Give the weight, so that the clearance can be told.} old {Get a new creatinine before the first rise.} disease {Find out the eGFR before the first rise: a recent creatinine, with the birth date, the sex and the weight.} other {Get a recent creatinine, the birth date and the sex before the first rise.}}}}}}{weight, select, none {} other { Get the weight{purpose, select, check {} other { before you sign}}.}}{told, select, none {} other { Get a recent creatinine{purpose, select, check {} other { before you sign}}.}}{category, select, unknown {} other {{result, select, none {} other { Get a new creatinine before {purpose, select, check {any rise} other {you sign}}.}}}}',

  'finding.renal.rise-too-soon.title': 'The dose rises too soon for these kidneys',
  'finding.renal.rise-too-soon.detail':
    'With reduced kidney function the dose rises at most every {interval}. {count, plural, one {# rise comes} other {# rises come}} sooner, the soonest after {shortest}.{result, select, none {} old { The last result was {resultAge} old on the first day.} later { The result is from after the first day.} other {}}',
  'finding.renal.rise-too-soon.action':
    '{result, select, none {} other {Get a new creatinine. }}Wait longer before each rise, or sign the reason.',

  'finding.renal.creatinine-misleads.title': 'The kidneys may be weaker than they look',
  'finding.renal.creatinine-misleads.detail':
    'With little muscle ({conditions}), creatinine stays low and the estimates come out too high.',
  'finding.renal.creatinine-misleads.action': 'Near a limit, ask for creatinine with cystatin C.',

  'finding.renal.creatinine-unit.title': 'Is the unit of the creatinine right? {creatinine} is hardly ever seen',
  'finding.renal.creatinine-unit.detail':
    'Asked back below {least} and above {most}. If the number was in {other, select, micromoles {micromoles per litre} other {milligrams per decilitre}}, it would be {otherwise}. All about the kidneys here rests on it.',
  'finding.renal.creatinine-unit.action': 'Look at the result and its unit before anything is decided by it.',

  'finding.age.older-adult.title': 'Older adult: start lower and rise more slowly',
  'finding.age.older-adult.detail':
    'Age: {age}. Sleepiness, confusion and falls are more common. Few are said to tolerate more than {toleratedLow} to {toleratedHigh}. {purpose, select, check {The dose now is {highest}} other {This plan goes to {highest}}}.',
  'finding.age.older-adult.action': 'Use the lowest dose that helps, and ask about sleepiness, confusion and falls.',

  'finding.age.older-adult-kidneys.title':
    '{verdict, select, unknown {Older adult: kidney function today is not known} other {Older adult with reduced kidney function: avoid baclofen}}',
  'finding.age.older-adult-kidneys.detail':
    '{since, select, none {} other {In this forecast from {since} on. }}{worst, select, none {} other {At its worst from {worst} on. }}Age: {age}. eGFR: {egfr, select, unknown {not known} other {{egfr}}}. The Beers Criteria advise against baclofen at this age when the eGFR is below {limit}, since encephalopathy is more common.{riskAt, select, none {} dialysis { On dialysis {risk} of new users from 66 years were admitted with it, at a median of {atDose} and after {within}.} other { From 66 years on, with kidneys like these, {risk} more were admitted with it within {within} at {atDose} or more than below.}}{result, select, none {} old { The last result was {resultAge} old on the first day.} later { The result is from after the first day.} other {}}',
  'finding.age.older-adult-kidneys.action':
    '{verdict, select, unknown {Get a recent creatinine{purpose, select, check {} other { before you sign}}.} other {{purpose, select, taper {Watch for sleepiness and confusion on the way down. An abrupt stop is dangerous.} check {If it must go on, use the lowest dose, and ask about sleepiness and confusion. If it is to come down, plan a taper: an abrupt stop is dangerous.} other {Look for another treatment. If there is none, use the lowest dose and watch for sleepiness and confusion.}}}}',

  'finding.age.not-established.title':
    '{verdict, select, unknown {{why, select, age {The age is not known} infant {This child is below {youngest} of age} other {Dosing of children is not known for this region}}} other {Baclofen is not established below {establishedFrom}}}',
  'finding.age.not-established.detail':
    '{verdict, select, unknown {{why, select, age {Without a birth date, nothing here checks the dose against the age.} infant {The youngest age that a text here names with a dose is {youngest}. Some texts name no lowest age, so nothing here can judge a dose, a rise or a ceiling for a younger child.} other {Age: {age}. Steady knows a label for children of the UK, Ireland and the EU only. Its ceiling is used here.}}} other {Age: {age}. The US label says that safety and effect are not established at this age.}}',
  'finding.age.not-established.action':
    '{verdict, select, unknown {{why, select, age {Give the birth date.} infant {Leave this plan to a specialist for children, or sign the reason.} other {Ask a specialist for children.}}} other {Ask a specialist for children.}}',

  'finding.age.child-start.title':
    '{verdict, select, unknown {The weight of the child is not known} other {The first dose is high for the weight of this child}}',
  'finding.age.child-start.detail':
    'The plan starts with {start}. Labels for children start with {startPerWeight}.{labelled, select, none {} other { At {weight} that is {labelled}.}}{verdict, select, unknown { Without a weight it cannot be checked.} other {}}',
  'finding.age.child-start.action':
    '{verdict, select, unknown {Weigh the child first.} other {Start lower, or sign the reason.}}',

  'finding.age.child-interval.title': 'The dose of this child rises too soon',
  'finding.age.child-interval.detail':
    'Labels for children rise about every {interval}. {count, plural, one {# rise comes} other {# rises come}} sooner, the soonest after {shortest}.',
  'finding.age.child-interval.action': 'Wait longer before each rise, or sign the reason.',

  'finding.age.child-rise.title':
    '{verdict, select, unknown {The weight of the child is not known, so no rise can be checked} other {The rises are large for this child}}',
  'finding.age.child-rise.detail':
    'Age: {age}. Weight: {weight, select, unknown {not known} other {{weight}}}. The largest rise is {largest}.{verdict, select, unknown { Rises for a child of this age go by weight.} other { At most {limit} is named for each week. {count, plural, one {# rise is} other {# rises are}} larger.}}',
  'finding.age.child-rise.action':
    '{verdict, select, unknown {Weigh the child first, or sign the reason.} other {Plan smaller rises, or sign the reason.}}',

  'finding.age.child-ceiling.title': 'The ceiling of this child is {ceiling}',
  'finding.age.child-ceiling.detail':
    'Age: {age}. Labels for children in the UK, Ireland and the EU stop at {ceiling}. One hospital goes higher.',
  'finding.age.child-ceiling.action': 'Check the dose again at each new weight.',

  'finding.age.child-weight.title': 'The weight of the child is not known, so only the ceiling by age was used',
  'finding.age.child-weight.detail':
    'Age: {age}. The ceiling by age is {ceiling}. By weight it is {byWeight}, which is lower for a light child and was not checked.',
  'finding.age.child-weight.action': 'Weigh the child, and check the dose again.',

  'finding.pregnancy.weigh.title':
    '{pregnancy, select, planned {A pregnancy is planned: weigh benefit against risk before it} other {Pregnancy: weigh benefit against risk}}',
  'finding.pregnancy.weigh.detail':
    'There are no adequate trials in pregnancy. A newborn can have withdrawal hours to days after birth.{purpose, select, taper { An abrupt stop is dangerous for the mother too.} other {}}',
  'finding.pregnancy.weigh.action':
    '{pregnancy, select, planned {Talk about it now, and involve the obstetric team as soon as there is a pregnancy.} other {Involve the obstetric team, and tell the team that will care for the newborn.}}',

  'finding.pump.specialist.title':
    'This person has a baclofen pump{byMouth, select, none {} unknown {} other {, and baclofen by mouth as well}}',
  'finding.pump.specialist.detail':
    '{byMouth, select, none {} unknown {Whether baclofen is taken by mouth as well is not known. } listed {Two routes at once: the pump, and baclofen by mouth among the medicines. } planned {Two routes at once: the pump, and this plan by mouth. } other {Two routes at once: the pump, and {byMouth} by mouth. }}The risk of withdrawal and of too much is critical. Doses by mouth and by pump are never computed from each other here.',
  'finding.pump.specialist.action': 'Leave any change by mouth to the pump’s team.',

  'finding.condition.not-recognised.title':
    '{count, plural, =0 {Nobody asked about other conditions} one {A condition was not recognised} other {# conditions were not recognised}}',
  'finding.condition.not-recognised.detail':
    '{count, plural, =0 {Conditions can raise the risk of withdrawal and change the dose. Nothing was checked for them.} other {Not checked: {conditions}.}}',
  'finding.condition.not-recognised.action':
    '{count, plural, =0 {Ask about epilepsy, psychosis, kidneys, lungs, pregnancy, a pump, cord injury and earlier withdrawal.} other {Judge what these mean here.}}',
} as const;
