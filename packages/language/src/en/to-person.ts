/**
 * What a finding says to the person it is about, under `to-person.` and its code. A finding that is not for them has none.
 * A day comes in with its weekday; emergencies are read after six years of school.
 */
export const toPerson = {
  'to-person.pump.alarm-single-tone':
    'Your pump makes an alarm sound. This is an emergency. Call the emergency number now. Then call your pump clinic. Take your pump card with you.',
  'to-person.pump.alarm-two-tone':
    'Your pump makes an alarm sound. This is an emergency. Call the emergency number now. Then call your pump clinic. Take your pump card with you.',
  'to-person.pump.empty':
    'Your pump may be empty. This is an emergency. Call the emergency number now. Then call your pump clinic. Take your pump card with you.',
  'to-person.pump.reservoir-low':
    'Your pump is nearly empty. Its refill was due by {refillBy}. Call your pump clinic now. You need a refill today. If you feel unwell, or you itch or get stiff, call the emergency number now.',
  'to-person.pump.refill-missed':
    'Your pump refill was due by {refillBy}. It is late. Call your pump clinic today and ask for the next free visit. If you feel unwell, or you itch or get stiff, call the emergency number now.',
  'to-person.pump.refill-late-anyway':
    'Your pump {low, select, yes {is nearly empty. Call your pump clinic now. You need a refill today.} other {needs its refill now. Call your pump clinic today and ask for the next free visit.}} If you feel unwell, or you itch or get stiff, call the emergency number now.',
  'to-person.pump.refill-today':
    'Your pump needs its refill today, {refillBy}. If you have no visit today, call your clinic now.',
  'to-person.pump.refill-soon':
    'Your pump needs a refill by {refillBy}. If you have no visit booked, call your clinic today. Ask again on the day before your visit if you are not sure.',
  'to-person.pump.refill-by':
    'Your pump needs a refill by {refillBy}.{shut, select, yes { Your clinic is shut on that day, so the last day for your visit is {bookBy}.} other {}} If you have no visit booked, call your clinic this week.',
  'to-person.pump.alarm-volume-unknown':
    'We do not know when the low alarm of your pump sounds. So we cannot tell when it needs a refill. Ask your pump clinic today.',
  'to-person.pump.refill-unknown':
    'We do not know when your pump needs a refill. Ask your pump clinic today. If you feel unwell, or you itch or get stiff, call the emergency number now.',
  'to-person.pump.oral-gone':
    'Your baclofen tablets are not on your list any more. Do not stop suddenly. Call your clinic today and ask what to take.',
  'to-person.pump.pump-gone':
    'Your pump dose is not on your list any more. Call your pump clinic now. If you feel unwell, or you itch or get stiff, call the emergency number now.',
  'to-person.pump.empty-before-mri':
    'Your pump must be emptied before an MRI scan. Tell the scan team before your visit. Show them your pump card.',
  'to-person.pump.replacement-due':
    '{when, select, past {Your pump was to be changed by {by}. Call your pump clinic today. If you feel unwell, or you itch or get stiff, call the emergency number now.} soon {Your pump must be changed by {by}. Call your pump clinic this week and ask for a date.} other {Your pump will have to be changed by {by}, or sooner. Ask at your next refill when this is planned.}}',

  'to-person.supply.none-for-next-dose':
    'You do not have enough baclofen for your next dose. Call your pharmacist or clinic now. Do not stop suddenly. If you feel very unwell, call the emergency number now.',
  'to-person.supply.comes-too-late':
    'Your baclofen will run out on {on}. A new pack may come too late. Call your pharmacist or clinic now and say so. Do not stop suddenly.',
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

  'to-person.course.rise-too-fast':
    'Your planned dose goes up from {from} to {to} on {on}. {pressing, select, yes {That is more than is usual at one time.} other {That is faster than is usual.}} {when, select, ahead {Call your clinic before that day and ask if it is right.} other {{pressing, select, yes {Call your clinic now, before your next dose, and ask if it is right. Do not stop suddenly.} other {Call your clinic today and ask if it is right.}}}} If you are very sleepy or breathe slowly, call the emergency number now.',
  'to-person.course.cut-too-fast':
    '{from, select, unknown {We do not know what you took before this plan. Call your clinic today and tell them what you took.} other {Your planned dose goes down from {from} to {to} on {on}. {pressing, select, yes {That is more than is usual at one time.} other {That is faster than is usual.}} {when, select, ahead {Call your clinic before that day and ask if it is right.} other {Call your clinic now, before your next dose, and ask if it is right.}}}} Do not stop suddenly. If you see or hear things, or get very stiff, call the emergency number now.',
  'to-person.switch.not-in-plan':
    '{kind, select, untold {Two plans are here, so we cannot tell if your pack is right. Ask your pharmacist or clinic now, before your next dose.} volume {You have a bottle that is not as strong as your plan says, or stronger. The same mL is not the same dose. Show it to your pharmacist now, before your next dose. Do not stop suddenly.} other {You have baclofen of a strength or kind that is not in your plan. Check the mg on the pack, not how many tablets. Show it to your pharmacist now, before your next dose. Do not stop suddenly.}}',
  'to-person.switch.other-strength':
    '{volume, select, yes {Your bottle has a new strength since {since}. The same mL is not the same dose. Read the label before each dose.} other {Your baclofen has a new strength or kind since {since}. Count the mg, not the tablets. Read the label before each dose.}} Keep old packs apart. Ask your pharmacist today if you are not sure. Call your clinic the same day if it feels different.',
  'to-person.bowel-bladder.call-today':
    '{what, select, bowel {You told us that your bowels have been slow for more than {lasting}.} bladder {You told us of trouble with urine.} other {You told us of trouble with your bowels and with urine.}} Call your clinic today. Keep to your plan until they answer. If you pass no urine for {noUrineShortest} and it hurts, call the emergency number now.',
  'to-person.driving.not-yet':
    '{state, select, days {Your medicine changed on {since}. Do not drive or use machines until the end of {until}. Wait longer if you feel sleepy, dizzy or weak.} symptoms {Do not drive or use machines now. Wait until you have felt well for {symptomFree}. Note here when it is gone.} other {Do not drive or use machines until you have felt well for {symptomFree}. Note today how you feel.}} Never drive after alcohol, or to test it. Ask your clinic before you drive if you are not sure.',
  'to-person.follow-up.due':
    '{reason, select, held {Your plan waits for your clinic. Keep to the dose you take now. Call your clinic within two working days and ask what comes next.} other {It is time to see how baclofen works for you. If you have had no visit since {due}, ask your clinic for one this week.}}',
  'to-person.follow-up.child-weight':
    'The weight has changed from {decided} to {last} since the dose was set. Call your clinic within two working days and ask if the dose still fits. Keep to the plan until they answer.',
  'to-person.review.lowest-dose':
    'You have had this dose since {since}. Ask if it helps enough, and if less would do. Call your clinic this week if you have no visit planned. Only the clinic can change the plan. Do not stop suddenly.',
  'to-person.bowel-bladder.ask':
    'Note today how your bowels and your bladder are. Call your clinic the same day if you have not gone for more than {lasting}. Call them the same day if it is hard to pass urine. If you pass no urine for {noUrineShortest} and it hurts, call the emergency number now.',
  'to-person.storage.at-home':
    'Put your baclofen now where no child can see or reach it. Keep it dry, cool and dark, and not in the bathroom.{form, select, liquid { Read on the bottle if it goes in the fridge. Ask your pharmacist today if it does not say.} other {}} If a child takes any of it, call the emergency number now.',
} as const;
