/** What is answered about: side effects. */
export const sideEffects = {
  'ask.article.side-effects': 'Side effects',

  'ask.side-effects.title': 'Side effects',
  'ask.side-effects.common': 'The most common are feeling sleepy, dizzy, weak or sick.',
  'ask.side-effects.start': 'They are most common at the start, or when the dose goes up fast. They often ease.',
  'ask.side-effects.tell':
    'Write down what you feel and when. Tell your prescriber, who may change the dose or its times.',

  'ask.sleepy.title': 'Feeling sleepy',
  'ask.sleepy.share':
    'On the US label {low} to {high} of people got sleepy. In that trial {placebo} did without baclofen.',
  'ask.sleepy.eases': 'It often eases in {weeks}. Do not drive.',
  'ask.sleepy.call': 'Call the same day if it gets worse after that, or if you fall.',
  'ask.sleepy.emergency': 'Very hard to wake, slow breaths or blue lips: call for help now, {emergency}.',

  'ask.dizzy.title': 'Feeling dizzy, low blood pressure',
  'ask.dizzy.rise': 'Sit before you stand, and get up slowly. Drink enough.',
  'ask.dizzy.call': 'If you faint, call the same day.',
  'ask.dizzy.emergency': 'If you faint and are hurt, or have chest pain, call for help now: {emergency}.',

  'ask.nausea.title': 'Feeling sick',
  'ask.nausea.food': 'Take it with food or milk. Eat small meals.',
  'ask.nausea.call': 'If you are sick for more than {hours}, or lose doses, call the same day.',
  'ask.nausea.emergency': 'Sick and very sleepy, or a fit: call for help now, {emergency}.',

  'ask.dry-mouth.title': 'Dry mouth',
  'ask.dry-mouth.sips': 'Take sips of water. Sugar-free gum or a lozenge can help.',
  'ask.dry-mouth.call': 'If it gets hard to swallow, call the same day.',

  'ask.constipation.title': 'Constipation',
  'ask.constipation.water': 'Drink water, eat fibre, and move as much as you can.',
  'ask.constipation.call': 'If it lasts more than {days}, or hurts, call the same day.',
  'ask.constipation.spasms': 'A full bowel can make spasms worse.',

  'ask.urine.title': 'Trouble with urine',
  'ask.urine.call': 'If it is new, or wakes you at night, call the same day.',
  'ask.urine.men': 'Men with a large prostate may find it hard to pass urine. Tell your prescriber.',
  'ask.urine.emergency': 'No urine for {low} to {high}, with pain: call for help now, {emergency}.',

  'ask.headache.title': 'Headache',
  'ask.headache.usual': 'You can use your usual painkiller. With weak kidneys, not ibuprofen or naproxen.',
  'ask.headache.call': 'If it goes on, call your clinic.',
  'ask.headache.emergency':
    'The worst headache of your life, with fever or a stiff neck: call for help now, {emergency}.',

  'ask.sleep.title': 'Sleep and dreams',
  'ask.sleep.known': 'Poor sleep and bad dreams are known effects.',
  'ask.sleep.routine': 'A calm, early bedtime routine can help.',
  'ask.sleep.cut': 'If it began after a cut in your dose, call the same day. It can be a sign of withdrawal.',
  'ask.sleep.emergency': 'With seeing things or confusion: call for help now, {emergency}.',

  'ask.weakness.title': 'Weak muscles',
  'ask.weakness.known': 'Muscles can get too loose. Plan against falls.',
  'ask.weakness.tell': 'If it makes walking harder, tell your prescriber. The dose may be too high for you.',
  'ask.weakness.call': 'If your legs are clearly weaker, call the same day.',
  'ask.weakness.emergency': 'If you suddenly cannot move or stand, call for help now: {emergency}.',

  'ask.mood.title': 'Mood',
  'ask.mood.known': 'Low mood and other changes of mood are known effects.',
  'ask.mood.call': 'Tell your clinic within {hours}.',
  'ask.mood.crisis': 'If you think of harming yourself, call now: {crisis}.',

  'ask.confusion.title': 'Confusion',
  'ask.confusion.urgent': 'New confusion always needs a call today. Do not leave the person alone.',
  'ask.confusion.emergency': 'With a fit, a fever, a pump or very weak kidneys: call for help now, {emergency}.',
  'ask.confusion.both': 'Too much and too little baclofen can both do this. So do not change the dose on your own.',
  'ask.confusion.memory': 'Poor memory is not on the labels we read. Tell your prescriber all the same.',

  'ask.rash.title': 'Rash, itch and allergy',
  'ask.rash.call': 'A new rash or itch: call before your next dose. Take a photo.',
  'ask.rash.emergency': 'A swollen face, lips or tongue, or hard breathing: call for help now, {emergency}.',
  'ask.rash.pump': 'With a pump, an itch without a rash needs help at once.',

  'ask.twitching.title': 'Twitching and jerks',
  'ask.twitching.call': 'New jerks can come from too much or too little. Call the same day.',
  'ask.twitching.emergency': 'Jerks with sleepiness or weak kidneys: call for help now, {emergency}.',
  'ask.twitching.worse': 'In some people spasms get worse with baclofen. Tell your prescriber.',
  'ask.twitching.triggers': 'A bladder infection, a sore, or a full bowel can make spasms worse too.',

  'ask.speech.title': 'Speech and balance',
  'ask.speech.known': 'Slurred words, poor balance and blurred sight are known, but rare.',
  'ask.speech.call': 'Tell your prescriber. If it came on fast, get help today.',

  'ask.sex.title': 'Sex life',
  'ask.sex.known': 'Trouble with sex is a known, rare effect.',
  'ask.sex.tell': 'It is a fair thing to raise. Tell your prescriber.',

  'ask.weight.title': 'Weight and swelling',
  'ask.weight.known': 'Weight gain, swollen ankles and sweating are named on the US label, in few people.',
  'ask.weight.tell': 'Tell your prescriber. A swollen face or tongue is an emergency.',

  'ask.how-many.title': 'How many people get side effects',
  'ask.how-many.range': 'In one review {low} to {high} of people had at least one.',
  'ask.how-many.none': 'So some have none.',

  'ask.long-term.title': 'Years on baclofen',
  'ask.long-term.check': 'Have regular check-ups, also after years.',
  'ask.long-term.kidneys': 'Kidneys get weaker with age or illness. Then the same dose can become too much.',
  'ask.long-term.review': 'Ask now and then if the dose is still the lowest that helps.',
} as const;
