import type { Topic } from '../topic.ts';

/** Taking it. */
export const takingIt = [
  {
    id: 'how-to-take',
    article: 'taking-it',
    asked: 'how take swallow time of day times spacing apart hours between schedule morning night when should',
    namesDoses: true,
    parts: [
      { says: 'ask.how-to-take.times', rests: ['DOSE-43'] },
      { says: 'ask.how-to-take.divided', rests: ['DOSE-40'] },
      {
        says: 'ask.how-to-take.spacing',
        rests: ['DOSE-43'],
        figures: { low: ['DOSE-43', 'spacingShortest'], high: ['DOSE-43', 'spacingLongest'] },
        regions: ['UK'],
      },
      { says: 'ask.how-to-take.change', rests: ['TAP-20'] },
    ],
    disagreement: 'CON-18',
  },
  {
    id: 'food',
    article: 'taking-it',
    asked: 'food milk empty stomach eat meal breakfast before after',
    namesDoses: true,
    parts: [{ says: 'ask.food.with', rests: ['DOSE-42'] }],
  },
  {
    id: 'missed-dose',
    article: 'taking-it',
    asked: 'missed forgot forgotten miss late dose pill tablet overslept remember morning afternoon evening make up',
    namesDoses: true,
    parts: [
      {
        says: 'ask.missed-dose.uk',
        rests: ['MISS-01'],
        figures: { limit: ['MISS-01', 'leaveOutUnder'] },
        regions: ['UK'],
      },
      { says: 'fixed.never-two-doses-together', rests: ['MISS-01'] },
      { says: 'ask.missed-dose.ask', rests: ['MISS-04'] },
      { says: 'ask.missed-dose.several', rests: ['MISS-08'], figures: { hours: ['MISS-08', 'urgentFrom'] } },
    ],
    disagreement: 'CON-28',
  },
  {
    id: 'two-doses',
    article: 'taking-it',
    asked: 'double doubled twice two together at once catch up make up for missed extra another compensate two',
    parts: [
      { says: 'fixed.never-two-doses-together', rests: ['MISS-01', 'MISS-03'] },
      { says: 'ask.two-doses.missed', rests: ['MISS-01', 'MISS-04'] },
      { says: 'ask.two-doses.taken', rests: ['OD-14'] },
    ],
  },
  {
    id: 'leave-out',
    article: 'taking-it',
    asked: 'skip leave out omit miss on purpose not take break day off',
    parts: [
      { says: 'fixed.do-not-stop-suddenly', rests: ['WARN-01'] },
      { says: 'ask.leave-out.gap', rests: ['MISS-08', 'WD-23'] },
      { says: 'ask.leave-out.prescriber', rests: ['TAP-20'] },
      { says: 'ask.leave-out.call', rests: ['DOSE-14', 'WARN-01'] },
    ],
    disagreement: 'CON-27',
  },
  {
    id: 'missed-dose-child',
    article: 'taking-it',
    forChild: true,
    asked: 'child missed forgot dose son daughter toddler school gave late',
    namesDoses: true,
    parts: [
      {
        says: 'ask.missed-dose-child.wait',
        rests: ['MISS-03'],
        figures: { hours: ['MISS-03', 'waitAtLeast'] },
        regions: ['UK'],
      },
      { says: 'fixed.never-two-doses-together', rests: ['MISS-03', 'MISS-01'] },
      { says: 'ask.missed-dose-child.ask', rests: ['MISS-04'] },
    ],
    disagreement: 'CON-20',
  },
  {
    id: 'missed-several',
    article: 'taking-it',
    asked:
      'missed days two three doses several days without not taken since yesterday gap restart start again back on lost',
    parts: [
      { says: 'ask.missed-several.risk', rests: ['MISS-08'], figures: { early: ['MISS-08', 'seenEarliest'] } },
      { says: 'ask.missed-several.today', rests: ['MISS-08'], figures: { hours: ['MISS-08', 'urgentFrom'] } },
      { says: 'ask.missed-several.restart', rests: ['MISS-09'], figures: { gap: ['MISS-09', 'withoutFor'] } },
      { says: 'ask.missed-several.signs', rests: ['WD-46'] },
    ],
  },
  {
    id: 'vomited',
    article: 'taking-it',
    asked: 'vomited threw up sick vomit puked spit out dose again brought up after tablet minutes hour hours',
    namesDoses: true,
    parts: [
      { says: 'ask.vomited.ask', rests: ['AE-32'] },
      { says: 'fixed.never-two-doses-together', rests: ['MISS-01'] },
      { says: 'ask.vomited.more', rests: ['AE-32'], figures: { hours: ['AE-32', 'vomiting'] } },
    ],
  },
  {
    id: 'vomited-child',
    article: 'taking-it',
    asked: 'child vomited threw up sick vomit puked spit out dose again brought up after tablet minutes hour hours',
    namesDoses: true,
    forChild: true,
    parts: [
      {
        says: 'ask.vomited-child.again',
        rests: ['DOSE-47'],
        figures: { minutes: ['DOSE-47', 'giveAgainWithin'] },
        regions: ['UK'],
      },
      { says: 'ask.vomited-child.ask', rests: ['AE-32'] },
    ],
  },
  {
    id: 'start-dose',
    article: 'taking-it',
    asked: 'starting dose start usual first begin how much beginning titrate increase go up raise',
    namesDoses: true,
    parts: [
      {
        says: 'ask.start-dose.label',
        rests: ['DOSE-01'],
        figures: { dose: ['DOSE-01', 'startPerDose'], times: ['DOSE-01', 'timesPerDay'] },
        regions: ['US'],
      },
      {
        says: 'ask.start-dose.uk',
        rests: ['DOSE-07'],
        figures: { dose: ['DOSE-07', 'startPerDose'], times: ['DOSE-07', 'timesPerDay'] },
        regions: ['UK'],
      },
      { says: 'ask.start-dose.slow', rests: ['DOSE-14'] },
      { says: 'ask.start-dose.prescriber', rests: ['TAP-20'] },
    ],
    disagreement: 'CON-11',
  },
  {
    id: 'highest-dose',
    article: 'taking-it',
    asked: 'maximum max highest dose limit most a day too high 80 100 120 mg safe upper',
    namesDoses: true,
    parts: [
      { says: 'ask.highest-dose.us', rests: ['DOSE-02'], figures: { most: ['DOSE-02', 'maximum'] }, regions: ['US'] },
      { says: 'ask.highest-dose.au', rests: ['DOSE-10'], figures: { most: ['DOSE-10', 'maximum'] }, regions: ['AU'] },
      { says: 'ask.highest-dose.ca', rests: ['DOSE-06'], figures: { most: ['DOSE-06', 'maximum'] }, regions: ['CA'] },
      { says: 'ask.highest-dose.uk', rests: ['DOSE-08'], figures: { most: ['DOSE-08', 'maximum'] }, regions: ['UK'] },
      { says: 'ask.highest-dose.own', rests: ['DOSE-03', 'TAP-20'] },
    ],
    disagreement: 'CON-12',
  },
  {
    id: 'change-my-dose',
    article: 'taking-it',
    asked:
      'change dose myself take more less lower reduce increase another tablet higher adjust on my own cut down should doses',
    parts: [
      { says: 'ask.change-my-dose.only', rests: ['TAP-20'] },
      { says: 'fixed.do-not-stop-suddenly', rests: ['WARN-01'] },
      { says: 'ask.change-my-dose.tell', rests: ['DOSE-14', 'DOSE-03'] },
    ],
    disagreement: 'CON-27',
  },
  {
    id: 'liquid',
    article: 'taking-it',
    asked: 'liquid syrup solution suspension ml millilitre syringe spoon bottle strength measure oral ozobax fleqsuvy',
    parts: [
      {
        says: 'ask.liquid.strengths',
        rests: ['PROD-10'],
        figures: { low: ['PROD-10', 'lowest'], middle: ['PROD-10', 'middle'], high: ['PROD-10', 'highest'] },
      },
      { says: 'ask.liquid.check', rests: ['PROD-10'] },
      { says: 'ask.liquid.measure', rests: ['PROD-09'] },
    ],
  },
  {
    id: 'cannot-swallow',
    article: 'taking-it',
    asked:
      'cannot swallow trouble swallowing crush dissolve juice water feeding tube peg ng granules packet break powder pills child',
    parts: [
      { says: 'ask.cannot-swallow.forms', rests: ['PROD-07', 'PROD-12'] },
      {
        says: 'ask.cannot-swallow.packet',
        rests: ['PROD-12'],
        figures: { volume: ['PROD-12', 'mixWithAtMost'], hours: ['PROD-12', 'useWithin'] },
        regions: ['US'],
      },
      { says: 'ask.cannot-swallow.crush', rests: ['CON-10'] },
      { says: 'ask.cannot-swallow.tube', rests: ['PROD-13'] },
    ],
    disagreement: 'CON-10',
  },
  {
    id: 'half-tablets',
    article: 'taking-it',
    asked: 'split half cut tablet halves scored line break in two score pill cutter',
    namesDoses: true,
    parts: [
      {
        says: 'ask.half-tablets.us',
        rests: ['PROD-02'],
        figures: { ten: ['PROD-02', 'scored10'], twenty: ['PROD-02', 'scored20'], five: ['PROD-02', 'unscored5'] },
        regions: ['US'],
      },
      {
        says: 'ask.half-tablets.uk',
        rests: ['PROD-03'],
        figures: { ten: ['PROD-03', 'scored10'], five: ['PROD-03', 'unscored5'] },
        regions: ['UK'],
      },
      { says: 'ask.half-tablets.look', rests: ['TAP-40'] },
      { says: 'ask.half-tablets.cutter', rests: ['TAP-41'] },
      { says: 'ask.half-tablets.packet', rests: ['PROD-12'] },
    ],
  },
] as const satisfies readonly Topic[];
