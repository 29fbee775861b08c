import type { ContradictionId } from '@steady/knowledge';

/** What different pages say, and what holds, in plain words. */
export const disagreements = {
  'ask.disagreement.CON-01':
    'Some pages say it cannot make you high, others that people abuse it. Labels name a high as an effect, and report misuse.',
  'ask.disagreement.CON-02':
    'Some pages say it is not addictive, others that people depend on it. Labels report that the body depends on it, and that it is misused.',
  'ask.disagreement.CON-03':
    'One page says to call for any sign of withdrawal, one for bad signs only. Mild signs need a call the same day. A fit, seeing things, fever or confusion need help now.',
  'ask.disagreement.CON-04':
    'One page says to leave it off with a rash, another never to end it at once. Call before your next dose. A swollen face or hard breathing needs help now.',
  'ask.disagreement.CON-05':
    'One page says to test how you react for a few days. The label says not to drive until you know. It is never a test on the road.',
  'ask.disagreement.CON-06':
    'Pages do not agree which is worse, withdrawal or too much. Both can kill. Take the signs of both as serious.',
  'ask.disagreement.CON-07':
    'One page says it harms the kidneys. Labels say the reverse: weak kidneys make it build up.',
  'ask.disagreement.CON-08':
    'One page warns of paracetamol and minerals. They do not clash with baclofen. Opioids and oxybates do.',
  'ask.disagreement.CON-09':
    'One page says the liquid belongs in the fridge. That holds for one liquid. Read the bottle of yours.',
  'ask.disagreement.CON-10':
    'One page says children take tablets dissolved in juice. There are liquids and granules. Ask a pharmacist before you dissolve a tablet.',
  'ask.disagreement.CON-11':
    'One page names a low and a high first dose. Labels begin with the low one. A higher start is for the prescriber to choose.',
  'ask.disagreement.CON-12':
    'Pages and countries name different top doses. The text for your region holds, and your prescriber decides.',
  'ask.disagreement.CON-13':
    'Pages name stroke and cerebral palsy as uses. The UK licence has them. US and Australian tablet labels do not advise it there.',
  'ask.disagreement.CON-14':
    'One page lists rare nerve illnesses as if they were on the label. They are not on the US or UK label.',
  'ask.disagreement.CON-15':
    'One page speaks of the shakes from ending alcohol, others of drinking less. They are different illnesses. Do not start it on your own for either.',
  'ask.disagreement.CON-16': 'One page calls it safe for anxiety. No country we read has a licence for that.',
  'ask.disagreement.CON-17':
    'One page says half of people get sleepy. Trials differ widely, and many got sleepy without it too.',
  'ask.disagreement.CON-18':
    'One page says to take it at night. Labels split it through the day. Ask if part of it may move to the evening.',
  'ask.disagreement.CON-19':
    'One page says withdrawal is soon over. In one child it took far longer. Signs that go on need a call.',
  'ask.disagreement.CON-20':
    'Pages name different hours for a missed dose. The rule for your region holds. If there is none, ask a pharmacist.',
  'ask.disagreement.CON-21':
    'One page says the danger comes after weeks or months. No label names a safe time. Never end it at once.',
  'ask.disagreement.CON-22':
    'One page calls it less scary than diazepam. Falls and confusion are known with baclofen too. We do not rank medicines.',
  'ask.disagreement.CON-23':
    'One page says to save the wine until you know how it affects you. The Swiss label says to avoid alcohol. Best drink none.',
  'ask.disagreement.CON-24':
    'Some pages say days, some say weeks. Labels are short, and many doctors go slower. No trial compared them.',
  'ask.disagreement.CON-25':
    'The same signs are listed for side effects, too much and withdrawal. So tell how long ago the last dose was, and what changed.',
  'ask.disagreement.CON-26': 'One page names creams as a use. A trial found no benefit.',
  'ask.disagreement.CON-27':
    'One page says to adjust the dose for side effects, another never to change it. Your prescriber changes it, not you.',
  'ask.disagreement.CON-28':
    'Leaflets name different hours for a missed dose. The rule for your region holds. If there is none, ask a pharmacist.',
  'ask.disagreement.CON-29':
    'Hospitals and labels name different top doses for children. The label holds. Only a specialist goes higher.',
  'ask.disagreement.CON-30':
    'Some experts say to avoid it with weak kidneys, some labels only to take care. The most careful advice comes first.',
  'ask.disagreement.CON-31':
    'An old label says to make the person sick. Never do that. It is dangerous when somebody is sleepy.',
} as const satisfies Record<`ask.disagreement.${ContradictionId}`, string>;
