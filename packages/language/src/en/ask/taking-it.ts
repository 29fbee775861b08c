/** What is answered about: taking it. */
export const takingIt = {
  'ask.article.taking-it': 'Taking it',

  'ask.how-to-take.title': 'How to take it',
  'ask.how-to-take.times': 'Take it at the same times each day, as your prescription says.',
  'ask.how-to-take.divided': 'It is usually split into several doses through the day.',
  'ask.how-to-take.spacing': 'In the UK the doses are {low} to {high} apart.',
  'ask.how-to-take.change': 'Only your prescriber changes the times or the dose.',

  'ask.food.title': 'With or without food',
  'ask.food.with': 'Take it with food or milk, or just after. This helps most if it makes you feel sick.',

  'ask.missed-dose.title': 'A missed dose',
  'ask.missed-dose.uk':
    'In the UK: take it when you remember. If the next dose is due in less than {limit}, leave the missed one out.',
  'ask.missed-dose.ask': 'If you are not sure, ask a pharmacist before your next dose.',
  'ask.missed-dose.several': 'Many missed doses are not the same. After {hours} without a dose, call for advice today.',

  'ask.two-doses.title': 'More than one dose at a time',
  'ask.two-doses.missed': 'This holds after a missed dose too. Ask a pharmacist what to do about the missed one.',
  'ask.two-doses.taken': 'If you took more than your dose, call for advice now: {poisons}.',

  'ask.leave-out.title': 'Leaving out a dose',
  'ask.leave-out.gap': 'Each planned dose counts. Going without can make you very ill.',
  'ask.leave-out.prescriber': 'Only your prescriber changes your doses.',
  'ask.leave-out.call':
    'Do you not want a dose, or does it make you too sleepy? Call your clinic today, before your next dose.',

  'ask.missed-dose-child.title': 'A missed dose of a child',
  'ask.missed-dose-child.wait':
    'A UK leaflet for children: give it when you remember. Then wait at least {hours} before the next dose.',
  'ask.missed-dose-child.ask': 'If you are not sure, ask a pharmacist or the clinic.',

  'ask.missed-several.title': 'Several missed doses',
  'ask.missed-several.risk':
    'Several missed doses can make you very ill. Signs were seen from {early} after the last dose.',
  'ask.missed-several.today': 'After {hours} without a dose, call your clinic or an advice line today.',
  'ask.missed-several.restart':
    'After more than {gap} without it, do not go back to your full dose on your own. Ask first, the same day.',
  'ask.missed-several.signs':
    'Call for help now if you see things, shake all over, run a fever or feel confused: {emergency}.',

  'ask.vomited.title': 'Sick after a dose',
  'ask.vomited.ask': 'Ask a pharmacist before you take a dose again.',
  'ask.vomited.more':
    'If you are sick for more than {hours}, or doses do not stay down, call today. Missed doses can make you ill.',

  'ask.vomited-child.title': 'A child who is sick after a dose',
  'ask.vomited-child.again':
    'A UK leaflet for children: if the child is sick within {minutes}, give the dose again. After that, wait for the next dose.',
  'ask.vomited-child.ask': 'If you are not sure, ask a pharmacist or the clinic today.',

  'ask.start-dose.title': 'The first dose',
  'ask.start-dose.label': 'Labels start an adult with {dose}, {times}. Then the dose goes up in small steps.',
  'ask.start-dose.uk': 'In the UK an adult usually starts with {dose}, {times}.',
  'ask.start-dose.slow': 'Going up too fast makes people sleepy and weak.',
  'ask.start-dose.prescriber': 'Your prescriber decides when it goes up.',

  'ask.highest-dose.title': 'The highest dose',
  'ask.highest-dose.us': 'The US label ends at {most}.',
  'ask.highest-dose.au': 'In Australia guidance ends at {most}.',
  'ask.highest-dose.ca': 'In Canada the label text ends at {most}.',
  'ask.highest-dose.uk': 'For the UK we have {most} outside hospital, not yet checked with the document.',
  'ask.highest-dose.own': 'Your own limit may be lower. Only your prescriber raises a dose.',

  'ask.change-my-dose.title': 'Changing the dose',
  'ask.change-my-dose.only': 'Only your prescriber changes your dose. Do not take more or less on your own.',
  'ask.change-my-dose.tell': 'If it is too weak or too strong, write down when and how. Then call your prescriber.',

  'ask.liquid.title': 'The liquid',
  'ask.liquid.strengths':
    'Liquids come in different strengths: {low}, {middle} and {high}. The same volume is not the same dose.',
  'ask.liquid.check': 'Read the strength at each new bottle. Say your dose in mg, not only in mL.',
  'ask.liquid.measure': 'Shake a suspension well. Measure it with an oral syringe, not a spoon.',

  'ask.cannot-swallow.title': 'If swallowing is hard',
  'ask.cannot-swallow.forms': 'There are liquids and granules. Ask for one of them.',
  'ask.cannot-swallow.packet':
    'In the US: one packet of granules goes in the mouth, or in up to {volume} of soft food. Use it within {hours}.',
  'ask.cannot-swallow.crush': 'Ask a pharmacist before you crush or dissolve a tablet.',
  'ask.cannot-swallow.tube': 'A feeding tube needs the right width and a flush with water. Ask the clinic.',

  'ask.half-tablets.title': 'Half tablets',
  'ask.half-tablets.us':
    'In the US many tablets of {ten} and {twenty} have a line to break them. Those of {five} have none.',
  'ask.half-tablets.uk': 'In the UK the tablet of {ten} has a line to break it. That of {five} has none.',
  'ask.half-tablets.look': 'Only break a tablet that has a line.',
  'ask.half-tablets.cutter': 'Use a tablet cutter. Keep halves dry and use them soon.',
  'ask.half-tablets.packet': 'A packet of granules cannot be split.',
} as const;
