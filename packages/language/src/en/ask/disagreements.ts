import type { ContradictionId } from '@steady/knowledge';

/** What holds where pages disagree, in plain words. What the other pages say is not repeated here: it may be what harms. */
export const disagreements = {
  'ask.disagreement.CON-01': 'It can make people high, and it is misused. Labels name both.',
  'ask.disagreement.CON-02': 'The body comes to depend on it, and it is misused. Labels report both.',
  'ask.disagreement.CON-03':
    'Mild signs need a call the same day. A fit, seeing things, fever or confusion need help now.',
  'ask.disagreement.CON-04':
    'Do not end it at once for a rash. Call before your next dose. A swollen face or hard breathing needs help now.',
  'ask.disagreement.CON-05': 'Do not drive until you know how it affects you. It is never a test on the road.',
  'ask.disagreement.CON-06': 'Withdrawal and too much can both kill. Take the signs of both as serious.',
  'ask.disagreement.CON-07': 'It is not known to harm the kidneys. Weak kidneys make it build up.',
  'ask.disagreement.CON-08':
    'Opioids and oxybates are risky with it. For plain paracetamol and minerals we found no clash.',
  'ask.disagreement.CON-09': 'Only some liquids belong in the fridge. Read the bottle of yours.',
  'ask.disagreement.CON-10': 'Children can have a liquid or granules. Ask a pharmacist before you dissolve a tablet.',
  'ask.disagreement.CON-11': 'Labels begin with a low first dose. A higher start is for the prescriber to choose.',
  'ask.disagreement.CON-12': 'The top dose is that of your region, and your prescriber decides.',
  'ask.disagreement.CON-13':
    'The UK licence names stroke and cerebral palsy. US and Australian tablet labels do not advise it there.',
  'ask.disagreement.CON-14': 'Rare nerve illnesses are not on the US or UK label.',
  'ask.disagreement.CON-15':
    'The shakes from ending alcohol and drinking too much are different illnesses. Do not start it on your own for either.',
  'ask.disagreement.CON-16': 'No country we read has a licence for anxiety.',
  'ask.disagreement.CON-17': 'Trials differ widely. Many people got sleepy without it too.',
  'ask.disagreement.CON-18':
    'Labels split it through the day. Ask your prescriber if part of it may move to the evening.',
  'ask.disagreement.CON-19': 'Withdrawal can last long. Signs that go on need a call.',
  'ask.disagreement.CON-20': 'For a missed dose the rule of your region holds. If there is none, ask a pharmacist.',
  'ask.disagreement.CON-21': 'No label names a time in which it is safe to end it at once. So never do that.',
  'ask.disagreement.CON-22': 'Falls and confusion are known with baclofen too. We do not rank medicines.',
  'ask.disagreement.CON-23': 'It is best to drink no alcohol at all.',
  'ask.disagreement.CON-24': 'Your prescriber picks the pace. No trial compared the speeds.',
  'ask.disagreement.CON-25':
    'The same signs can come from side effects, too much or too little. So tell how long ago the last dose was, and what changed.',
  'ask.disagreement.CON-26': 'A trial of creams found no benefit.',
  'ask.disagreement.CON-27': 'Your prescriber changes the dose, also for side effects. You do not.',
  'ask.disagreement.CON-28': 'For a missed dose the rule of your region holds. If there is none, ask a pharmacist.',
  'ask.disagreement.CON-29': 'For children the top dose of the label holds. Only a specialist goes higher.',
  'ask.disagreement.CON-30': 'With weak kidneys the most careful advice comes first.',
  'ask.disagreement.CON-31': 'Never make the person sick. That can harm somebody who is sleepy.',
} as const satisfies Record<`ask.disagreement.${ContradictionId}`, string>;
