import type { Topic } from '../topic.ts';

/** Coming off it. */
export const comingOff = [
  {
    id: 'stop-suddenly',
    article: 'coming-off',
    asked: 'stop stopping quit cold turkey come off suddenly give up end today just stop want off sick of',
    parts: [
      { says: 'fixed.do-not-stop-suddenly', rests: ['WARN-01'] },
      { says: 'ask.stop-suddenly.why', rests: ['WARN-01'] },
      { says: 'ask.stop-suddenly.how', rests: ['TAP-01', 'TAP-20'] },
      { says: 'ask.stop-suddenly.any', rests: ['WD-21', 'WARN-01'] },
    ],
    disagreement: 'CON-21',
  },
  {
    id: 'taper',
    article: 'coming-off',
    asked:
      'stop taper tapering wean weaning reduce slowly come off schedule how long steps plan off gradually getting off',
    parts: [
      { says: 'fixed.do-not-stop-suddenly', rests: ['WARN-01'] },
      {
        says: 'ask.taper.labels',
        rests: ['TAP-01'],
        figures: { low: ['TAP-01', 'windowShortest'], high: ['TAP-01', 'windowLongest'] },
      },
      { says: 'ask.taper.slower', rests: ['TAP-13'] },
      { says: 'ask.taper.plan', rests: ['TAP-20'] },
      { says: 'ask.taper.back', rests: ['TAP-25'] },
    ],
    disagreement: 'CON-24',
  },
  {
    id: 'withdrawal-signs',
    article: 'coming-off',
    asked: 'withdrawal signs symptoms what look like shaking sweating anxious fever seeing things',
    parts: [
      { says: 'ask.withdrawal-signs.early', rests: ['WD-02', 'WD-01'] },
      {
        says: 'ask.withdrawal-signs.emergency',
        rests: ['WD-46', 'LIMIT-R1'],
        figures: { fever: ['LIMIT-R1', 'fever'] },
      },
      { says: 'ask.withdrawal-signs.pump', rests: ['WD-05', 'WD-46'] },
    ],
    disagreement: 'CON-03',
  },
  {
    id: 'withdrawal-time',
    article: 'coming-off',
    asked: 'how long withdrawal last start begin when over end days weeks after last dose timeline peak',
    parts: [
      { says: 'ask.withdrawal-time.begins', rests: ['WD-10'], figures: { early: ['WD-10', 'seenEarliest'] } },
      {
        says: 'ask.withdrawal-time.ends',
        rests: ['WD-13', 'WD-14'],
        figures: { low: ['WD-13', 'easesFrom'], high: ['WD-13', 'easesTo'] },
      },
      {
        says: 'ask.withdrawal-time.watch',
        rests: ['WD-15', 'CON-19'],
        figures: { weeks: ['CON-19', 'watch'], days: ['CON-19', 'callAfter'] },
      },
    ],
    disagreement: 'CON-19',
  },
  {
    id: 'withdrawal-treatment',
    article: 'coming-off',
    asked: 'treat treatment withdrawal hospital help what will they do cure antidote recover',
    parts: [
      { says: 'ask.withdrawal-treatment.back', rests: ['WD-40'] },
      { says: 'ask.withdrawal-treatment.recover', rests: ['WD-45'] },
      { says: 'ask.withdrawal-treatment.score', rests: ['WD-26'] },
    ],
  },
  {
    id: 'coping',
    article: 'coming-off',
    asked: 'cope coping self care help myself rest water stress while tapering tips feel better',
    parts: [
      { says: 'ask.coping.rest', rests: ['WD-47'] },
      { says: 'ask.coping.exercise', rests: ['WD-47'] },
      { says: 'ask.coping.ill', rests: ['TAP-28'] },
    ],
  },
  {
    id: 'feel-fine',
    article: 'coming-off',
    asked: 'feelfine feel better fine do not need it anymore still need necessary work anymore useless',
    parts: [
      { says: 'ask.feel-fine.lowest', rests: ['DOSE-03'] },
      { says: 'fixed.do-not-stop-suddenly', rests: ['WARN-01'] },
      { says: 'ask.feel-fine.how', rests: ['DOSE-03', 'TAP-20'] },
    ],
  },
] as const satisfies readonly Topic[];
