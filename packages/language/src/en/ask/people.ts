/** What is answered about: for whom to take care. */
export const people = {
  'ask.article.people': 'For whom to take care',

  'ask.kidneys.title': 'Weak kidneys',
  'ask.kidneys.why': 'Baclofen leaves mostly through the kidneys. With weak kidneys it builds up.',
  'ask.kidneys.lower': 'The dose must be lower. Below an eGFR of {avoid} experts say to avoid it.',
  'ask.kidneys.dialysis': 'On dialysis it is best avoided. Many such people got confused within days.',
  'ask.kidneys.emergency': 'Newly confused or very sleepy: call for help now, {emergency}.',
  'ask.kidneys.harm': 'Baclofen is not known to harm the kidneys.',

  'ask.older.title': 'Older people',
  'ask.older.low': 'Older people start with less and go up slower. They get sleepy, confused or fall more.',
  'ask.older.falls': 'Falls were more common than with another such drug.',
  'ask.older.kidneys': 'From {age} with weak kidneys, experts say to avoid it.',

  'ask.children.title': 'Children',
  'ask.children.weight': 'A child’s dose goes by weight and is very individual. A specialist sets it.',
  'ask.children.uk': 'In the UK, Ireland and the EU most is {under} below {age}, and {from} above.',
  'ask.children.us': 'In the US it is not established below {age}.',
  'ask.children.grow': 'Weigh the child often. When the weight changes by {share}, ask for a new look at the dose.',
  'ask.children.form': 'Tablets are too coarse for small children. Ask for the liquid.',

  'ask.pregnancy.title': 'Pregnancy',
  'ask.pregnancy.talk':
    'Talk to your team before or as soon as you are pregnant. Use it only if the benefit is worth the risk.',
  'ask.pregnancy.newborn': 'A newborn can have withdrawal hours to days after birth. Tell the birth team.',

  'ask.breastfeeding.title': 'Breast-feeding',
  'ask.breastfeeding.little': 'A small part gets into the milk: {share} of the mother’s dose for her weight.',
  'ask.breastfeeding.watch': 'Watch a newborn for sleepiness. Above {age} there is little concern.',
  'ask.breastfeeding.ask': 'Ask your team first.',

  'ask.epilepsy.title': 'Epilepsy',
  'ask.epilepsy.worse': 'Fits can get worse with baclofen. Treatment of the epilepsy has to go on.',
  'ask.epilepsy.tell': 'Tell your prescriber before you start.',

  'ask.mental-illness.title': 'Mental illness',
  'ask.mental-illness.worse': 'It can make these worse. Your team should watch you closely.',
  'ask.mental-illness.carers': 'Those around you should know which changes to look for.',
  'ask.mental-illness.crisis': 'If you think of harming yourself, call now: {crisis}.',

  'ask.stomach-ulcer.title': 'Stomach ulcer',
  'ask.stomach-ulcer.uk': 'In the UK it is not for people who have or had a stomach ulcer.',
  'ask.stomach-ulcer.other': 'In Canada, Australia and New Zealand an ulcer calls for care.',
  'ask.stomach-ulcer.tell': 'Tell your prescriber if you ever had one.',

  'ask.who-should-not.title': 'Who should not take it',
  'ask.who-should-not.allergy': 'Not if you are allergic to it.',
  'ask.who-should-not.contents': 'Some tablets hold lactose or traces of wheat. Some liquids hold sorbitol.',
  'ask.who-should-not.talk':
    'First tell your prescriber of weak kidneys, fits or ulcers. Tell of weak lungs or mental illness too.',

  'ask.breathing.title': 'Breathing and sleep apnoea',
  'ask.breathing.care': 'With weak lungs or sleep apnoea it can slow your breathing. Tell your prescriber.',
  'ask.breathing.emergency': 'Slow, shallow breaths or blue lips: call for help now, {emergency}.',

  'ask.cord-injury.title': 'Spinal cord injury',
  'ask.cord-injury.dysreflexia':
    'After a high injury, a pounding headache with sweating is an emergency. Call now: {emergency}.',
  'ask.cord-injury.creatinine': 'With little muscle, a kidney test can look better than it is.',
  'ask.cord-injury.withdrawal': 'Withdrawal is more risky after a high injury.',

  'ask.ovarian-cysts.title': 'Ovarian cysts',
  'ask.ovarian-cysts.possible':
    'Ovarian cysts may be more common. US labels name it. Tell your doctor about pain there.',
} as const;
