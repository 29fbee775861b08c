import type { Topic } from '../topic.ts';

/** What baclofen does. */
export const whatItDoes = [
  {
    id: 'what-is-it',
    article: 'what-it-does',
    asked: 'muscle relaxer what is baclofen used for prescribed condition treat explain lioresal medicine drug kind',
    parts: [
      { says: 'ask.what-is-it.use', rests: ['IND-01'] },
      { says: 'ask.what-is-it.cause', rests: ['IND-01', 'IND-03'] },
      { says: 'ask.what-is-it.prescription', rests: ['PROD-17'] },
      { says: 'ask.what-is-it.tool', rests: ['DOSE-03'] },
    ],
  },
  {
    id: 'how-it-works',
    article: 'what-it-does',
    asked: 'how does it work mechanism gaba nerves brain spinal cord do in body depressant',
    parts: [
      { says: 'ask.how-it-works.calms', rests: ['INT-04', 'WARN-02'] },
      { says: 'ask.how-it-works.slows', rests: ['WARN-02', 'AE-01'] },
      { says: 'ask.how-it-works.kidneys', rests: ['REN-01'] },
    ],
  },
  {
    id: 'how-fast',
    article: 'what-it-does',
    asked:
      'works how long take work kick start working onset days before better nothing happens yet quickly effect wait',
    parts: [
      { says: 'ask.how-fast.hour', rests: ['DOSE-16'], figures: { onset: ['DOSE-16', 'onset'] } },
      {
        says: 'ask.how-fast.child',
        rests: ['DOSE-16'],
        figures: {
          from: ['DOSE-16', 'childLooserFrom'],
          to: ['DOSE-16', 'childLooserTo'],
          full: ['DOSE-16', 'childFullEffect'],
        },
      },
      {
        says: 'ask.how-fast.review',
        rests: ['DOSE-03', 'DOSE-04'],
        figures: { from: ['DOSE-04', 'reviewFrom'], to: ['DOSE-04', 'reviewTo'] },
      },
    ],
  },
  {
    id: 'how-long-lasts',
    article: 'what-it-does',
    asked: 'leave leaves wear off wears lasts between doses stiff before next dose half life hours system stay body',
    parts: [
      {
        says: 'ask.how-long-lasts.half',
        rests: ['PK-03'],
        figures: { low: ['PK-03', 'usualHigh'], high: ['PK-03', 'longest'] },
      },
      { says: 'ask.how-long-lasts.between', rests: ['PK-06', 'PK-03'] },
      { says: 'ask.how-long-lasts.kidneys', rests: ['REN-03'] },
    ],
  },
  {
    id: 'pain',
    article: 'what-it-does',
    asked: 'painkiller back pain ache strain gym sciatica neck pulled muscle arthritis rheumatic cramp',
    parts: [
      { says: 'ask.pain.not', rests: ['NOT-01'] },
      { says: 'ask.pain.rheumatic', rests: ['IND-02'] },
      { says: 'ask.pain.ask', rests: ['OFF-10'] },
    ],
  },
  {
    id: 'other-uses',
    article: 'what-it-does',
    asked:
      'hiccups hiccup reflux trigeminal neuralgia stiff person syndrome crps complex regional pain off label gord dystonia bladder',
    parts: [
      { says: 'ask.other-uses.label', rests: ['OFF-07', 'OFF-06'] },
      { says: 'ask.other-uses.crps', rests: ['OFF-08'] },
      { says: 'ask.other-uses.ask', rests: ['OFF-10'] },
    ],
    disagreement: 'CON-14',
  },
  {
    id: 'creams',
    article: 'what-it-does',
    asked: 'cream gel topical rub skin ointment compounded pain',
    parts: [
      { says: 'ask.creams.trial', rests: ['OFF-09'] },
      { says: 'ask.creams.count', rests: ['OFF-09', 'CON-26'] },
    ],
    disagreement: 'CON-26',
  },
  {
    id: 'anxiety-use',
    article: 'what-it-does',
    asked: 'anxiety anxious relax calm stress depression panic mood',
    parts: [
      { says: 'ask.anxiety-use.no', rests: ['OFF-10'] },
      { says: 'ask.anxiety-use.ask', rests: ['OFF-10'] },
    ],
    disagreement: 'CON-16',
  },
  {
    id: 'alcohol-use',
    article: 'what-it-does',
    asked: 'alcoholism alcoholic alcoholics problem craving cocaine dependence use disorder',
    parts: [
      { says: 'ask.alcohol-use.not-us', rests: ['OFF-01'], regions: ['US'] },
      { says: 'ask.alcohol-use.france', rests: ['OFF-02'], regions: ['EU'] },
      { says: 'ask.alcohol-use.trials', rests: ['OFF-01'] },
      { says: 'ask.alcohol-use.self', rests: ['OFF-01', 'OFF-02'] },
      { says: 'ask.alcohol-use.withdrawal', rests: ['OFF-05'] },
    ],
    disagreement: 'CON-15',
  },
  {
    id: 'stroke-and-palsy',
    article: 'what-it-does',
    asked: 'stroke cerebral palsy cp after stroke hemiplegia parkinson parkinsons',
    parts: [
      { says: 'ask.stroke-and-palsy.uk', rests: ['IND-03'], regions: ['UK'] },
      { says: 'ask.stroke-and-palsy.us', rests: ['IND-02', 'IND-07'], regions: ['US'] },
      { says: 'ask.stroke-and-palsy.au', rests: ['IND-05'], regions: ['AU'] },
      { says: 'ask.stroke-and-palsy.care', rests: ['IND-06', 'WARN-01'] },
    ],
    disagreement: 'CON-13',
  },
] as const satisfies readonly Topic[];
