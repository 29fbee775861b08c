/** Findings about what is taken beside baclofen. `medicines` are names with commas between them. */
export const together = {
  'finding.opioid.together.title': 'With an opioid: breathing can fail',
  'finding.opioid.together.detail':
    'Taken together with {medicines}. Deep sleep, slow breathing, fainting and deaths are reported.',
  'finding.opioid.together.action':
    'Only if there is no alternative: lowest doses, shortest time, checks of sleepiness and breathing. Naloxone at hand reverses the opioid alone. Change neither one abruptly.',

  'finding.oxybate.together.title': 'With an oxybate: avoid',
  'finding.oxybate.together.detail':
    'Taken together with {medicines}. It acts at the same receptor, and its label rules out sedatives.',
  'finding.oxybate.together.action': 'Leave the combination to a specialist. An abrupt stop of baclofen is dangerous.',

  'finding.depressant.stack.title': '{count} depressants beside baclofen',
  'finding.depressant.stack.detail':
    '{medicines}. What each adds to sleepiness and slow breathing comes together.{opioid, select, yes { One of them is an opioid.} other {}}',
  'finding.depressant.stack.action':
    'Ask which of them can go, one after the other, and taper what needs a taper. Tell who lives with the person what deep sleep looks like.',

  'finding.benzodiazepine.together.title':
    '{opioid, select, yes {With a benzodiazepine or Z-drug and an opioid: avoid} other {With a benzodiazepine or Z-drug: more sleep, less breath}}',
  'finding.benzodiazepine.together.detail':
    'Taken together with {medicines}. The two add to each other.{opioid, select, yes { An opioid is taken as well.} other {}}',
  'finding.benzodiazepine.together.action':
    'Do not start both at once, and do not end both at once. Check sleepiness and breathing.',

  'finding.gabapentinoid.together.title':
    '{below, select, yes {With a gabapentinoid, and low kidneys} other {With a gabapentinoid: breathing can slow}}',
  'finding.gabapentinoid.together.detail':
    'Taken together with {medicines}. Both leave through the kidney. eGFR: {egfr, select, unknown {not known} other {{egfr}}}. Creatinine clearance: {creatinineClearance, select, unknown {not known} other {{creatinineClearance}}}.{below, select, yes { Below {limit} the combination is to be avoided.} unsure { Below {limit} the combination would be to be avoided, and nobody knows.} other {}}',
  'finding.gabapentinoid.together.action':
    '{below, select, unsure {{weight, select, none {Get a recent creatinine. } other {Get the weight, for the clearance. }}} other {}}Use the lowest doses, fit both to the kidneys, and watch breathing.',

  'finding.alcohol.together.title': 'With alcohol: sleepiness nobody can predict',
  'finding.alcohol.together.detail':
    'Alcohol and baclofen add to each other.{purpose, select, check { While the dose changes it is to be avoided altogether.} other { The dose changes in this plan, and that is when it is to be avoided altogether.}}',
  'finding.alcohol.together.action':
    'Advise none. Who drinks daily needs help to come off alcohol; that is not done abruptly either.',

  'finding.kidney-lowering.together.title':
    '{below, select, yes {With drugs that lower kidney function, and kidneys already low} other {With drugs that lower kidney function}}',
  'finding.kidney-lowering.together.detail':
    'Taken together with {medicines}. Baclofen stays longer when the kidneys get worse, so a steady dose can turn toxic within days. eGFR: {egfr, select, unknown {not known} other {{egfr}}}. Creatinine clearance: {creatinineClearance, select, unknown {not known} other {{creatinineClearance}}}.{below, select, yes { Below {limit} they are to be avoided.} unsure { Below {limit} they would be to be avoided, and nobody knows.} other {}}',
  'finding.kidney-lowering.together.action':
    '{below, select, yes {Look for an alternative, such as acetaminophen (paracetamol) for pain. Check creatinine now.} unsure {{weight, select, none {Get a recent creatinine.} other {Get the weight, for the clearance, and check creatinine.}}} other {Check creatinine.}} On sick days with vomiting, diarrhoea or fever, ask the clinic the same day.',

  'finding.depressant.together.title': 'With other medicines that make sleepy',
  'finding.depressant.together.detail': 'Taken together with {medicines}. What they add is sleep.',
  'finding.depressant.together.action':
    'Ask whether each is needed. Leave out what is sold without prescription. No driving until the effect is known.',

  'finding.muscle-relaxant.together.title': 'With another muscle relaxant: sleepiness, low blood pressure',
  'finding.muscle-relaxant.together.detail': 'Taken together with {medicines}. It is a combination for specialists.',
  'finding.muscle-relaxant.together.action': 'Measure blood pressure, standing too.',

  'finding.tricyclic.together.title': 'With a tricyclic: loss of tone, weakness',
  'finding.tricyclic.together.detail': 'Taken together with {medicines}. Tone can drop a lot, and sleepiness adds up.',
  'finding.tricyclic.together.action': 'Use the lower dose, and ask about falls.',

  'finding.antihypertensive.together.title': 'With drugs that lower blood pressure',
  'finding.antihypertensive.together.detail':
    'Taken together with {medicines}. Blood pressure can fall further, and the pulse can slow.',
  'finding.antihypertensive.together.action': 'Measure blood pressure, standing too, and fit those drugs to it.',

  'finding.mao-inhibitor.together.title': 'With an MAO inhibitor: sleepiness, low blood pressure',
  'finding.mao-inhibitor.together.detail': 'Taken together with {medicines}. The effects add to each other.',
  'finding.mao-inhibitor.together.action': 'Fit one or both doses, and measure blood pressure.',

  'finding.levodopa.together.title': 'With levodopa: confusion, hallucinations',
  'finding.levodopa.together.detail':
    'Taken together with {medicines}. Confusion, hallucinations, headache, nausea and worse parkinsonism are reported.',
  'finding.levodopa.together.action':
    'Ask about them at each visit. If baclofen is to end for it, the prescriber plans a taper.',

  'finding.lithium.together.title': 'With lithium: movements can get worse',
  'finding.lithium.together.detail': 'Taken together with {medicines}. Restless movements are reported to get worse.',
  'finding.lithium.together.action': 'Watch the movements, and ask a specialist.',

  'finding.anaesthesia.tell.title': 'Surgery or anaesthetics: go on with baclofen, and tell the anaesthetist',
  'finding.anaesthesia.tell.detail':
    'Because of: {conditions}. Anaesthetics and neuromuscular blockers act more deeply with baclofen.',
  'finding.anaesthesia.tell.action':
    'Go on until the operation, and restart at the next due dose. A pump is never turned off. Check the kidneys after.',

  'finding.medicine.baclofen-listed.title': 'Baclofen is also among the other medicines',
  'finding.medicine.baclofen-listed.detail': 'It may be taken twice, under two names.',
  'finding.medicine.baclofen-listed.action': 'Look at the boxes, and count each dose once.',

  'finding.medicine.not-recognised.title':
    '{count, plural, =0 {Nobody asked about other medicines} one {A medicine was not recognised} other {# medicines were not recognised}}',
  'finding.medicine.not-recognised.detail':
    '{count, plural, =0 {} other {Not recognised: {medicines}. }}{perhaps, select, none {} other {Perhaps meant: {perhaps}, and judged as such until somebody knows. }}Opioids, alcohol and anything sedating add to the effect of baclofen.',
  'finding.medicine.not-recognised.action':
    '{count, plural, =0 {Ask which other medicines are taken, and check them.} other {Find out what {count, plural, one {it is} other {they are}}, and check {count, plural, one {it} other {them}} against baclofen.}}',

  'finding.probenecid.together.title': 'With probenecid: a little more baclofen stays',
  'finding.probenecid.together.detail': 'Taken together with {medicines}. It may hold a small part back in the kidney.',
  'finding.probenecid.together.action': 'Be aware of it when the dose is set.',

  'finding.magnesium.by-vein.title': 'With magnesium sulfate by vein or muscle',
  'finding.magnesium.by-vein.detail':
    'Given together with {medicines}. It depresses nerves and muscles by itself. Magnesium by mouth is no concern here.',
  'finding.magnesium.by-vein.action': 'Hospital monitoring.',

  'finding.bowel.cleansing.title': 'With bowel-cleansing salts',
  'finding.bowel.cleansing.detail':
    'Taken together with {medicines}. Lost fluid can bring on seizures and hurt the kidneys.',
  'finding.bowel.cleansing.action': 'Go on with baclofen, and drink enough.',
} as const;
