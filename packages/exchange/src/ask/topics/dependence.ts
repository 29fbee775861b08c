import type { Topic } from '../topic.ts';

/** Dependence and misuse. */
export const dependence = [
  {
    id: 'addictive',
    article: 'dependence',
    asked: 'addictive addicted addiction habit forming dependent dependence dependency hooked craving cravings',
    parts: [
      { says: 'ask.addictive.dependence', rests: ['MIS-03', 'WARN-01'] },
      { says: 'ask.addictive.addiction', rests: ['MIS-03', 'MIS-04'] },
      { says: 'ask.addictive.both', rests: ['WARN-07', 'MIS-02'] },
    ],
    disagreement: 'CON-02',
  },
  {
    id: 'high',
    article: 'dependence',
    asked: 'high buzz euphoria recreational snort smoke inject get you high abuse fun party',
    parts: [
      { says: 'ask.high.happens', rests: ['AE-12', 'WARN-07'] },
      { says: 'ask.high.danger', rests: ['MIS-01', 'WARN-03', 'WARN-04'] },
      { says: 'ask.high.help', rests: ['MIS-04'] },
    ],
    disagreement: 'CON-01',
  },
  {
    id: 'tolerance',
    article: 'dependence',
    asked: 'tolerance stopped working works less than before need more used to it effect gone weaker',
    parts: [
      { says: 'ask.tolerance.tell', rests: ['WARN-07', 'TAP-20'] },
      { says: 'ask.tolerance.look', rests: ['WD-37'] },
    ],
  },
  {
    id: 'worried-about-use',
    article: 'dependence',
    asked:
      'worried use friend partner family misuse abusing help rehab detox support group taking too many doctor shopping',
    parts: [
      { says: 'ask.worried-about-use.signs', rests: ['MIS-04'] },
      { says: 'ask.worried-about-use.help', rests: ['MIS-04', 'MIS-02'] },
      { says: 'fixed.do-not-stop-suddenly', rests: ['WARN-01'] },
      { says: 'ask.worried-about-use.history', rests: ['WARN-07', 'MIS-01'] },
    ],
  },
  {
    id: 'controlled',
    article: 'dependence',
    asked:
      'controlled drug schedule dea drug test urine screen legal prescription only over the counter buy online narcotic',
    parts: [
      { says: 'ask.controlled.us', rests: ['PROD-17'], regions: ['US'] },
      { says: 'ask.controlled.rx', rests: ['PROD-17'] },
    ],
  },
] as const satisfies readonly Topic[];
