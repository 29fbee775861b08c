/** What to do about a planned dose: one instruction, and whom to ask. For patients. */
export const advice = {
  'advice.moment': '{time} on {day}{away, select, yes { (the clock of {zone})} other {}}',
  'advice.take-now': 'Take this dose now: {dose}. Take it until {until}, not later.',
  'advice.wait': 'Wait with this dose until {from}. It is too soon after the last one.',
  'advice.leave-out':
    'Leave this dose out. {next, select, ask {Ask your clinic or a pharmacist now, before you take the next one.} other {Take the next one at its own time.}}',
  'advice.ask.no-signed-plan': 'Follow the label of your medicine. Ask a pharmacist now about this dose.',
  'advice.ask.plan-not-read':
    'There is a plan here that we cannot read. Call your clinic now, and ask which dose is right.',
  'advice.ask.plans-in-conflict': 'Two plans disagree. Call your clinic now, and ask which dose is right.',
  'advice.ask.red-flag': 'Get help first. Call the emergency number now, and ask them about this dose.',
  'advice.ask.too-much-taken': 'More than planned was taken. Ask a poisons centre or a pharmacist now about this dose.',
  'advice.ask.call-first':
    'Call your clinic now, before you take this dose. Say how you feel. If nobody answers, call a poisons centre or a pharmacist.',
  'advice.ask.pack-not-checked':
    'Your pack may not be as strong as your plan says, or stronger. Show it to a pharmacist or call your clinic now, before you take this dose. Do not stop suddenly. If nobody answers, call a poisons centre.',
  'advice.ask.rise-too-fast':
    'Your planned dose has gone up by more than is usual. Call your clinic now, before you take this dose. Ask how much to take. Do not stop suddenly. If nobody answers, call a pharmacist.',
  'advice.ask.not-enough-at-home':
    'By our count there is not enough at home for this dose. Count what you have now, and note it here. If it is not enough, call a pharmacist or your clinic now. Do not stop suddenly.',
  'advice.ask.clock-in-doubt': 'The clock may be wrong. Check the time now. Ask a pharmacist if you are not sure.',
  'advice.ask.log-not-known': 'We do not know if you took this dose. Do not take it again. Ask a pharmacist now.',
  'advice.ask.amount-not-known':
    'We do not know how much you took before. Ask a pharmacist now, before you take this dose.',
  'advice.ask.last-dose-not-known': 'We do not know when your last dose was. Say when it was, or ask a pharmacist now.',
  'advice.ask.sick-after-dose':
    'You were sick soon after a dose, and it may not count. Ask a pharmacist now, before you take this dose.',
  'advice.ask.long-gap':
    'It is too long since your last dose. Call your clinic or a pharmacist now, before you take any.',
  'advice.ask.no-number-for-region': 'Ask a pharmacist now if this late dose is still right.',
  'advice.ask.close-to-the-next': 'The next dose is near. Ask a pharmacist now about this one.',
  'advice.ask.day-total-reached': 'The doses of this day come to the plan already. Ask a pharmacist now.',
  'advice.ask.too-many-in-a-day': 'Many doses were taken in the last day. Ask a pharmacist now about this one.',
  'advice.ask.too-soon': 'This dose is too soon after the last one. Ask a pharmacist now.',
} as const;
