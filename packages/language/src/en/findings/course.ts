/** Findings about the course of a signed plan: what its rules propose, its end, and the clock. Read by patients too. */
export const course = {
  'finding.adjust.hold.title': 'The signed rules propose to stay at this dose',
  'finding.adjust.hold.detail':
    'A symptom was noted. The rule signed with the plan says to stay at this step until things are quiet.',
  'finding.adjust.hold.action':
    'Keep to the plan as it is. Ask your clinic before the next change of dose. Only the clinic can change the plan.',

  'finding.adjust.slow.title': 'The signed rules propose to go slower',
  'finding.adjust.slow.detail': 'A symptom was noted. The rule signed with the plan says to go on more slowly.',
  'finding.adjust.slow.action':
    'Keep to the plan as it is. Ask your clinic before the next change of dose. Only the clinic can change the plan.',

  'finding.adjust.step-back.title': 'The signed rules propose the dose of the step before',
  'finding.adjust.step-back.detail':
    'A symptom was noted. The rule signed with the plan says to go back to the last dose that felt right.',
  'finding.adjust.step-back.action':
    'Call your clinic today. Keep to the plan until they have changed it. Only the clinic can change the plan.',

  'finding.adjust.stop-and-call.title': 'The plan waits: call your clinic today',
  'finding.adjust.stop-and-call.detail':
    'A strong symptom was noted. The next change of dose waits until a clinician has looked at the plan.',
  'finding.adjust.stop-and-call.action':
    'Call your clinic now. Do not stop suddenly. If you feel worse, call the emergency number.',

  'finding.adjust.no-rule.title': 'A symptom without a signed rule',
  'finding.adjust.no-rule.detail': 'A symptom was noted. The plan has no rule for it.',
  'finding.adjust.no-rule.action':
    'Call your clinic within two working days. Keep to the plan until then. Call today if you feel worse.',

  'finding.adjust.review.title':
    'Back a step {stepBacks, plural, one {once} other {# times}}: time to look at the plan',
  'finding.adjust.review.detail':
    'After two steps back a clinician looks at the need, the pace and the aim. A lower dose can be the aim.',
  'finding.adjust.review.action': 'Call your clinic within two working days, before the next change of dose.',

  'finding.adjust.cut-not-now.title': 'A lower dose is near: ask first',
  'finding.adjust.cut-not-now.detail':
    'The plan goes lower within two days. A dose is not cut while somebody is sick or has symptoms.',
  'finding.adjust.cut-not-now.action':
    'Call your clinic today, before the change. Keep to the plan as signed until they answer.',

  'finding.taper.after-care.title':
    'After the last dose: watch {how, select, closely {closely} daily {daily} other {weekly}}',
  'finding.taper.after-care.detail':
    'Watch until {until} at least, and until things have been quiet for two weeks.{verdict, select, unknown { Some of the record is missing, so we cannot say that it was quiet.} other {}}',
  'finding.taper.after-care.action':
    'Note how you feel {how, select, closely {each part of the day} daily {each day} other {each week}}. Call your clinic today if signs come back.',

  'finding.taper.after-care-over.title': 'The weeks of watching are over',
  'finding.taper.after-care-over.detail': 'The weeks after the last dose are past, and the last two were quiet.',
  'finding.taper.after-care-over.action': 'Tell your clinic at your next visit. Call them today if signs come back.',

  'finding.plan.none.title': 'There is no plan here',
  'finding.plan.none.detail': 'Without a plan that a clinician signed we can say nothing about a dose.',
  'finding.plan.none.action':
    'Follow the label of your medicine. Ask a pharmacist or your clinic today if you are not sure.',

  'finding.plan.not-signed.title': 'No clinician has signed this plan',
  'finding.plan.not-signed.detail': 'It was typed in. We remind you of its times, and cannot say more about a dose.',
  'finding.plan.not-signed.action': 'Follow the label of your medicine. Ask a pharmacist about a missed dose now.',

  'finding.plan.signature-not-counted.title':
    '{of, select, plan {A plan here was not signed by a clinician} end {The end of the plan was not signed by a clinician} other {The plan was taken up again, but not by a clinician}}',
  'finding.plan.signature-not-counted.detail':
    'So it does not count, and we do not follow it. {stands, select, yes {The plan that your clinic signed still counts.} other {We have no plan from your clinic to follow now.}}',
  'finding.plan.signature-not-counted.action':
    '{stands, select, yes {Call your clinic today. Ask which plan counts.} other {Call your clinic now, before your next dose. Ask what to take.}} Do not stop suddenly.',

  'finding.plan.in-conflict.title': 'Two plans claim to be the right one',
  'finding.plan.in-conflict.detail': 'Two signed plans have the same place. We do not know which one counts.',
  'finding.plan.in-conflict.action': 'Call your clinic now, today. Ask which dose is right before you take it.',

  'finding.plan.ended.title': 'The plan has ended',
  'finding.plan.ended.detail':
    '{by, select, clinician {The clinic ended the plan, and no new plan is here.} other {Its last day is past, above zero, and no new plan is here.}}',
  'finding.plan.ended.action': 'Do not stop suddenly. Call your clinic today.',

  'finding.plan.ends-soon.title': 'The plan ends in {days}',
  'finding.plan.ends-soon.detail': 'Its last day is {lastDay}. It ends above zero, and no new plan is here.',
  'finding.plan.ends-soon.action': 'Call your clinic today, and ask for the next plan. Do not stop suddenly.',

  'finding.plan.not-verified.title': 'This plan may be old',
  'finding.plan.not-verified.detail': 'This copy was last compared with the clinic {hours} ago.',
  'finding.plan.not-verified.action': 'Go online now to check it, or ask your clinic today if it still counts.',

  'finding.clock.in-doubt.title': 'The clock may be wrong',
  'finding.clock.in-doubt.detail': 'The clock of this device was changed, or another device shows a later time.',
  'finding.clock.in-doubt.action': 'Check the time now, and say if it is right. Ask a pharmacist if a dose is due.',

  'finding.zone.elsewhere.title': 'You are in another time zone',
  'finding.zone.elsewhere.detail': 'The plan keeps the clock of {planZone}. No dose has moved. You are in {zone}.',
  'finding.zone.elsewhere.action': 'Keep the times of the plan. Ask your clinic before you change them.',
} as const;
