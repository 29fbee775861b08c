/** What is answered about: coming off it. */
export const comingOff = {
  'ask.article.coming-off': 'Coming off it',

  'ask.stop-suddenly.title': 'Why it must end slowly',
  'ask.stop-suddenly.why':
    'The body gets used to it. A sudden end can cause fits, high fever and seeing things. In rare cases people die.',
  'ask.stop-suddenly.how': 'Your prescriber makes a plan to come down in steps.',
  'ask.stop-suddenly.any': 'This holds at any dose, for tablets, liquid and pump.',

  'ask.taper.title': 'Coming down slowly',
  'ask.taper.labels': 'Some labels come down over {low} to {high}.',
  'ask.taper.slower': 'After long use many doctors go slower. No trial compared the speeds.',
  'ask.taper.plan': 'Your prescriber picks the pace. Do not make your own plan.',
  'ask.taper.back': 'If you feel worse after a cut, call the same day. Your prescriber may go back a step.',

  'ask.withdrawal-signs.title': 'Signs of withdrawal',
  'ask.withdrawal-signs.early': 'Early signs: more stiffness, sweating, anxiety, poor sleep. Call the same day.',
  'ask.withdrawal-signs.emergency':
    'A fit, seeing things, sudden bad confusion, fever of {fever} with stiffness, or dark urine: call for help now, {emergency}.',
  'ask.withdrawal-signs.pump': 'With a pump, itching or more stiffness is an emergency.',

  'ask.withdrawal-time.title': 'When withdrawal begins and ends',
  'ask.withdrawal-time.begins': 'It can begin within a day or so. Signs were seen from {early} after the last dose.',
  'ask.withdrawal-time.ends': 'One article says it eases in {low} to {high}. It can last longer.',
  'ask.withdrawal-time.watch': 'Watch for {weeks} after the last dose. Signs after {days} need a call.',

  'ask.withdrawal-treatment.title': 'How withdrawal is treated',
  'ask.withdrawal-treatment.back': 'Doctors mainly give baclofen back, then come down slowly if that is still wanted.',
  'ask.withdrawal-treatment.recover': 'With quick help most people recover fully.',
  'ask.withdrawal-treatment.score': 'No test or score can tell you at home.',

  'ask.coping.title': 'Looking after yourself while coming down',
  'ask.coping.rest': 'Rest, drink enough, and keep stress low.',
  'ask.coping.exercise': 'Ask before you begin to exercise. Light movement may ease tight muscles.',
  'ask.coping.ill': 'Do not cut when you are ill or have too few tablets. Ask first.',

  'ask.feel-fine.title': 'I feel fine without it',
  'ask.feel-fine.lowest': 'Ask if a lower dose would do. The lowest dose that helps is the aim.',
  'ask.feel-fine.how': 'If you no longer need it, your prescriber plans how to come down.',
} as const;
