/** What is answered about: other medicines. */
export const otherMedicines = {
  'ask.article.other-medicines': 'Other medicines',

  'ask.any-medicine.title': 'Taking other medicines',
  'ask.any-medicine.list': 'Show your full list to a pharmacist, and what you buy without a prescription.',
  'ask.any-medicine.sedating': 'Anything that makes you sleepy adds to baclofen.',
  'ask.any-medicine.new': 'Ask again with each new medicine.',

  'ask.paracetamol.title': 'Paracetamol',
  'ask.paracetamol.fine': 'We found no clash with baclofen. In the US it is called acetaminophen.',
  'ask.paracetamol.limits': 'Keep to the limits on its own leaflet.',
  'ask.paracetamol.mixed': 'Check the box: some contain an opioid such as codeine too. That mix is risky.',

  'ask.ibuprofen.title': 'Ibuprofen and naproxen',
  'ask.ibuprofen.kidneys': 'They can weaken the kidneys. Then baclofen builds up at a usual dose.',
  'ask.ibuprofen.ask': 'Ask a pharmacist first. With weak kidneys do not use them.',

  'ask.opioids.title': 'Opioid painkillers',
  'ask.opioids.danger': 'Opioids and baclofen together can slow your breathing. People have died.',
  'ask.opioids.prescriber': 'Use them together only if your prescriber knows of both.',
  'ask.opioids.emergency': 'Slow breaths, blue lips or hard to wake: call for help now, {emergency}.',
  'ask.opioids.naloxone': 'Naloxone reverses the opioid only, not baclofen.',

  'ask.sedatives.title': 'Sleeping pills and calmers',
  'ask.sedatives.more': 'They add to baclofen. You can get very sleepy, and breathing can slow.',
  'ask.sedatives.both': 'Some people are given both. Never start or end both at the same time.',
  'ask.sedatives.opioid': 'With an opioid as well, it is dangerous.',

  'ask.gabapentinoids.title': 'Gabapentin and pregabalin',
  'ask.gabapentinoids.breathing': 'They can slow breathing together with baclofen, more so in frail people.',
  'ask.gabapentinoids.kidneys': 'Both leave through the kidneys. Doses must fit your kidneys.',
  'ask.gabapentinoids.ask': 'Your prescriber must know of both.',

  'ask.antihistamines.title': 'Allergy, cold and travel pills',
  'ask.antihistamines.sleepy': 'Some make you sleepy, and that adds to baclofen.',
  'ask.antihistamines.ask': 'Ask a pharmacist for one that does not.',

  'ask.cannabis.title': 'Cannabis and CBD',
  'ask.cannabis.adds': 'Cannabis adds to the sleepiness. Best not to mix them.',
  'ask.cannabis.tell': 'Tell your team if you use it.',

  'ask.antidepressants.title': 'Antidepressants',
  'ask.antidepressants.tricyclics':
    'Some, such as amitriptyline, can make muscles very loose. They can make you very sleepy too.',
  'ask.antidepressants.maoi': 'MAO drugs can lower blood pressure and make you sleepy.',
  'ask.antidepressants.ask': 'Your prescriber may need to change a dose. Watch for falls.',

  'ask.blood-pressure-pills.title': 'Blood pressure pills',
  'ask.blood-pressure-pills.low': 'Together your blood pressure can fall too low.',
  'ask.blood-pressure-pills.check': 'Have it measured sitting and standing. Get up slowly.',

  'ask.parkinson-medicines.title': 'Levodopa',
  'ask.parkinson-medicines.confusion':
    'With levodopa it can cause confusion, seeing things, nausea and worse stiffness.',
  'ask.parkinson-medicines.ask': 'Your prescriber must know of both. Do not end either on your own.',

  'ask.lithium.title': 'Lithium',
  'ask.lithium.movement': 'With lithium, restless movements can get worse.',
  'ask.lithium.tell': 'Tell your prescriber if you see this.',

  'ask.oxybate.title': 'Sodium oxybate',
  'ask.oxybate.avoid':
    'Oxybates act at the same place as baclofen. Together they can put you to sleep and slow your breathing.',
  'ask.oxybate.specialist': 'Do not take both, unless a specialist for this says so.',

  'ask.muscle-relaxants.title': 'Other muscle relaxants',
  'ask.muscle-relaxants.low': 'With tizanidine you can get sleepy and your blood pressure can fall.',
  'ask.muscle-relaxants.specialist': 'A specialist decides on such a mix.',

  'ask.supplements.title': 'Vitamins, minerals and antacids',
  'ask.supplements.none': 'No label we read names a clash with minerals or antacids.',
  'ask.supplements.kidneys': 'With weak kidneys, ask before you take magnesium.',
  'ask.supplements.page': 'An article that names minerals most likely means a sleep drug with a like name.',

  'ask.diabetes-medicines.title': 'Diabetes and its medicines',
  'ask.diabetes-medicines.sugar': 'Blood sugar can rise. Check it at the start and when the dose goes up.',

  'ask.bowel-prep.title': 'Bowel cleansing',
  'ask.bowel-prep.go-on': 'Keep taking baclofen, and drink enough. Ask the clinic beforehand.',
} as const;
