/** What is answered about: keeping and getting it. */
export const keepingIt = {
  'ask.article.keeping-it': 'Keeping and getting it',

  'ask.brand-switch.title': 'Another brand',
  'ask.brand-switch.same': 'In tests a generic acted much like the brand.',
  'ask.brand-switch.feel':
    'If it feels different after a switch, tell your pharmacist. Check that the strength is the same.',

  'ask.storage.title': 'Keeping it',
  'ask.storage.dry': 'Keep it dry, cool and dark. Not in the bathroom. Children must not see or reach it.',
  'ask.storage.tablets': 'In the US tablets are kept at {low} to {high}.',
  'ask.storage.au': 'In Australia they are kept below {high}.',
  'ask.storage.ozobax': 'In the US the liquid Ozobax goes in the fridge, at {low} to {high}.',
  'ask.storage.fridge': 'Not every liquid goes in the fridge. Read the bottle, or ask a pharmacist.',
  'ask.storage.date': 'Do not use it after its date. Ask a pharmacist for fresh ones in time.',

  'ask.wet-tablets.title': 'Tablets that got wet',
  'ask.wet-tablets.unknown': 'Tablets have to be kept dry. We have read no text that says if wet ones still work.',
  'ask.wet-tablets.ask': 'Ask a pharmacist today, before your next dose. Ask for fresh ones, so that you have no gap.',

  'ask.disposal.title': 'What to do with old tablets',
  'ask.disposal.back': 'Take what you do not need back to a pharmacy.',
  'ask.disposal.uk': 'In the UK any pharmacy takes it. Never use the bin or the toilet.',
  'ask.disposal.au': 'In Australia any pharmacy takes it back, free.',
  'ask.disposal.us':
    'In the US, if there is no take-back, mix it with something foul. Seal it and put it in the trash.',
  'ask.disposal.flush': 'Do not flush it, unless you are told to.',

  'ask.run-out.title': 'Running out',
  'ask.run-out.today':
    'Call today: your clinic, your pharmacy or an urgent advice line. Going without can make you very ill.',
  'ask.run-out.closed':
    'If they are closed, do not wait. Another pharmacy, an out-of-hours doctor or a hospital can help today.',
  'ask.run-out.ahead': 'Ask for more at least {days} before you run out.',
  'ask.run-out.signs':
    'Call for help now if you see things, shake all over, run a fever or feel confused: {emergency}.',
} as const;
