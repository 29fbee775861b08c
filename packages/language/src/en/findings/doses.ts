/** Findings about doses taken, missed and in doubt. They are read by patients and carers too. */
export const doses = {
  'finding.dose.gap.title': 'Doses were missed',
  'finding.dose.gap.detail':
    '{missed, plural, one {One planned dose has} other {# planned doses in a row have}} no dose recorded. {verdict, select, unknown {We do not know when the last dose that counts was.} other {The last dose was {hours} ago.}}{lost, select, yes { Somebody was sick soon after a dose since. It may not count.} none {} other {}}{part, select, yes { A small part of a dose was taken since. It does not count here.} other {}} Signs of a serious problem were seen {seenEarliest} to {seenLatest} after a last dose.',
  'finding.dose.gap.action':
    'Answer the questions about symptoms now. Call your clinic today. Ask again before your next dose.',

  'finding.dose.long-gap.title': 'Too long without baclofen: get advice today',
  'finding.dose.long-gap.detail':
    '{missed, plural, one {One planned dose has} other {# planned doses in a row have}} no dose recorded. {verdict, select, unknown {We do not know when the last dose that counts was.} other {The last dose was {hours, select, unknown {not recorded} other {{hours} ago}}.}}{lost, select, yes { Somebody was sick soon after a dose since. It may not count.} none {} other {}}{part, select, yes { A small part of a dose was taken since. It does not count here.} other {}}',
  'finding.dose.long-gap.action':
    'Call your clinic or a pharmacist now, today. Ask before you take the full dose again. Call the emergency number if you see or hear things, or have a seizure, a fever or sudden stiffness.',

  'finding.dose.restart-alone.title': 'More than {alone} without baclofen: call today before you take any',
  'finding.dose.restart-alone.detail':
    'The last dose was {hours} ago.{lost, select, yes { Somebody was sick soon after a dose since. It may not count.} none {} other {}}{part, select, yes { A small part of a dose was taken since. It does not count here.} other {}} After so long the full dose can be too much.',
  'finding.dose.restart-alone.action':
    'Do not go back to the full dose alone. Call your clinic now, today. Call the emergency number if you see or hear things, or have a seizure, a fever or sudden stiffness.',

  'finding.dose.gap-without-plan.title': 'No dose was noted for {hours}',
  'finding.dose.gap-without-plan.detail':
    'There is no plan here, so we do not know if a dose was missed. The last dose noted was {hours} ago.',
  'finding.dose.gap-without-plan.action':
    'If doses were missed, call your clinic or a pharmacist today, before you take any. Call the emergency number if you see or hear things, or have a seizure, a fever or sudden stiffness.',

  'finding.dose.last-unknown.title': 'We do not know when the last dose was',
  'finding.dose.last-unknown.detail': 'Without that we cannot say whether a dose is too soon.',
  'finding.dose.last-unknown.action':
    'Say now when the last dose was taken. If nobody knows, ask a pharmacist before your next dose.',

  'finding.dose.too-much.title':
    '{plan, select, none {A lot was taken: call the emergency number now} other {{level, select, emergency {More than planned was taken{close, select, yes { at once} other {}}: call the emergency number now} poisons {More than planned was taken{close, select, yes { at once} other {}}: call a poisons centre now} other {More than planned was taken{close, select, yes { at once} other {}}: get advice now}}}}',
  'finding.dose.too-much.detail':
    '{plan, select, none {In the last day at least {taken} was taken. There is no plan here, so we do not know how much is too much.} other {{verdict, select, unknown {We do not know how much. At least} other {In the last day}} {above} more than the plan {verdict, select, unknown {may have been} other {was}} taken{close, select, yes {, or planned doses too close together} other {}}.}}{risk, select, yes { With your kidneys, your age, a pump or what else you take, any amount too much counts.} other {}}{signs, select, none {} other { Noted with it: {signs}.}}',
  'finding.dose.too-much.action':
    '{level, select, emergency {Call the emergency number now, also if you feel well.} poisons {Call a poisons centre now, also if you feel well.} other {Call a poisons centre or a pharmacist now.}} Ask them about your next dose. If you are very sleepy or breathe slowly, call the emergency number now. Call it too if you took alcohol, an opioid or a sleeping tablet.',

  'finding.dose.please-confirm.title': 'Was this one dose or two?',
  'finding.dose.please-confirm.detail':
    '{doses, plural, one {One entry} other {# entries}} near to each other may be the same dose. Until somebody says, whatever is in doubt counts as taken.',
  'finding.dose.please-confirm.action': 'Look at the entries now, and say if they are the same dose.',

  'finding.dose.time-in-doubt.title': 'The time of a dose cannot be right',
  'finding.dose.time-in-doubt.detail':
    '{doses, plural, one {One dose has} other {# doses have}} a time that had not come yet. We do not know when it was taken, or if it was.',
  'finding.dose.time-in-doubt.action':
    'Look at the entry now, and put in the right time. Do not take that dose again. Ask a pharmacist before your next dose.',

  'finding.dose.amount-in-doubt.title': 'We do not know how much was taken',
  'finding.dose.amount-in-doubt.detail':
    '{doses, plural, one {One dose of the last day has} other {# doses of the last day have}} no sure amount, or its tablets and its milligrams do not agree. The larger amount counts.',
  'finding.dose.amount-in-doubt.action':
    'Look at the entry now, and put in what you know. Do not take that dose again. Ask a pharmacist before your next dose.',

  'finding.dose.less-than-planned.title': 'Less was taken than planned',
  'finding.dose.less-than-planned.detail':
    'In the last {within} {short} of the plan was not taken. This is not a step of the plan.',
  'finding.dose.less-than-planned.action':
    'Answer the questions about symptoms today. Call your clinic within two working days. Ask again if you feel worse.',

  'finding.dose.vomited.title': 'Sick after a dose',
  'finding.dose.vomited.detail':
    '{rule, select, again {A leaflet for children says: sick within {within} of a dose, give that dose once more.} later {A leaflet for children says: sick more than {within} after a dose, wait for the next one.} other {We have no rule that says if this dose counts.}}',
  'finding.dose.vomited.action':
    '{rule, select, again {Ask a pharmacist now if you are not sure.} later {Give the next dose at its own time.} other {Ask a pharmacist now. Do not take this dose again before that.}} If doses do not stay down, call your clinic today.',

  'finding.symptom.red-flag.title': 'Call the emergency number now',
  'finding.symptom.red-flag.detail':
    '{also, select, none {These can be signs of a serious problem: {symptoms}.} other {You told us: {symptoms}. Help is there for this, day and night.}}',
  'finding.symptom.red-flag.action':
    'Call the emergency number now. Say that you take baclofen, and when the last dose was. Stay with someone.{also, select, crisis { You can call a crisis line as well.} poisons { You can ask a poisons line as well.} other {}}',

  'finding.symptom.not-recognised.title': 'We do not know a symptom that was noted',
  'finding.symptom.not-recognised.detail': 'It was noted as: {symptoms}. We cannot say how serious it is.',
  'finding.symptom.not-recognised.action':
    'Call your clinic now, before you take your next dose. Call the emergency number if someone cannot be woken, breathes slowly or has a seizure.',
} as const;
