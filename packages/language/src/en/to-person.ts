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

  'to-person.supply.none-for-next-dose':
    'You do not have enough baclofen for your next dose. Call your pharmacist or clinic now. Do not stop suddenly. If you feel very unwell, call the emergency number now.',
  'to-person.supply.runs-out-soon': 'Your baclofen will run out on {on}. Ask your clinic or pharmacist for more today.',
  'to-person.supply.out-before-the-end':
    'Your baclofen will run out on {on}. Your plan goes on after that. Ask for more before then.',
  'to-person.supply.ask-now': 'It takes some days to get more baclofen. Ask your clinic or pharmacist for more today.',
  'to-person.supply.trip-not-covered':
    'You do not have enough baclofen for your trip from {from}. Ask for more before you leave. Take all your baclofen with you.',
  'to-person.supply.unknown':
    'We do not know how much baclofen you have. Count what you have today, before your next dose.',
  'to-person.supply.not-counted':
    'You may have more baclofen than we know of. Count what you have when you next take a dose.',
  'to-person.supply.below-zero':
    'Our count of your baclofen does not match. Count what you have today, before your next dose.',
  'to-person.supply.expired':
    'Some of your baclofen is past its date. Ask your pharmacist for a new pack today. Do not stop suddenly.',
  'to-person.supply.expires-before-use':
    'Some of your baclofen has a date that comes up soon. Use the pack with the first date now.',
  'to-person.supply.opened-too-long':
    'Your bottle has been open for too long. Ask your pharmacist for a new bottle today. Do not stop suddenly.',
  'to-person.supply.in-use-unknown':
    'Look at the label of your bottle today. It says how long it keeps once it is open.',
  'to-person.supply.spare-at-the-end':
    'You will have some baclofen left over. When your clinic says you no longer need it, {region, select, US {ask your pharmacist for a take-back place.} UK {take it to a pharmacy.} AU {take it to a pharmacy.} other {ask a pharmacist where to take it.}} Keep it away from children until then.',
} as const;
