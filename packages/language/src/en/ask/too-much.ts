/** What is answered about: too much. */
export const tooMuch = {
  'ask.article.too-much': 'Too much',

  'ask.took-too-much.title': 'Too much taken',
  'ask.took-too-much.signs': 'Signs: very sleepy, floppy, slow breaths, a fit, being sick, a slow pulse.',
  'ask.took-too-much.emergency': 'With any such sign, or after a lot, call for help now: {emergency}.',
  'ask.took-too-much.poisons': 'After one dose too many without signs, call for advice now: {poisons}.',
  'ask.took-too-much.next': 'Ask before your next dose.',
  'ask.took-too-much.stay':
    'Stay with the person. If very sleepy, lay them on their side. Give no food, and keep the packs.',

  'ask.much-at-once.title': 'A large dose at one time',
  'ask.much-at-once.us': 'The US label comes to {most} at one time at most.',
  'ask.much-at-once.au': 'Guidance in Australia comes to {most} at one time at most.',
  'ask.much-at-once.none': 'No label we read names a top for one dose. High doses belong in a hospital.',
  'ask.much-at-once.own': 'Take what your prescription says. Only your prescriber sets your dose.',
  'ask.much-at-once.ill': 'Far more at one time can slow your breathing and make you pass out.',

  'ask.child-took-it.title': 'A child or someone else took it',
  'ask.child-took-it.now': 'Call now, at any amount: {emergency} or {poisons}. Do not wait for signs.',
  'ask.child-took-it.pack': 'Take the pack with you. Do not make the child sick.',
  'ask.child-took-it.store': 'Keep it locked away.',

  'ask.tired-and-weak-kidneys.title': 'Too much at a usual dose',
  'ask.tired-and-weak-kidneys.kidneys': 'With weak kidneys a usual dose can be too much, often within {low} to {high}.',
  'ask.tired-and-weak-kidneys.signs': 'Very sleepy or newly confused: call for help now, {emergency}.',
} as const;
