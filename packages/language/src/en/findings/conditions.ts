/** Findings about what somebody has beside spasticity. `conditions` come as words with commas between them. */
export const conditionFindings = {
  'finding.allergy.contraindicated.title': 'Allergy to baclofen: contraindicated',
  'finding.allergy.contraindicated.detail':
    'Every label rules baclofen out here. If it is taken now, an abrupt stop is dangerous as well.',
  'finding.allergy.contraindicated.action':
    'Do not start. If it is taken now, ask a specialist today how it is to end.',

  'finding.ulcer.contraindicated.title':
    '{place, select, against {Peptic ulcer: contraindicated in the UK} unsure {Peptic ulcer: contraindicated in some countries} other {Peptic ulcer: use with care}}',
  'finding.ulcer.contraindicated.detail':
    '{place, select, against {The UK label rules baclofen out after a peptic ulcer.} unsure {The UK label rules baclofen out after a peptic ulcer; others ask for care. The text of this place is not known here.} unnamed {The US label does not name it. Other labels ask for care, and that of the UK rules baclofen out.} other {The label here asks for care; that of the UK rules baclofen out.}}',
  'finding.ulcer.contraindicated.action':
    '{place, select, against {Look for another treatment. If baclofen is taken now, plan a taper: an abrupt stop is dangerous.} unsure {Read the local label.} other {Weigh benefit against risk, and ask about stomach pain and bleeding.}}',

  'finding.breathing.reserve.title':
    '{count, plural, =0 {Lung or breathing disease: breathing can slow} other {Lung or breathing disease, with other depressants}}',
  'finding.breathing.reserve.detail':
    'Baclofen can depress breathing, the more so with weak lungs.{count, plural, =0 {} other { Also taken: {medicines}.}}',
  'finding.breathing.reserve.action':
    'Start low, rise slowly, and watch breathing and sleepiness.{count, plural, =0 {} other { Ask which of the others can go.}}',

  'finding.breathing.sleep-apnoea.title':
    '{count, plural, =0 {Sleep apnoea: it can get much worse} other {Sleep apnoea, with other depressants}}',
  'finding.breathing.sleep-apnoea.detail':
    'Severe central apnoea is reported from {seenFrom} on, and it went when baclofen did. Dose looked at: {dose, select, unknown {not known} other {{dose}}}.{count, plural, =0 {} other { Also taken: {medicines}.}}',
  'finding.breathing.sleep-apnoea.action':
    'Ask about snoring, pauses and sleepiness by day. Think of a sleep study. A cut is tapered.',

  'finding.epilepsy.seizures.title': 'Epilepsy: seizures may get worse',
  'finding.epilepsy.seizures.detail': 'Baclofen lowers the threshold for seizures, and so does coming off it too fast.',
  'finding.epilepsy.seizures.action': 'Make sure that anticonvulsants cover it, and watch closely.',

  'finding.psychosis.may-worsen.title': 'Psychosis, mania or confusion may get worse',
  'finding.psychosis.may-worsen.detail': 'Known here: {conditions}. A sudden stop brings on hallucinations by itself.',
  'finding.psychosis.may-worsen.action': 'Watch closely, with whoever treats it.',

  'finding.suicide.watch.title': 'Watch for thoughts of suicide',
  'finding.suicide.watch.detail':
    'Known here: {conditions}. Suicide and attempts are reported with baclofen, mostly in such people.',
  'finding.suicide.watch.action': 'Ask about it openly, tell carers what to look for, and prescribe small quantities.',

  'finding.stroke.poorly-tolerated.title':
    '{place, select, against {After a stroke: not recommended here} other {After a stroke: often poorly tolerated}}',
  'finding.stroke.poorly-tolerated.detail':
    '{place, select, against {The tablet label here does not recommend it. In the US trials it helped little and was poorly tolerated.} unsure {Some countries license it after a stroke, others do not recommend it.} other {It may be used after a stroke here, with care.}}',
  'finding.stroke.poorly-tolerated.action': 'Use the lowest dose, and look soon whether it helps.',

  'finding.falls.risk.title': 'Falls and low blood pressure',
  'finding.falls.risk.detail':
    'Known here: {conditions}. Baclofen loosens the muscles that hold a person up, and can lower blood pressure.{count, plural, =0 {} other { Also taken: {medicines}.}}',
  'finding.falls.risk.action': 'Measure blood pressure standing. Advise to rise slowly, and ask about each fall.',

  'finding.dysreflexia.risk.title': 'Autonomic dysreflexia may get worse',
  'finding.dysreflexia.risk.detail': 'Known here: {conditions}. So it may when baclofen ends suddenly.',
  'finding.dysreflexia.risk.action':
    'Tell what a pounding headache with sweating means. Look for the trigger: bladder, bowel, skin.',

  'finding.bladder.retention.title': 'The bladder may not empty',
  'finding.bladder.retention.detail': 'Known here: {conditions}. Acute retention of urine is reported.',
  'finding.bladder.retention.action': 'Ask about the flow, at the start and at each rise.',

  'finding.lactation.watch.title': 'Breast-feeding: a little baclofen reaches the milk',
  'finding.lactation.watch.detail':
    'In one report the infant got 3.6 % of the mother’s dose by weight. Above 2 months of age there is little concern.',
  'finding.lactation.watch.action': 'Watch a newborn for sleepiness and poor feeding.',

  'finding.condition.may-worsen.title': 'Other conditions may get worse',
  'finding.condition.may-worsen.detail': 'Known here: {conditions}. The UK label asks for close watch.',
  'finding.condition.may-worsen.action': 'Ask about them at each visit.',

  'finding.misuse.history.title': 'A history of substance use: watch the dose',
  'finding.misuse.history.detail': 'Misuse of baclofen, and dependence on it, are reported.',
  'finding.misuse.history.action':
    'Look at doses and refills at each visit, without blame. To need it is not to be addicted to it.',

  'finding.indication.not-recommended.title':
    '{verdict, select, unknown {Not recommended for this in some countries} other {The tablet label here does not recommend it for this}}',
  'finding.indication.not-recommended.detail':
    'Known here: {conditions}.{verdict, select, unknown { The US and Australian labels do not recommend the tablets there; others license cerebral palsy.} other {}}',
  'finding.indication.not-recommended.action': 'Write down why it is given.',

  'finding.swallowing.plan-supply.title': 'Trouble swallowing: a stop by accident',
  'finding.swallowing.plan-supply.detail': 'Tablets that cannot be swallowed are a common cause of withdrawal.',
  'finding.swallowing.plan-supply.action': 'Plan another form or way before it is needed, and who decides.',

  'finding.laboratory.check.title':
    '{liver, select, yes {Liver disease: use with care, and check blood tests} other {Diabetes: check glucose}}',
  'finding.laboratory.check.detail': 'Because of: {conditions}. Raised glucose and liver enzymes are reported.',
  'finding.laboratory.check.action':
    'Check glucose at the start and at each rise; AST, alkaline phosphatase and glucose from time to time.',

  'finding.ovarian.cyst.title': 'Ovarian cysts may be more common',
  'finding.ovarian.cyst.detail': 'US labels name it as a warning.',
  'finding.ovarian.cyst.action': 'Be aware of it at examinations.',
} as const;
