import type { Topic } from '../topic.ts';

/** The pump. */
export const pump = [
  {
    id: 'pump-what',
    article: 'pump',
    asked: 'pump intrathecal what implant implanted spine itb surgery for pump candidate test dose screening trial',
    parts: [
      { says: 'ask.pump-what.what', rests: ['IND-08'] },
      { says: 'ask.pump-what.test', rests: ['IND-08', 'ITB-01'] },
      { says: 'ask.pump-what.dose', rests: ['ITB-06', 'IND-08'] },
    ],
  },
  {
    id: 'pump-and-tablets',
    article: 'pump',
    asked:
      'convert conversion equal equivalent tablets oral mouth pump intrathecal micrograms mg compare switch change',
    parts: [
      { says: 'ask.pump-and-tablets.no-number', rests: ['ITB-51', 'ITB-06'] },
      { says: 'ask.pump-and-tablets.clinic', rests: ['IND-08', 'ITB-01'] },
      { says: 'fixed.do-not-stop-suddenly', rests: ['WARN-01'] },
    ],
  },
  {
    id: 'pump-refill',
    article: 'pump',
    asked: 'refill pump refilled appointment how often empty reservoir missed due date run out fill',
    parts: [
      {
        says: 'ask.pump-refill.often',
        rests: ['ITB-21'],
        figures: { low: ['ITB-21', 'usualLow'], high: ['ITB-21', 'usualHigh'] },
      },
      {
        says: 'ask.pump-refill.book',
        rests: ['ITB-26'],
        figures: { low: ['ITB-26', 'bookLow'], high: ['ITB-26', 'bookHigh'] },
      },
      { says: 'ask.pump-refill.missed', rests: ['ITB-26', 'ITB-41'] },
      { says: 'ask.pump-refill.after', rests: ['ITB-29'] },
    ],
  },
  {
    id: 'pump-alarm',
    article: 'pump',
    asked: 'alarm beep beeping beeps pump tone sound two tone noise',
    parts: [
      { says: 'ask.pump-alarm.emergency', rests: ['ITB-41', 'ITB-40', 'ITB-50'] },
      { says: 'ask.pump-alarm.clinic', rests: ['ITB-40', 'ITB-41'] },
      { says: 'ask.pump-alarm.well', rests: ['ITB-41', 'WD-23'] },
    ],
  },
  {
    id: 'pump-signs',
    article: 'pump',
    asked: 'pump itching itch stiff tight spasms returning tingling warm withdrawal pump fails stopped working',
    parts: [
      { says: 'ask.pump-signs.early', rests: ['WD-05'] },
      { says: 'ask.pump-signs.emergency', rests: ['WD-05', 'WD-46'] },
      { says: 'ask.pump-signs.too-much', rests: ['ITB-29', 'WARN-03'] },
    ],
  },
  {
    id: 'pump-mri',
    article: 'pump',
    asked: 'mri scan x-ray pump airport security magnet ultrasound diathermy diving hyperbaric pump',
    parts: [
      { says: 'ask.pump-mri.tell', rests: ['ITB-45'] },
      { says: 'ask.pump-mri.after', rests: ['ITB-43'] },
      { says: 'ask.pump-mri.prometra', rests: ['ITB-44'] },
    ],
  },
  {
    id: 'pump-life',
    article: 'pump',
    asked: 'pump battery life replace replacement years last long wear',
    parts: [
      { says: 'ask.pump-life.years', rests: ['ITB-42'], figures: { years: ['ITB-42', 'longest'] } },
      { says: 'ask.pump-life.alarm', rests: ['ITB-42'], figures: { days: ['ITB-42', 'stopsAfterAlarm'] } },
    ],
  },
  {
    id: 'pump-ready',
    article: 'pump',
    asked: 'pump card carry travel backup oral spare emergency plan family prepare',
    parts: [
      { says: 'ask.pump-ready.card', rests: ['ITB-46'] },
      { says: 'ask.pump-ready.oral', rests: ['ITB-46'] },
    ],
  },
] as const satisfies readonly Topic[];
