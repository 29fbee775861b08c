/** One product as a person knows it: by what its pack says. */
const pack =
  '{form, select, unknown {{product}} liquid {the liquid of {strength} ({product})} granules {the packets of {strength} ({product})} other {the tablets of {strength} ({product})}}';

/** Findings about the supply at home, and about a plan that comes to its end without a successor. */
export const supply = {
  'finding.supply.none-for-next-dose.title': 'The next dose cannot be made from what is at home',
  'finding.supply.none-for-next-dose.detail':
    'Missing for it: baclofen {strengths} ({products}).{arrives, select, unknown {} other { What is asked for today comes by the end of {arrives}.}} A dose that is left out can bring withdrawal.',
  'finding.supply.none-for-next-dose.action': 'Get a supply to the person today.',

  'finding.supply.comes-too-late.title': 'An order made today comes after the supply has run out',
  'finding.supply.comes-too-late.detail':
    'On {on} a dose can no longer be made. Missing first: baclofen {strengths} ({products}). {leadDays, plural, one {Getting it takes # open day,} other {Getting it takes # open days,}} so that it is there by the end of {arrives}. Doses that are left out can bring withdrawal.',
  'finding.supply.comes-too-late.action':
    'Get a supply to the person in another way now, before the first dose of {on} that cannot be made.',

  'finding.supply.runs-out-soon.title': 'The supply runs out in {days}',
  'finding.supply.runs-out-soon.detail':
    'On {on} a dose can no longer be made. Missing first: baclofen {strengths} ({products}).',
  'finding.supply.runs-out-soon.action': 'Hand out more before that day.',

  'finding.supply.out-before-the-end.title': 'The supply ends before the plan does',
  'finding.supply.out-before-the-end.detail':
    'On {on} a dose can no longer be made. The plan goes on until {end}. Missing first: baclofen {strengths} ({products}).',
  'finding.supply.out-before-the-end.action': 'Plan the next prescription.',

  'finding.supply.ask-now.title': 'Now is the time to ask for more',
  'finding.supply.ask-now.detail':
    '{leadDays, plural, one {Getting it takes # open day.} other {Getting it takes # open days.}} The supply reaches until {on}.',
  'finding.supply.ask-now.action': 'Prescribe or ask today. The day for it was {askBy}.',

  'finding.supply.trip-not-covered.title': 'Not enough for the days away',
  'finding.supply.trip-not-covered.detail':
    'Away from {from} to {to}. What is at home reaches until {on}, with the reserve that is wanted.',
  'finding.supply.trip-not-covered.action': 'Have more in hand before {from}.',

  'finding.supply.unknown.title': `How much of ${pack} is at home is not known`,
  'finding.supply.unknown.detail': 'Nobody counted it, and no pack was recorded.',
  'finding.supply.unknown.action': 'Have it counted.',

  'finding.supply.not-counted.title': `Nobody ever counted ${pack}`,
  'finding.supply.not-counted.detail': 'The record shows the least that must be there. There may be more.',
  'finding.supply.not-counted.action': 'Have it counted once.',

  'finding.supply.below-zero.title': `More of ${pack} was taken than was there`,
  'finding.supply.below-zero.detail':
    'The record is short by {missing, number} of it, in pieces or in\u00a0mL. A pack or a count is missing in the record, or a dose is there too often.',
  'finding.supply.below-zero.action': 'Count what is there, and look through the doses.',

  'finding.supply.lead-unknown.title': 'How long a new supply takes is not known',
  'finding.supply.lead-unknown.detail': 'It must be in hand by {inHandBy}. When to ask for it cannot be told.',
  'finding.supply.lead-unknown.action':
    'Enter how many open days prescription and pharmacy take, and when they are closed.',

  'finding.supply.expired.title': `Some of ${pack} {form, select, liquid {is} other {are}} past the expiry date`,
  'finding.supply.expired.detail':
    'A pack at home expired on {expires}. {amount, number} of it, in pieces or in\u00a0mL, are not counted as supply.',
  'finding.supply.expired.action': 'Replace it before the next dose. It goes back, and is not used.',

  'finding.supply.expires-before-use.title': `Some of ${pack} will expire before {form, select, liquid {it is} other {they are}} used`,
  'finding.supply.expires-before-use.detail': 'A pack expires on {expires}. What is at home is used until {used}.',
  'finding.supply.expires-before-use.action': 'Use the pack with the earliest date first, and replace it in time.',

  'finding.supply.opened-too-long.title': `The bottle of ${pack} has been open for too long`,
  'finding.supply.opened-too-long.detail': 'It was opened on {opened}. By its label it kept until {until}.',
  'finding.supply.opened-too-long.action': 'Replace the bottle before the next dose.',

  'finding.supply.in-use-unknown.title': `How long the open bottle of ${pack} keeps is not known`,
  'finding.supply.in-use-unknown.detail':
    'It was opened on {opened}. Products differ: from {shortest} to {longest}, and neither was read in a text.',
  'finding.supply.in-use-unknown.action': 'Read it from the label of the bottle, and enter it.',

  'finding.supply.spare-at-the-end.title': 'Something will be left over when the plan ends',
  'finding.supply.spare-at-the-end.detail':
    'From {end} nothing of {products} is planned.{region, select, US { In the US: a take-back place or mail-back first; otherwise mixed with something unpleasant, sealed, in the household bin.} UK { In the UK it goes back to a pharmacy.} AU { In Australia any pharmacy takes it back.} other { How this region takes medicines back is not known here: ask a pharmacist.}}',
  'finding.supply.spare-at-the-end.action':
    'Hand out no more than is needed. Keep what is there until the time of watching is over, out of reach of children.',

  'finding.supply.early-refills.title': '{times, plural, one {# refill came early} other {# refills came early}}',
  'finding.supply.early-refills.detail':
    'Each by {earlyBy} or more, within {within}. Loss, a trip, a rise of the dose and worry about running out are reasons as well as misuse.',
  'finding.supply.early-refills.action': 'Ask openly, and hand out smaller amounts where that helps.',

  'finding.supply.above-plan.title': 'More than the plan on {days}',
  'finding.supply.above-plan.detail': 'Within {within}. The symptoms may be worse, or the dose may no longer work.',
  'finding.supply.above-plan.action': 'Ask why, and look at dose and symptoms before anything else.',
} as const;
