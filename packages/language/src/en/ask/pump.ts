/** What is answered about: the pump. */
export const pump = {
  'ask.article.pump': 'The pump',

  'ask.pump-what.title': 'What a baclofen pump is',
  'ask.pump-what.what':
    'A pump under the skin brings baclofen to the spine. It is for severe stiffness when other ways fail.',
  'ask.pump-what.test': 'First a test dose shows if it helps.',
  'ask.pump-what.dose': 'Pump doses are in micrograms. Never compare them with tablets.',

  'ask.pump-and-tablets.title': 'Doses by mouth and by pump',
  'ask.pump-and-tablets.no-number':
    'No number turns a dose by mouth into a pump dose, or back. Never work it out yourself.',
  'ask.pump-and-tablets.clinic': 'The pump clinic sets a pump dose, after a test dose. Ask the pump clinic.',

  'ask.pump-refill.title': 'Refills',
  'ask.pump-refill.often': 'It is refilled about every {low} to {high}.',
  'ask.pump-refill.book':
    'Know your refill date. Book it {low} to {high} before the alarm is due, earlier if you travel.',
  'ask.pump-refill.missed': 'If the date has passed, call the pump clinic now.',
  'ask.pump-refill.after': 'After a refill you are watched for signs of too much.',

  'ask.pump-alarm.title': 'Alarms',
  'ask.pump-alarm.emergency':
    'An alarm of the pump is an emergency, however it sounds. Call for help now: {emergency}.',
  'ask.pump-alarm.clinic': 'Say that there is a baclofen pump. Then call the pump clinic.',
  'ask.pump-alarm.well': 'Do this also if you feel well. When a pump fails, people get very ill fast.',

  'ask.pump-signs.title': 'Warning signs with a pump',
  'ask.pump-signs.early': 'Itching without a rash, tingling or more stiffness can mean the pump fails.',
  'ask.pump-signs.emergency': 'That is an emergency. Call for help now: {emergency}. Then call the pump clinic.',
  'ask.pump-signs.too-much': 'Very sleepy, weak from the legs up or slow breaths can mean too much. Call too.',

  'ask.pump-mri.title': 'MRI and other tests',
  'ask.pump-mri.tell': 'Tell the staff about the pump before any scan or treatment.',
  'ask.pump-mri.after': 'Most pumps pause in the scanner. The pump must be checked afterwards.',
  'ask.pump-mri.prometra': 'A Prometra pump must be emptied first.',

  'ask.pump-life.title': 'How long a pump lasts',
  'ask.pump-life.years': 'A SynchroMed II pump lasts at most {years}.',
  'ask.pump-life.alarm': 'It ends {days} after its replacement alarm. With any alarm, call for help now: {emergency}.',

  'ask.pump-ready.title': 'Be ready with a pump',
  'ask.pump-ready.card': 'Carry your pump card. Tell your family what to look for.',
  'ask.pump-ready.oral': 'Keep baclofen by mouth at home, in date, with written notes from your prescriber.',
} as const;
