/** What is answered about: dependence and misuse. */
export const dependence = {
  'ask.article.dependence': 'Dependence and misuse',

  'ask.addictive.title': 'Is it addictive',
  'ask.addictive.dependence': 'The body gets used to it, so a sudden end makes people ill. That is dependence.',
  'ask.addictive.addiction': 'Addiction is something else: craving, or taking more for the feeling.',
  'ask.addictive.both': 'Labels report both, so ask for help early.',

  'ask.high.title': 'Getting high',
  'ask.high.happens': 'Some people feel high, and it is misused.',
  'ask.high.danger': 'More than your dose, or mixed with drink or drugs, can kill.',
  'ask.high.help': 'You can talk to your prescriber about it without blame.',

  'ask.tolerance.title': 'When it works less',
  'ask.tolerance.tell': 'If it helps less than before, tell your prescriber. Do not raise it on your own.',
  'ask.tolerance.look': 'An infection, a sore or a full bowel can be the cause.',

  'ask.worried-about-use.title': 'Worried about someone’s use',
  'ask.worried-about-use.signs':
    'Ask if refills come early, doses go above the plan, or more than one doctor prescribes it.',
  'ask.worried-about-use.help':
    'Speak to the prescriber or a drug service. Help exists in clinics, at home and in groups.',
  'ask.worried-about-use.history': 'Past trouble with drink, drugs or mood raises the risk.',

  'ask.controlled.title': 'Is it a controlled drug',
  'ask.controlled.us': 'In the US it is not a controlled drug.',
  'ask.controlled.rx': 'It needs a prescription in the US, the UK, Ireland and Australia.',
} as const;
