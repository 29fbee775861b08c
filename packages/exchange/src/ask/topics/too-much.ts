import type { Topic } from '../topic.ts';

/** Too much. */
export const tooMuch = [
  {
    id: 'took-too-much',
    article: 'too-much',
    asked:
      'overdose took too many tablets by mistake twice double dose accidentally extra pill two doses at once poison',
    parts: [
      { says: 'ask.took-too-much.signs', rests: ['OD-01'] },
      { says: 'ask.took-too-much.emergency', rests: ['OD-14', 'LIMIT-R1'] },
      { says: 'ask.took-too-much.poisons', rests: ['OD-14'] },
      { says: 'ask.took-too-much.next', rests: ['OD-16'] },
      { says: 'ask.took-too-much.stay', rests: ['OD-17'] },
    ],
    disagreement: 'CON-06',
  },
  {
    id: 'much-at-once',
    article: 'too-much',
    asked: 'atonce single largest most at one time in one go',
    namesDoses: true,
    parts: [
      {
        says: 'ask.much-at-once.us',
        rests: ['DOSE-41'],
        figures: { most: ['DOSE-41', 'singleDose'] },
        regions: ['US'],
      },
      {
        says: 'ask.much-at-once.au',
        rests: ['DOSE-41'],
        figures: { most: ['DOSE-41', 'singleDoseAustralia'] },
        regions: ['AU'],
      },
      { says: 'ask.much-at-once.none', rests: ['DOSE-41'] },
      { says: 'ask.much-at-once.own', rests: ['TAP-20'] },
      { says: 'ask.much-at-once.ill', rests: ['OD-01', 'OD-14'] },
      { says: 'ask.two-doses.taken', rests: ['OD-14'] },
    ],
    disagreement: 'CON-12',
  },
  {
    id: 'child-took-it',
    article: 'too-much',
    asked: 'child swallowed took toddler baby kid daughter son grandson pills someone else dog cat found open bottle',
    parts: [
      { says: 'ask.child-took-it.now', rests: ['OD-07', 'OD-14'] },
      { says: 'ask.child-took-it.pack', rests: ['CON-31', 'OD-13'] },
      { says: 'ask.child-took-it.store', rests: ['STOR-04', 'OD-07'] },
    ],
    disagreement: 'CON-31',
  },
  {
    id: 'tired-and-weak-kidneys',
    article: 'too-much',
    asked: 'toxic toxicity usual dose normal dose build up builds accumulate',
    parts: [
      {
        says: 'ask.tired-and-weak-kidneys.kidneys',
        rests: ['REN-04', 'OD-11'],
        figures: { low: ['REN-04', 'onsetEarliest'], high: ['REN-04', 'onsetUsualLatest'] },
      },
      { says: 'ask.tired-and-weak-kidneys.signs', rests: ['AE-40', 'REN-04'] },
    ],
  },
] as const satisfies readonly Topic[];
