/** What the triage found, to a clinician who checks it. `signs` are what was told, `missing` is what could not be. */
export const triage = {
  'finding.triage.emergency-sign.title': '{signs}: emergency now',
  'finding.triage.emergency-sign.detail': 'This alone is an emergency, whatever else is told.',
  'finding.triage.emergency-sign.action': 'Call the emergency number now.',

  'finding.triage.urgent-sign.title': '{signs}: urgent today',
  'finding.triage.urgent-sign.detail': 'This alone needs help on the same day.',
  'finding.triage.urgent-sign.action': 'Reach the clinic today.',

  'finding.triage.sign.title': '{signs}: talk to the clinic',
  'finding.triage.sign.detail': 'No sign is judged mild from afar. By itself this one can wait for the clinic.',
  'finding.triage.sign.action': 'Reach the clinic within 2\u00a0working days.',

  'finding.triage.fever-with-more.title': 'Fever with stiffness, confusion or missed doses',
  'finding.triage.fever-with-more.detail':
    '{verdict, select, unknown {Told: {signs}. Not known: {missing}.} other {Told: {signs}.}} After a fall in dose, and with an infection, these come together.',
  'finding.triage.fever-with-more.action':
    '{verdict, select, unknown {Find out what is not known, today.} other {Call the emergency number now.}}',

  'finding.triage.stiffness-after-missed-doses.title': 'New stiffness after missed doses',
  'finding.triage.stiffness-after-missed-doses.detail':
    '{verdict, select, unknown {Told: {signs}. Not known: {missing}.} other {Told: {signs}.}} Severe stiffness can break down muscle.',
  'finding.triage.stiffness-after-missed-doses.action':
    '{verdict, select, unknown {Find out what is not known, today.} other {Call the emergency number now.}}',

  'finding.triage.confusion-of-unknown-degree.title': 'Confusion, and nobody can tell how severe',
  'finding.triage.confusion-of-unknown-degree.detail':
    '{verdict, select, unknown {Told: {signs}. Not asked: {missing}.} other {Told: {signs}. In doubt it counts as severe.}}',
  'finding.triage.confusion-of-unknown-degree.action':
    '{verdict, select, unknown {Ask how severe it is.} other {Call the emergency number now.}}',

  'finding.triage.confusion-after-missed-doses.title': 'Confusion after missed doses',
  'finding.triage.confusion-after-missed-doses.detail':
    '{verdict, select, unknown {Told: {signs}. Not known: {missing}.} other {Told: {signs}.}} New confusion after missed doses can be the start of a dangerous withdrawal.',
  'finding.triage.confusion-after-missed-doses.action':
    '{verdict, select, unknown {Find out what is not known, today.} other {Call the emergency number now. Say that doses of baclofen were missed, and how many.}}',
  'finding.triage.confusion-without-sleep.title': 'Confusion with lost sleep',
  'finding.triage.confusion-without-sleep.detail':
    '{verdict, select, unknown {Told: {signs}. Not known: {missing}.} other {Told: {signs}.}}',
  'finding.triage.confusion-without-sleep.action':
    '{verdict, select, unknown {Find out what is not known, today.} other {Call the emergency number now.}}',

  'finding.triage.kidney-failure.title': 'Confusion or heavy sleepiness with failing kidneys',
  'finding.triage.kidney-failure.detail':
    '{verdict, select, unknown {Told: {signs}. Not known: {missing}.} other {Told: {signs}.}} With failing kidneys ordinary doses can be too much.',
  'finding.triage.kidney-failure.action':
    '{verdict, select, unknown {Find out about the kidneys, today.} other {Call the emergency number now.}}',

  'finding.triage.twitching-with-more.title': 'Twitching with sleepiness or failing kidneys',
  'finding.triage.twitching-with-more.detail':
    '{verdict, select, unknown {Told: {signs}. Not known: {missing}.} other {Told: {signs}.}}',
  'finding.triage.twitching-with-more.action':
    '{verdict, select, unknown {Find out what is not known, today.} other {Call the emergency number now.}}',

  'finding.triage.sleepy-with-other-sedation.title': 'Very sleepy with opioids, sedatives or alcohol',
  'finding.triage.sleepy-with-other-sedation.detail':
    '{verdict, select, unknown {Told: {signs}. Not known: {missing}.} other {Told: {signs}.}} Together they slow the breath.',
  'finding.triage.sleepy-with-other-sedation.action':
    '{verdict, select, unknown {Find out what is not known, today.} other {Call the emergency number now.}}',

  'finding.triage.sleepy-and-vomiting.title': 'Very sleepy, and vomiting',
  'finding.triage.sleepy-and-vomiting.detail':
    '{verdict, select, unknown {Told: {signs}. Not known: {missing}.} other {Told: {signs}.}}',
  'finding.triage.sleepy-and-vomiting.action':
    '{verdict, select, unknown {Find out what is not known, today.} other {Call the emergency number now.}}',

  'finding.triage.alone.title': 'Confused or very sleepy, and alone',
  'finding.triage.alone.detail':
    '{verdict, select, unknown {Told: {signs}. Not known: {missing}.} other {Told: {signs}. Nobody is there to see it get worse.}}',
  'finding.triage.alone.action':
    '{verdict, select, unknown {Find out whether somebody is there.} other {Call the emergency number now.}}',

  'finding.triage.headache-with-fever.title': 'Pounding headache with fever',
  'finding.triage.headache-with-fever.detail':
    '{verdict, select, unknown {Told: {signs}. Not known: {missing}.} other {Told: {signs}.}}',
  'finding.triage.headache-with-fever.action':
    '{verdict, select, unknown {Find out what is not known, today.} other {Call the emergency number now.}}',

  'finding.triage.headache-above-high-injury.title': 'Pounding headache with a high spinal injury',
  'finding.triage.headache-above-high-injury.detail':
    '{verdict, select, unknown {Told: {signs}. Not known: {missing}.} other {Told: {signs}.}} With sweating, blood pressure can rise to a dangerous height.',
  'finding.triage.headache-above-high-injury.action':
    '{verdict, select, unknown {Find out about the injury, today.} other {Call the emergency number now.}}',

  'finding.triage.headache-in-high-injury.title': 'Pounding headache with a high spinal injury, also without sweating',
  'finding.triage.headache-in-high-injury.detail':
    '{verdict, select, unknown {Told: {signs}. Not known: {missing}.} other {Told: {signs}.}}',
  'finding.triage.headache-in-high-injury.action': 'Reach the clinic today. Measure the blood pressure.',

  'finding.triage.long-gap.title': 'Many hours or doses without baclofen',
  'finding.triage.long-gap.detail':
    '{verdict, select, unknown {Not known: {missing}.} other {Told: {signs}. Serious signs can begin within a day.}}',
  'finding.triage.long-gap.action': 'Reach the clinic today. How to begin again is for the prescriber.',

  'finding.triage.sign-after-fewer-doses.title': 'A sign after missed doses or a cut',
  'finding.triage.sign-after-fewer-doses.detail':
    '{verdict, select, unknown {Told: {signs}. Not known: {missing}.} other {Told: {signs}.}} Early signs can get worse.',
  'finding.triage.sign-after-fewer-doses.action': 'Reach the clinic today.',

  'finding.triage.excess.title': 'More taken than planned',
  'finding.triage.excess.detail':
    '{verdict, select, unknown {Not known: {missing}.} other {Told: {signs}.}} Signs can come hours later.',
  'finding.triage.excess.action': 'Call the poisons line now.',

  'finding.triage.excess-large.title': 'Much more taken than planned, or nobody knows how much or what was planned',
  'finding.triage.excess-large.detail':
    '{verdict, select, unknown {Told: {signs}. Not known: {missing}.} other {Told: {signs}.}}',
  'finding.triage.excess-large.action':
    '{verdict, select, unknown {Find out how much, now.} other {Call the emergency number now.}}',

  'finding.triage.excess-with-sign.title': 'Too much taken, with a sign',
  'finding.triage.excess-with-sign.detail':
    '{verdict, select, unknown {Told: {signs}. Not known: {missing}.} other {Told: {signs}.}}',
  'finding.triage.excess-with-sign.action':
    '{verdict, select, unknown {Find out what is not known, now.} other {Call the emergency number now.}}',

  'finding.triage.excess-with-risk.title': 'Too much taken, with weak kidneys, opioids, sedatives or alcohol',
  'finding.triage.excess-with-risk.detail':
    '{verdict, select, unknown {Told: {signs}. Not known: {missing}.} other {Told: {signs}.}} Any excess counts here.',
  'finding.triage.excess-with-risk.action':
    '{verdict, select, unknown {Find out what is not known, now.} other {Call the emergency number now.}}',

  'finding.triage.excess-in-child.title': 'Too much taken by a child',
  'finding.triage.excess-in-child.detail':
    '{verdict, select, unknown {Told: {signs}. Not known: {missing}.} other {Told: {signs}. No amount is known to be without danger.}}',
  'finding.triage.excess-in-child.action':
    '{verdict, select, unknown {Find out the age, now.} other {Call the emergency number now.}}',

  'finding.triage.excess-with-pump.title': 'Too much taken by mouth, with a pump',
  'finding.triage.excess-with-pump.detail':
    '{verdict, select, unknown {Told: {signs}. Not known: {missing}.} other {Told: {signs}.}}',
  'finding.triage.excess-with-pump.action':
    '{verdict, select, unknown {Find out whether there is a pump, now.} other {Call the emergency number now.}}',

  'finding.triage.excess-perhaps-on-purpose.title': 'Too much taken, and perhaps on purpose',
  'finding.triage.excess-perhaps-on-purpose.detail':
    '{verdict, select, unknown {Told: {signs}. Not asked: {missing}.} other {Told: {signs}. A doubt counts as a yes here.}}',
  'finding.triage.excess-perhaps-on-purpose.action':
    '{verdict, select, unknown {Ask about it, openly and at once.} other {Call the emergency number now, and the crisis line.}}',

  'finding.triage.pump-early-sign.title': 'Itching, tingling, stiffness or fever with a pump',
  'finding.triage.pump-early-sign.detail':
    '{verdict, select, unknown {Told: {signs}. Not known: {missing}.} other {Told: {signs}.}} With a pump these can be the first signs of a failing delivery.',
  'finding.triage.pump-early-sign.action':
    '{verdict, select, unknown {Find out whether there is a pump, today.} other {Call the emergency number now, then the pump clinic.}}',

  'finding.triage.pump-sign.title': 'A sign in somebody with a pump',
  'finding.triage.pump-sign.detail':
    '{verdict, select, unknown {Told: {signs}. Not known: {missing}.} other {Told: {signs}.}} Too little and too much from a pump begin alike.',
  'finding.triage.pump-sign.action':
    '{verdict, select, unknown {Find out whether there is a pump, today.} other {Call the emergency number now, then the pump clinic.}}',

  'finding.triage.not-known.title': 'Questions that nobody could answer',
  'finding.triage.not-known.detail': 'Not known: {missing}. This is never taken for a no.',
  'finding.triage.not-known.action': 'Find out, or let somebody see the person today.',

  'finding.triage.not-asked.title': 'Questions that were not asked',
  'finding.triage.not-asked.detail': 'Not asked: {missing}. This is never taken for a no.',
  'finding.triage.not-asked.action': 'Ask them before you rely on this outcome.',

  'finding.triage.words-not-understood.title': 'Free words that were not understood',
  'finding.triage.words-not-understood.detail':
    'No word of them was recognised. They count as neither a sign nor a no.',
  'finding.triage.words-not-understood.action':
    'Somebody has to read them today. Ask what is new, and go through the red flags.',
} as const;
