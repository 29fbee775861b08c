/** Findings about a forecast of concentrations: where it leaves what was seen in people. */
export const kinetics = {
  'finding.kinetics.overdose-at-once.title': 'An overdose at once',
  'finding.kinetics.overdose-at-once.detail':
    'Up to {highest} is taken within {within}. From {least} at once it is an overdose by its size, whatever the levels say.{vein, select, yes { The limit is for doses by mouth: into a vein all of a dose reaches the blood.} other {}}',
  'finding.kinetics.overdose-at-once.action':
    'Do not go by these levels. If this was taken: call an ambulance and a poisons centre now.',

  'finding.kinetics.overdose-in-a-day.title':
    '{verdict, select, unknown {So much in a day that it may be an overdose} other {An overdose in a day}}',
  'finding.kinetics.overdose-in-a-day.detail':
    'From {at} on {highest} is taken within {within}. {verdict, select, unknown {These doses go on for too few days to tell whether that is usual.} other {Usual on the days around it: {usual}.}} It is an emergency from {above} above what is planned, and from {inAll} where less is planned.{vein, select, yes { The limit is for doses by mouth: into a vein all of a dose reaches the blood.} other {}}',
  'finding.kinetics.overdose-in-a-day.action':
    'Do not go by these levels. If this was taken{verdict, select, unknown { and is not planned} other {}}: call an ambulance and a poisons centre now.',

  'finding.kinetics.above-studied-dose.title': 'More than was studied',
  'finding.kinetics.above-studied-dose.detail':
    'Up to {highest} is taken. Levels followed the dose up to {most}. Above that absorption may be slower and incomplete, and the forecast comes out too high and too short.{vein, select, yes { The limit is for doses by mouth: into a vein all of a dose reaches the blood.} other {}}',
  'finding.kinetics.above-studied-dose.action':
    'Do not go by these levels. After too much baclofen call a poisons centre.',

  'finding.kinetics.above-pump-dose.title': 'More than a pump usually gives',
  'finding.kinetics.above-pump-dose.detail':
    'Up to {highest} goes into the spinal fluid. Above {most} a dose must be checked again.',
  'finding.kinetics.above-pump-dose.action':
    'Do not go by these levels. Check the dose and its unit with the pump team.',

  'finding.kinetics.spinal-dose-at-once.title': 'Much at once into the spinal fluid',
  'finding.kinetics.spinal-dose-at-once.detail':
    '{highest} goes in at once, or within {within}. A test dose is {most} at the most. Where a pump gives it, the hours it runs in are missing.',
  'finding.kinetics.spinal-dose-at-once.action':
    'Do not go by these levels. Give the hours in `over`. If this was given at once: call an ambulance and a poisons centre now.',

  'finding.kinetics.pump-ends.title': 'The pump gives nothing{ends, select, yes { any more} other { for a time}}',
  'finding.kinetics.pump-ends.detail':
    'From {at} on nothing goes into the spinal fluid in this forecast, for {lasts}.{count, select, 1 {} other { There are {count} such times, the longest of {longest} from {longestAt} on.}} This brings itching, stiffness, fever and seizures within a day or two, and can kill.',
  'finding.kinetics.pump-ends.action':
    'If this is so, or is coming: it is an emergency. Call the emergency number, then the pump team. Tablets do not replace a pump.',

  'finding.kinetics.pump-falls.title': 'A large fall of what the pump gives',
  'finding.kinetics.pump-falls.detail':
    'From {at} on the pump gives {to} instead of {from}, {fall} less. A cut above {limit} must be checked again: it can bring itching, stiffness, fever and seizures within a day or two, as an end does.',
  'finding.kinetics.pump-falls.action':
    'Check the dose and its unit with the pump team before anything is changed. If this has happened: call the pump team now, and with signs the emergency number.',

  'finding.kinetics.pump-rises.title': 'A large rise of what the pump gives',
  'finding.kinetics.pump-rises.detail':
    'From {at} on the pump gives {to} instead of {from}, {rise} more. A rise above {cerebral} must be checked again, and above {spinal} where the cause is in the spinal cord; this forecast does not know the cause. Too much brings weakness, deep sleep and slow breathing.',
  'finding.kinetics.pump-rises.action':
    'Check the dose and its unit with the pump team before anything is changed. If this has happened: call the pump team now, and with signs the emergency number.',

  'finding.kinetics.below-pump-dose.title': 'Less than a pump usually gives',
  'finding.kinetics.below-pump-dose.detail':
    'As little as {lowest} goes into the spinal fluid. Below {least} a dose must be checked again: the unit may be another one.',
  'finding.kinetics.below-pump-dose.action': 'Check the dose and its unit with the pump team.',

  'finding.kinetics.doses-gap.title': 'A time without baclofen within this forecast',
  'finding.kinetics.doses-gap.detail':
    'From {at} on nothing is taken for {lasts}, and then doses follow.{count, select, 1 {} other { There are {count} such times, the longest of {longest} from {longestAt} on.}} A sudden stop can bring hallucinations and seizures, and no level shows when.',
  'finding.kinetics.doses-gap.action':
    'If this has happened or is coming: ask the prescriber the same day. Nobody should restart alone with the full dose. Hallucinations, seizures, fever or severe stiffness: emergency.',

  'finding.kinetics.doses-end.title':
    '{verdict, select, unknown {Whether a treatment ends here cannot be told} other {The doses end within this forecast}}',
  'finding.kinetics.doses-end.detail':
    '{verdict, select, unknown {Nobody told how long baclofen was taken before. } other {}}Nothing is taken later than {at} from the start, for {lasts} up to the last look. Whether the dose was lowered slowly enough is not judged here. A sudden stop can bring hallucinations and seizures, and no level shows when.',
  'finding.kinetics.doses-end.action':
    'Do not read a falling level as a safe stop. {verdict, select, unknown {Give `monthsOnBaclofen`, which is 0 for a first dose.} other {Plan an end step by step: see `steady plan`.}}',

  'finding.kinetics.dose-falls.title': 'A steep fall of the dose within this forecast',
  'finding.kinetics.dose-falls.detail':
    'From {at} on {to} is taken instead of {from}. A step of a taper is at most {limit} less. A sudden large cut can bring hallucinations and seizures as a stop can, and no level shows when.',
  'finding.kinetics.dose-falls.action':
    'Do not go from one dose to the other at once. Plan the way down step by step: see `steady plan`. If this has happened: ask the prescriber the same day.',

  'finding.kinetics.taper-too-quick.title': 'The dose falls too quickly within this forecast',
  'finding.kinetics.taper-too-quick.detail':
    'Within {step} from {at} on the dose falls from {from} to {to}. A step of a taper is at most {limit} less and lasts at least {step}: signs of withdrawal need time to show before the next cut.',
  'finding.kinetics.taper-too-quick.action':
    'Plan longer steps: see `steady plan`. If this has happened: ask the prescriber the same day. Hallucinations, seizures, fever or severe stiffness: emergency.',

  'finding.kinetics.start-too-high.title':
    '{verdict, select, unknown {A high dose, if it is a start} other {The start is too high}}',
  'finding.kinetics.start-too-high.detail':
    'The first day has {taken}. The largest start that anyone names is {start}.{verdict, select, unknown { Nobody told whether baclofen was taken before.} other {}} Too much at first can bring deep sleep and slow breathing.',
  'finding.kinetics.start-too-high.action':
    '{verdict, select, unknown {Give `monthsOnBaclofen`, which is 0 for a first dose.} other {Do not start with this dose. Check it and its unit, and plan the way up: see `steady plan`. If it was taken: call a poisons centre today. Hard to wake, or slow breathing: emergency.}}',

  'finding.kinetics.dose-rises.title': 'A steep rise of the dose within this forecast',
  'finding.kinetics.dose-rises.detail':
    'Within {interval} from {at} on the dose rises from {from} to {to}. The limit is {limit} more every {interval}. Too much too soon can bring deep sleep and slow breathing.',
  'finding.kinetics.dose-rises.action':
    'Check the dose and its unit. Plan the way up step by step: see `steady plan`. If this has happened: ask the prescriber the same day. Hard to wake, or slow breathing: emergency.',

  'finding.kinetics.clearance-falls.title': 'The kidneys get weaker within this forecast',
  'finding.kinetics.clearance-falls.detail':
    '{begins, select, start {From the start} other {From {at} on}} the creatinine clearance is {to} instead of {from}, {fall} less. A dose that was right before can become too much within days.{isLarge, select, yes { A fall like this can be acute kidney injury. Then creatinine lags behind, nobody can tell the clearance, and real levels can be higher than these.} other {}}',
  'finding.kinetics.clearance-falls.action':
    '{isLarge, select, yes {If this has happened: from a fall of {limit} on no dose rises, and the prescriber holds or lowers it today.} other {If this has happened: tell the prescriber.}} Ask about sleepiness, confusion, jerks and slow breathing. Hard to wake, or slow breathing: emergency. An abrupt stop is dangerous even so.',

  'finding.kinetics.kidneys-disagree.title': 'What was given of the kidneys disagrees',
  'finding.kinetics.kidneys-disagree.detail':
    '{what, select, egfr {eGFR} other {Creatinine clearance}}: {given} was given, and {by, select, egfr {the eGFR beside it comes to {other} in this body} clearance {the clearance beside it comes to {other} in this body} words {the conditions say that the kidneys are much weaker} other {the creatinine says {other}}}. {goesBy, select, given {The levels go by what was given.} other {The levels go by neither.}} The dose is judged by the lowest.',
  'finding.kinetics.kidneys-disagree.action':
    'Check both, with their units and days. Until then do not go by these levels.',

  'finding.kinetics.kidneys-outside-data.title': 'Kidney function at the edge of what was studied',
  'finding.kinetics.kidneys-outside-data.detail':
    'Creatinine clearance: {creatinineClearance}. The model is well supported from {supportedFrom} to {supportedTo} only.',
  'finding.kinetics.kidneys-outside-data.action': 'Take the levels as a rough guide, and go by the person.',

  'finding.kinetics.kidneys-for-body.title': 'The clearance and the size of this body',
  'finding.kinetics.kidneys-for-body.detail':
    '{bySurface, select, unknown {Creatinine clearance: {creatinineClearance}. It counts as it is, not scaled to a body surface, and without weight and height nobody can tell whether a body so small can have it.} other {Creatinine clearance: {creatinineClearance}. In a body of this size that is {bySurface}, more than the {most} up to which there is a model, so the levels come out too low. It may be an eGFR that was given as a clearance.}}',
  'finding.kinetics.kidneys-for-body.action':
    'Do not go by these levels. Check the kidney value and its unit; an eGFR goes into its own field, with weight and height.',

  'finding.kinetics.which-weight.title': 'Obesity: the kidneys by two weights',
  'finding.kinetics.which-weight.detail':
    'By the actual weight of {actualWeight} the creatinine clearance is {actual}, which the forecast goes by. By the adjusted weight of {adjustedWeight} it is {adjusted}.',
  'finding.kinetics.which-weight.action': 'Try the lower clearance as well, or measure it.',

  'finding.kinetics.dialysis.title': 'Dialysis: the forecast rests on single cases',
  'finding.kinetics.dialysis.detail':
    'Cases disagree about how much dialysis clears: {least} to {most}.{residual, select, high { Kidneys that still clear more than {left} are unusual on dialysis, so levels come out too low.} uncounted { This forecast does not count it, so levels come out far too low.} other {}}{ends, select, no { The last session has no end and runs to the end of the forecast, so later levels can be far too low.} other {}} Waking can lag hours behind the level.',
  'finding.kinetics.dialysis.action': 'Try the lowest and the highest clearance as well, and go by the person.',

  'finding.kinetics.model-of-adults.title': 'This model was made in adults',
  'finding.kinetics.model-of-adults.detail':
    'Its clearance and volume are those of adults, whatever this person weighs. In a child or a body as small real levels are much higher.',
  'finding.kinetics.model-of-adults.action':
    'Do not go by these levels. Use the default model, with the weight and the kidneys.',

  'finding.kinetics.pump-left-out.title': 'The pump is not in this forecast',
  'finding.kinetics.pump-left-out.detail':
    'A pump is among the conditions, and no dose into the spinal fluid was given. What the pump gives is missing from the levels.',
  'finding.kinetics.pump-left-out.action':
    'Give the dose of the pump as well, in micrograms with its hours, and look at both together.',

  'finding.kinetics.pregnancy.title': 'Pregnancy: few data on levels',
  'finding.kinetics.pregnancy.detail':
    'Volume and clearance change in pregnancy, and levels of baclofen were hardly studied in it. This forecast does not count it.',
  'finding.kinetics.pregnancy.action':
    'Take the levels as a rough guide only, and go by the person. A change of the dose is for the obstetric team and the prescriber together; a sudden stop is dangerous.',

  'finding.kinetics.little-data.title': 'Few data for somebody so light or so young',
  'finding.kinetics.little-data.detail':
    'Below {weight} or {age} few people were studied. In young children the half-life comes out too short.',
  'finding.kinetics.little-data.action': 'Take the levels as a rough guide only.',

  'finding.kinetics.spinal-fluid.title': 'Levels from a pump: no more than a range',
  'finding.kinetics.spinal-fluid.detail':
    'Levels in spinal fluid depend on where the catheter ends. They are shown as a range, and say nothing of one person.',
  'finding.kinetics.spinal-fluid.action': 'Do not choose a pump dose by these levels.',

  'finding.kinetics.older-adult.title': 'Older adult: the peak may come later and lower',
  'finding.kinetics.older-adult.detail':
    'From {ageFrom} absorption may be slower, {absorptionRate}. Over the whole day as much reaches the blood.',
  'finding.kinetics.older-adult.action': 'Try this absorption rate as well.',

  'finding.kinetics.share-counted-twice.title': 'The share that reaches the blood is counted twice',
  'finding.kinetics.share-counted-twice.detail':
    'The request says that {share} reaches the blood. This published model has that share in its clearance and volume already, so the levels come out too low.',
  'finding.kinetics.share-counted-twice.action':
    'Leave the bioavailability out, or give clearance and volume of a dose into a vein with it.',

  'finding.kinetics.model-without-kidneys.title': 'This model does not look at the kidneys',
  'finding.kinetics.model-without-kidneys.detail':
    '{by, select, given {The clearance was given with the request. The kidney function of this person changes nothing in it.} other {It was made in people with normal kidneys. The weight and the kidney function of this person change nothing in it.}}',
  'finding.kinetics.model-without-kidneys.action':
    '{by, select, given {With reduced kidney function leave the clearance out.} other {With reduced kidney function use the default model.}}',
} as const;
