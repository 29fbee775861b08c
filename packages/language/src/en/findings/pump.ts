/** Findings about a pump. Every amount is intrathecal. */
export const pump = {
  'finding.pump.alarm-single-tone.title': 'The pump sounds a single tone',
  'finding.pump.alarm-single-tone.detail':
    'It comes about once an hour. It means a low reservoir, a replacement that is due, or a notice of the memory.',
  'finding.pump.alarm-single-tone.action': 'Have the pump interrogated today. Look for signs of withdrawal now.',

  'finding.pump.alarm-two-tone.title':
    '{told, select, no {The pump sounds an alarm of a kind nobody could tell} other {The pump sounds two tones: a critical alarm}}',
  'finding.pump.alarm-two-tone.detail':
    'Two tones mean an empty reservoir, the end of service, a pump that stands still, or an error of the memory.{told, select, no { An alarm that nobody could tell counts as this one.} other {}} Withdrawal is near.',
  'finding.pump.alarm-two-tone.action': 'Call the pump team now, and treat it as an emergency.',

  'finding.pump.alarm-unknown.title': 'Nobody knows whether the pump sounds an alarm',
  'finding.pump.alarm-unknown.detail': 'A single tone and two tones mean different things, and both press.',
  'finding.pump.alarm-unknown.action': 'Ask, or listen at the pump for an hour.',

  'finding.pump.empty.title': 'By this record the pump has been empty since {emptyOn}',
  'finding.pump.empty.detail': 'Nothing is left to give by the fill and the programming entered here.',
  'finding.pump.empty.action':
    'Call the pump team now, and treat it as an emergency. If it was refilled, enter the last fill.',

  'finding.pump.reservoir-low.title': 'The low-reservoir alarm was due on {alarmOn}',
  'finding.pump.reservoir-low.detail':
    'Refill-by was {refillBy}. The pump is empty on {emptyOn}, and the last of it is not reliably given.',
  'finding.pump.reservoir-low.action':
    'Refill today, or start the emergency plan. If it was refilled, enter the last fill.',

  'finding.pump.refill-missed.title': 'The refill is {days} late',
  'finding.pump.refill-missed.detail':
    'Refill-by was {refillBy}. The alarm is due on {alarmOn}, the pump is empty on {emptyOn}.',
  'finding.pump.refill-missed.action':
    '{pressing, select, yes {Refill today. Have the emergency plan ready.} other {Refill today, or on the next day the clinic is open and before the alarm.}}',

  'finding.pump.refill-late-anyway.title':
    '{low, select, yes {No more than the reserve is left in the pump} other {The refill is due now, whatever the alarm volume}}',
  'finding.pump.refill-late-anyway.detail':
    'The alarm volume is not known. Even without one, refill-by was {latestRefill} at the latest. The pump is empty on {emptyOn}.',
  'finding.pump.refill-late-anyway.action':
    '{low, select, yes {Call the pump team now. Refill today, or start the emergency plan.} other {Call the pump team today and refill. Have the emergency plan ready.}} If it was refilled, enter the last fill.',

  'finding.pump.refill-today.title': 'The refill is due today',
  'finding.pump.refill-today.detail': 'The alarm is due on {alarmOn}, the pump is empty on {emptyOn}.',
  'finding.pump.refill-today.action': 'Refill today.',

  'finding.pump.refill-soon.title': 'The refill is due in {days}',
  'finding.pump.refill-soon.detail':
    'Refill by {refillBy}. The alarm is due on {alarmOn}, the pump is empty on {emptyOn}.',
  'finding.pump.refill-soon.action': 'Check that the refill is booked and that the way to it is clear.',

  'finding.pump.refill-unknown.title': 'When the pump must be refilled cannot be told',
  'finding.pump.refill-unknown.detail':
    '{lacks, select, everything {A pump is worn, and the record holds nothing of it.} fill {The record holds no fill of the pump.} fillDay {The day of the last fill is not known.} fillVolume {By the record more was filled in than the reservoir holds.} strength {The pump was set for another strength than was filled in.} other {What the pump has given since the last fill is not known.}} A pump that runs empty brings withdrawal.',
  'finding.pump.refill-unknown.action':
    '{lacks, select, strength {Have the pump interrogated now, and enter the strength.} other {Enter fill and programming from the printout of the pump.}}',

  'finding.pump.past-in-pump-limit.title': 'The drug has been in the pump for too long',
  'finding.pump.past-in-pump-limit.detail': 'It was to be replaced by {keepsUntil}, whatever is left of it.',
  'finding.pump.past-in-pump-limit.action': 'Empty and refill the pump. Look for signs that the dose has weakened.',

  'finding.pump.alarm-volume-unknown.title': 'Without the alarm volume there is no refill date',
  'finding.pump.alarm-volume-unknown.detail':
    'By this record the pump is empty on {emptyOn}. How much before that it stops giving reliably is not known.',
  'finding.pump.alarm-volume-unknown.action': 'Read the alarm volume from the printout of the pump, and enter it.',

  'finding.pump.in-pump-limit-unknown.title': 'How long this product keeps in the pump is not entered',
  'finding.pump.in-pump-limit-unknown.detail':
    'One hospital gives {shortest}, current labels about {label}. Until it is entered the shorter one counts here.',
  'finding.pump.in-pump-limit-unknown.action': 'Enter the limit from the label of this product and pump.',

  'finding.pump.dose-outside-range.title': '{dose} is outside the usual',
  'finding.pump.dose-outside-range.detail': 'Pumps usually give {low} to {high}. Little is known outside.',
  'finding.pump.dose-outside-range.action': 'Check the dose and its unit against the printout, and sign for it.',

  'finding.pump.rise-too-large.title': 'A rise of {percent}',
  'finding.pump.rise-too-large.detail':
    'From {from} to {to}. {cause, select, spinal {With a spinal cause the limit is {limit}.} cerebral {With a cerebral cause the limit is {limit}.} other {The cause of the spasticity is not known, so the lower limit of {limit} counts.}} A sudden large need can be a fault of catheter or pump.',
  'finding.pump.rise-too-large.action': 'Check the catheter first. Sign for the rise, or take smaller steps.',

  'finding.pump.cut-too-large.title': 'A cut of {percent}',
  'finding.pump.cut-too-large.detail': 'From {from} to {to}. The limit is {limit}. A large cut can cause withdrawal.',
  'finding.pump.cut-too-large.action': 'Sign for the cut, or take smaller steps. Say what to watch for.',

  'finding.pump.before-unknown.title': 'What was in the pump before is not known',
  'finding.pump.before-unknown.detail':
    'Whether the strength or the dose has changed cannot be told. Old drug of another strength in the catheter gives another dose.',
  'finding.pump.before-unknown.action': 'Read the strength and the dose before this fill from the printout.',

  'finding.pump.bridge.title': 'Bridge for {hours} at {dose}',
  'finding.pump.bridge.detail':
    'The strength changes from {from} to {to}. {deadVolume} of the old drug is still in tubing and catheter. Without a bridge it would run as {withoutDose} for {withoutHours}.',
  'finding.pump.bridge.action':
    'Program the bridge, and check its length on the programmer. What is left of the old drug in the reservoir is not counted here.',

  'finding.pump.bridge-declined.title': '{by} declined the bridge: {withoutDose} for {withoutHours}',
  'finding.pump.bridge-declined.detail':
    'The strength changes from {from} to {to}. Until the old drug has left tubing and catheter ({deadVolume}) this is given a day. A bridge would take {hours} at {dose}.',
  'finding.pump.bridge-declined.action': 'Watch for overdose or withdrawal meanwhile, or program the bridge after all.',

  'finding.pump.bridge-unknown.title': 'Whether the change of strength was bridged is not known',
  'finding.pump.bridge-unknown.detail':
    'The strength changed from {from} to {to}. {decided, select, programmed {A bridge was programmed, and the dead volume is not entered, so that the pump may be empty sooner.} unneeded {The record says that no bridge was needed.} other {The record does not say what was decided.}} Without a bridge the old drug runs at the new flow.',
  'finding.pump.bridge-unknown.action':
    'Check the programming on the printout, and enter the bridge with its dead volume.',

  'finding.pump.returned-volume.title':
    '{direction, select, more {{difference} more came back than expected} other {{difference} less came back than expected}}',
  'finding.pump.returned-volume.detail':
    '{returned} came back, {expected} should have. The limit is {limit}, or {share} of what was expected. {direction, select, more {Too little may have been given: a stall, a kink, a leak at the catheter.} other {Too much may have been given, or drug went beside the pump at the last fill.}}',
  'finding.pump.returned-volume.action':
    '{direction, select, more {Look into it before the pump is filled. Watch for withdrawal.} other {Look into it before the pump is filled. Watch for drowsiness and shallow breathing.}}',

  'finding.pump.beyond-reservoir.title':
    '{volume} {what, select, filled {was filled into} other {came back from}} a reservoir of {reservoir}',
  'finding.pump.beyond-reservoir.detail':
    'More than the reservoir holds. {what, select, filled {A slip of the pen, another pump, or drug that went beside the pump: too much at once.} other {A slip of the pen, another pump, or a mistake when it was drawn out.}}',
  'finding.pump.beyond-reservoir.action':
    'Ask the pump team now, and correct the record. Watch for drowsiness and shallow breathing, and for withdrawal.',

  'finding.pump.replacement-due.title':
    '{when, select, past {The pump was to be replaced by {by}} other {The pump is to be replaced by {by}}}',
  'finding.pump.replacement-due.detail': 'This make lasts {longest} at most, and less at a high flow.',
  'finding.pump.replacement-due.action':
    '{when, select, past {Arrange the replacement today. Look for signs of withdrawal.} soon {Arrange the replacement now: it is to be at least {ahead} ahead.} other {Plan the replacement for at least {ahead} ahead of that day.}}',

  'finding.pump.replacement-unknown.title': 'When the pump must be replaced is not known',
  'finding.pump.replacement-unknown.detail':
    'It follows from the make and the day of the implant.{lifeKnown, select, yes {} other { The life of this make is not known here.}}',
  'finding.pump.replacement-unknown.action': 'Take both from the pump card, or read the date from the pump.',

  'finding.pump.empty-before-mri.title': 'Empty this pump before an MRI scan',
  'finding.pump.empty-before-mri.detail': 'The field can open its valves and release the whole dose.',
  'finding.pump.empty-before-mri.action': 'Tell the person and every scanner. Empty the reservoir first.',

  'finding.pump.oral-gone.title': 'Baclofen by mouth has disappeared beside the pump',
  'finding.pump.oral-gone.detail':
    'It was {was}. It is weaned by {shareLow} to {shareHigh} at a time, and it does not end at once because a pump is there.',
  'finding.pump.oral-gone.action': 'Ask who ended it and when. Plan a taper, and keep a supply at home.',

  'finding.pump.oral-unknown.title': 'Whether baclofen is still taken by mouth is not known',
  'finding.pump.oral-unknown.detail': 'It was taken beside the pump before.',
  'finding.pump.oral-unknown.action': 'Ask what is taken by mouth now.',

  'finding.pump.pump-gone.title': 'The pump dose has disappeared',
  'finding.pump.pump-gone.detail': 'It was {was}. Baclofen by mouth may not replace it.',
  'finding.pump.pump-gone.action': 'Call the pump team now. Have the pump interrogated, and treat it as an emergency.',

  'finding.pump.pump-unknown.title': 'Whether the pump still runs is not known',
  'finding.pump.pump-unknown.detail': 'A pump dose was given before. Baclofen by mouth may not replace it.',
  'finding.pump.pump-unknown.action': 'Have the pump interrogated today.',
} as const;
