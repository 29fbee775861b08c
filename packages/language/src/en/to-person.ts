/**
 * What a finding says to the person it is about, under `to-person.` and its code. A finding that is not for them has none.
 * A day comes in with its weekday; emergencies are read after six years of school.
 */
export const toPerson = {
  'to-person.pump.alarm-single-tone':
    'Your pump makes a sound. Call your pump clinic now. If you feel unwell, or you itch or get stiff, call the emergency number now.',
  'to-person.pump.alarm-two-tone':
    'Your pump makes an alarm sound. This is an emergency. Call the emergency number now. Then call your pump clinic. Take your pump card with you.',
  'to-person.pump.empty':
    'Your pump may be empty. This is an emergency. Call the emergency number now. Then call your pump clinic. Take your pump card with you.',
  'to-person.pump.reservoir-low':
    'Your pump is nearly empty. Call your pump clinic now. You need a refill today. If you feel unwell, or you itch or get stiff, call the emergency number now.',
  'to-person.pump.refill-missed':
    'Your pump refill is late. Call your pump clinic today and ask for the next free visit. If you feel unwell, or you itch or get stiff, call the emergency number now.',
  'to-person.pump.refill-today': 'Your pump needs its refill today. If you have no visit today, call your clinic now.',
  'to-person.pump.refill-soon':
    'Your pump needs a refill by {refillBy}. If you have no visit booked, call your clinic today. Ask again on the day before your visit if you are not sure.',
  'to-person.pump.oral-gone':
    'Your baclofen tablets are not on your list any more. Do not stop suddenly. Call your clinic today and ask what to take.',
  'to-person.pump.pump-gone':
    'Your pump dose is not on your list any more. Call your pump clinic now. If you feel unwell, or you itch or get stiff, call the emergency number now.',
  'to-person.pump.empty-before-mri':
    'Your pump must be emptied before an MRI scan. Tell the scan team before your visit. Show them your pump card.',
  'to-person.pump.replacement-due':
    'Your pump must be changed by {by}. Call your pump clinic this week and ask for a date.',
} as const;
