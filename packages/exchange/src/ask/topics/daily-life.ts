import type { Topic } from '../topic.ts';

/** Daily life. */
export const dailyLife = [
  {
    id: 'alcohol',
    article: 'daily-life',
    asked: 'alcohol wine beer drink drinking booze spirits vodka gin pub pint glass champagne whisky party cider drunk',
    parts: [
      { says: 'ask.alcohol.none', rests: ['INT-03'] },
      { says: 'ask.alcohol.change', rests: ['INT-03'] },
      { says: 'ask.alcohol.emergency', rests: ['INT-03', 'WARN-03'] },
    ],
    disagreement: 'CON-23',
  },
  {
    id: 'driving',
    article: 'daily-life',
    asked: 'drive driving car machines machinery bike bicycle motorbike work operate ladder tools truck lorry forklift',
    parts: [
      { says: 'ask.driving.until', rests: ['WARN-02'] },
      { says: 'ask.driving.change', rests: ['WARN-02', 'CON-05'] },
      { says: 'ask.driving.law', rests: ['CON-05'] },
    ],
    disagreement: 'CON-05',
  },
  {
    id: 'sport',
    article: 'daily-life',
    asked: 'sport exercise swim swimming gym run cycling lifting weights fitness yoga balance football',
    parts: [
      { says: 'ask.sport.ask', rests: ['DOSE-15', 'WARN-18'] },
      { says: 'ask.sport.balance', rests: ['WARN-02', 'DOSE-15'] },
    ],
  },
  {
    id: 'physiotherapy',
    article: 'daily-life',
    asked: 'physiotherapy physio stretching stretch splint brace therapy therapist timing before session rehab',
    namesDoses: true,
    parts: [
      { says: 'ask.physiotherapy.both', rests: ['IND-03'] },
      {
        says: 'ask.physiotherapy.time',
        rests: ['DOSE-45'],
        figures: { low: ['DOSE-45', 'peakEarliest'], high: ['DOSE-45', 'peakLatest'] },
      },
      { says: 'ask.physiotherapy.total', rests: ['DOSE-45'] },
    ],
  },
  {
    id: 'travel',
    article: 'daily-life',
    asked: 'travel flight plane holiday abroad time zone jet lag airport customs vacation trip suitcase',
    parts: [
      { says: 'ask.travel.enough', rests: ['WARN-20'] },
      { says: 'ask.travel.zones', rests: ['DOSE-43'] },
      { says: 'ask.travel.list', rests: ['WARN-20'] },
    ],
  },
  {
    id: 'surgery',
    article: 'daily-life',
    asked:
      'surgery operation hospital anaesthetic anaesthesia fasting nil by mouth before op dentist admitted nothing scan',
    namesDoses: true,
    parts: [
      { says: 'ask.surgery.go-on', rests: ['WARN-19'] },
      { says: 'ask.surgery.gap', rests: ['WARN-20', 'WD-23'] },
      { says: 'ask.surgery.pump', rests: ['WARN-19'] },
      { says: 'ask.surgery.anaesthetic', rests: ['INT-15'] },
    ],
  },
  {
    id: 'illness',
    article: 'daily-life',
    asked: 'ill flu fever diarrhoea dehydrated covid sick day infection stomach bug unwell cold',
    parts: [
      { says: 'ask.illness.kidneys', rests: ['REN-13'] },
      { says: 'ask.illness.call', rests: ['REN-13', 'AE-40'] },
      { says: 'ask.illness.gap', rests: ['AE-32'] },
    ],
  },
  {
    id: 'triggers',
    article: 'daily-life',
    asked: 'trigger triggers spasms worse stress cold heat infection dehydration bowel sore why tight today',
    parts: [
      { says: 'ask.triggers.list', rests: ['WD-37'] },
      { says: 'ask.triggers.look', rests: ['WD-37'] },
    ],
  },
  {
    id: 'check-ups',
    article: 'daily-life',
    asked: 'check up appointment review follow up blood test monitor tell doctor bring notes diary',
    parts: [
      { says: 'ask.check-ups.when', rests: ['DOSE-04', 'DOSE-03'] },
      { says: 'ask.check-ups.notes', rests: ['AE-12', 'AE-30'] },
      { says: 'ask.check-ups.kidneys', rests: ['REN-13'] },
      { says: 'ask.check-ups.sugar', rests: ['WARN-14'] },
    ],
  },
] as const satisfies readonly Topic[];
