import type { Topic } from '../topic.ts';

/** Keeping and getting it. */
export const keepingIt = [
  {
    id: 'brand-switch',
    article: 'keeping-it',
    asked: 'brand generic different maker manufacturer looks different switched colour pharmacy changed lioresal same',
    parts: [
      { says: 'ask.brand-switch.same', rests: ['PROD-16'] },
      { says: 'ask.brand-switch.feel', rests: ['PROD-16', 'PROD-10'] },
    ],
  },
  {
    id: 'storage',
    article: 'keeping-it',
    asked:
      'store storage fridge refrigerator keep temperature hot car bathroom light moisture expire expiry date out of date shelf',
    parts: [
      { says: 'ask.storage.dry', rests: ['STOR-04'] },
      {
        says: 'ask.storage.tablets',
        rests: ['STOR-01'],
        figures: { low: ['STOR-01', 'low'], high: ['STOR-01', 'high'] },
        regions: ['US'],
      },
      { says: 'ask.storage.au', rests: ['STOR-01'], figures: { high: ['STOR-01', 'high'] }, regions: ['AU'] },
      {
        says: 'ask.storage.ozobax',
        rests: ['STOR-02'],
        figures: { low: ['STOR-02', 'low'], high: ['STOR-02', 'high'] },
        regions: ['US'],
      },
      { says: 'ask.storage.fridge', rests: ['STOR-03'] },
      { says: 'ask.storage.date', rests: ['STOR-05', 'WARN-20'] },
    ],
    disagreement: 'CON-09',
  },
  {
    id: 'wet-tablets',
    article: 'keeping-it',
    asked: 'wet tablets damp soaked washed washing machine rain water damaged crumbled spoilt',
    parts: [
      { says: 'ask.wet-tablets.unknown', rests: ['STOR-04'] },
      { says: 'ask.wet-tablets.ask', rests: ['STOR-04', 'WARN-20'] },
      { says: 'fixed.do-not-stop-suddenly', rests: ['WARN-01'] },
    ],
  },
  {
    id: 'disposal',
    article: 'keeping-it',
    asked: 'dispose disposal throw away flush toilet bin leftover left over old expired unused return pharmacy get rid',
    parts: [
      { says: 'ask.disposal.back', rests: ['STOR-05'] },
      { says: 'ask.disposal.uk', rests: ['STOR-06'], regions: ['UK'] },
      { says: 'ask.disposal.au', rests: ['STOR-07'], regions: ['AU'] },
      { says: 'ask.disposal.us', rests: ['STOR-05'], regions: ['US'] },
      { says: 'ask.disposal.flush', rests: ['STOR-05'] },
    ],
  },
  {
    id: 'run-out',
    article: 'keeping-it',
    asked:
      'run out ran out no tablets left prescription ended pharmacy shortage cannot get refill holiday weekend lost supply none left last ' +
      'closed bank saturday sunday monday christmas easter',
    parts: [
      { says: 'ask.run-out.today', rests: ['WD-23', 'MISS-08'] },
      { says: 'ask.run-out.closed', rests: ['WD-23', 'WARN-20'] },
      { says: 'fixed.do-not-stop-suddenly', rests: ['WARN-01'] },
      { says: 'ask.run-out.ahead', rests: ['LIMIT-H01'], figures: { days: ['LIMIT-H01', 'supply'] } },
      { says: 'ask.run-out.signs', rests: ['WD-46'] },
    ],
  },
] as const satisfies readonly Topic[];
