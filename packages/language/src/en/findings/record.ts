/** What of a record is missing or could not be read, and what that means for a dose. Read by patients too. */
export const record = {
  'finding.record.not-complete.title':
    '{of, select, plan {There is a plan here that we cannot read} person {We cannot read a note about you} conditions {We cannot read a note about your conditions} medicines {We cannot read a note about your other medicines} kidneys {We cannot read a note about your kidneys} pump {We cannot read a note about your pump} other {Part of the record is missing}}',
  'finding.record.not-complete.detail':
    '{of, select, plan {It may be newer than the plan that we show. We do not know which dose is right.} person {We do not know if what we show about you is still right.} conditions {We do not know if the conditions that we show are still right.} medicines {We do not know if the other medicines that we show are still right.} kidneys {We do not know if the kidney result that we show is the newest.} pump {We do not know if what we show about the pump is still right.} other {We do not know if doses were taken that are not shown.{unread, plural, =0 {} one { One entry could not be read.} other { # entries could not be read.}}}}',
  'finding.record.not-complete.action':
    '{of, select, plan {Call your clinic now, today. Ask which dose is right before you take it. Do not stop suddenly.} person {Call your clinic today. Tell them your age, your weight and where you are.} conditions {Call your clinic today. Tell them what conditions you have.} medicines {Call your clinic or a pharmacist today. Tell them all that you take.} kidneys {Call your clinic today. Ask for your last kidney result.} pump {Call the clinic of your pump today. Ask how it is set and when it is filled.} other {Do not take a dose again that you may have taken. Ask a pharmacist before your next dose.}}',

  'advice.ask.plan-not-read':
    'There is a plan here that we cannot read. Call your clinic now, and ask which dose is right.',
  'terminal.assess.plan-not-read': 'A plan here cannot be read: nobody can tell what is due or late.',
} as const;
