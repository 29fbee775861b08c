import type { Topic } from '../topic.ts';

/** Side effects. */
export const sideEffects = [
  {
    id: 'side-effects',
    article: 'side-effects',
    asked: 'side effects adverse effect common list bad reactions what expect unwanted',
    parts: [
      { says: 'ask.side-effects.common', rests: ['AE-01', 'AE-02', 'AE-03', 'AE-05'] },
      { says: 'ask.side-effects.start', rests: ['DOSE-14'] },
      { says: 'ask.side-effects.tell', rests: ['DOSE-14', 'TAP-20'] },
      { says: 'fixed.do-not-stop-suddenly', rests: ['WARN-01'] },
    ],
    disagreement: 'CON-25',
  },
  {
    id: 'sleepy',
    article: 'side-effects',
    asked: 'sleepy drowsy tired fatigue exhausted drowsiness sedated sedation groggy zombie yawning sleeping all day',
    parts: [
      {
        says: 'ask.sleepy.share',
        rests: ['AE-01'],
        figures: { low: ['AE-01', 'low'], high: ['AE-01', 'high'], placebo: ['AE-01', 'placebo'] },
      },
      { says: 'ask.sleepy.eases', rests: ['AE-30'], figures: { weeks: ['AE-30', 'eases'] } },
      { says: 'ask.sleepy.call', rests: ['AE-30'] },
      { says: 'ask.sleepy.emergency', rests: ['RESP-01', 'AE-30'] },
    ],
    disagreement: 'CON-17',
  },
  {
    id: 'dizzy',
    article: 'side-effects',
    asked: 'dizzy dizziness faint lightheaded light headed stand up blood pressure low head spinning woozy',
    parts: [
      { says: 'ask.dizzy.rise', rests: ['AE-31'] },
      { says: 'ask.dizzy.call', rests: ['AE-31'] },
      { says: 'ask.dizzy.emergency', rests: ['AE-31'] },
    ],
  },
  {
    id: 'nausea',
    article: 'side-effects',
    asked: 'nausea nauseous sick feeling queasy stomach upset tummy',
    namesDoses: true,
    parts: [
      { says: 'ask.nausea.food', rests: ['AE-32', 'DOSE-42'] },
      { says: 'ask.nausea.call', rests: ['AE-32'], figures: { hours: ['AE-32', 'vomiting'] } },
      { says: 'ask.nausea.emergency', rests: ['AE-32'] },
    ],
  },
  {
    id: 'dry-mouth',
    article: 'side-effects',
    asked: 'dry mouth thirsty cotton saliva lips',
    parts: [
      { says: 'ask.dry-mouth.sips', rests: ['AE-33'] },
      { says: 'ask.dry-mouth.call', rests: ['AE-33'] },
    ],
  },
  {
    id: 'constipation',
    article: 'side-effects',
    asked: 'constipation constipated bowel poo stool cannot go bloated',
    parts: [
      { says: 'ask.constipation.water', rests: ['AE-34'] },
      { says: 'ask.constipation.call', rests: ['AE-34'], figures: { days: ['AE-34', 'lasting'] } },
      { says: 'ask.constipation.spasms', rests: ['WD-37'] },
    ],
  },
  {
    id: 'urine',
    article: 'side-effects',
    asked:
      'urine pee peeing wee bladder urinate urination incontinence often prostate toilet retention wet bed frequent',
    parts: [
      { says: 'ask.urine.call', rests: ['AE-35', 'AE-10'] },
      { says: 'ask.urine.men', rests: ['WARN-12'] },
      {
        says: 'ask.urine.emergency',
        rests: ['AE-35'],
        figures: { low: ['AE-35', 'noUrineShortest'], high: ['AE-35', 'noUrineLongest'] },
      },
    ],
  },
  {
    id: 'headache',
    article: 'side-effects',
    asked: 'headache head ache migraine sore head',
    parts: [
      { says: 'ask.headache.usual', rests: ['AE-36', 'AE-07'] },
      { says: 'ask.headache.call', rests: ['AE-36'] },
      { says: 'ask.headache.emergency', rests: ['AE-36'] },
    ],
  },
  {
    id: 'sleep',
    article: 'side-effects',
    asked: 'insomnia cannot sleep sleepless awake dreams nightmares weird vivid dream restless night',
    parts: [
      { says: 'ask.sleep.known', rests: ['AE-08', 'AE-12'] },
      { says: 'ask.sleep.routine', rests: ['AE-37'] },
      { says: 'ask.sleep.cut', rests: ['AE-37'] },
      { says: 'ask.sleep.emergency', rests: ['AE-37'] },
    ],
  },
  {
    id: 'weakness',
    article: 'side-effects',
    asked: 'weak weakness floppy legs give way cannot stand walk heavy limp loose falling',
    parts: [
      { says: 'ask.weakness.known', rests: ['AE-38', 'AE-03'] },
      { says: 'ask.weakness.tell', rests: ['DOSE-14'] },
      { says: 'ask.weakness.call', rests: ['AE-38'] },
      { says: 'ask.weakness.emergency', rests: ['AE-38'] },
    ],
  },
  {
    id: 'mood',
    article: 'side-effects',
    asked: 'mood depressed depression low sad irritable angry personality restless euphoria mental',
    parts: [
      { says: 'ask.mood.known', rests: ['AE-12', 'AE-39'] },
      { says: 'ask.mood.call', rests: ['AE-39'], figures: { hours: ['AE-39', 'contactWithin'] } },
      { says: 'ask.mood.crisis', rests: ['AE-39', 'WARN-06'] },
    ],
  },
  {
    id: 'confusion',
    article: 'side-effects',
    asked:
      'confused confusion muddled memory forgetful forgetting concentrate delirium hallucinating seeing odd behaviour mum dad father mother husband wife strange foggy',
    parts: [
      { says: 'ask.confusion.urgent', rests: ['AE-40'] },
      { says: 'ask.confusion.emergency', rests: ['AE-40'] },
      { says: 'ask.confusion.both', rests: ['WD-36'] },
      { says: 'ask.confusion.memory', rests: ['AE-04'] },
    ],
  },
  {
    id: 'rash',
    article: 'side-effects',
    asked: 'rash itch itchy hives allergic allergy skin spots red bumps reaction',
    parts: [
      { says: 'ask.rash.call', rests: ['AE-41', 'ALG-02'] },
      { says: 'ask.rash.emergency', rests: ['ALG-01', 'AE-41'] },
      { says: 'ask.rash.pump', rests: ['AE-41', 'WD-05'] },
    ],
    disagreement: 'CON-04',
  },
  {
    id: 'twitching',
    article: 'side-effects',
    asked: 'twitch twitching jerk jerks myoclonus spasm worse jumpy tremor shaking more spasms',
    parts: [
      { says: 'ask.twitching.call', rests: ['AE-42'] },
      { says: 'ask.twitching.emergency', rests: ['AE-42'] },
      { says: 'ask.twitching.worse', rests: ['AE-19'] },
      { says: 'ask.twitching.triggers', rests: ['WD-37'] },
    ],
  },
  {
    id: 'speech',
    article: 'side-effects',
    asked:
      'slurred speech slur talking slow words clumsy balance coordination unsteady wobbly vision blurred double eyes',
    parts: [
      { says: 'ask.speech.known', rests: ['AE-13'] },
      { says: 'ask.speech.call', rests: ['AE-13', 'AE-40'] },
    ],
  },
  {
    id: 'sex',
    article: 'side-effects',
    asked: 'sex sexual impotence erection erectile ejaculate libido orgasm',
    parts: [
      { says: 'ask.sex.known', rests: ['AE-16'] },
      { says: 'ask.sex.tell', rests: ['AE-16'] },
    ],
  },
  {
    id: 'weight',
    article: 'side-effects',
    asked: 'weight gain swollen ankles swelling legs sweating sweat fat appetite hair loss',
    parts: [
      { says: 'ask.weight.known', rests: ['AE-17'] },
      { says: 'ask.weight.tell', rests: ['AE-17', 'AE-41'] },
    ],
  },
  {
    id: 'how-many',
    article: 'side-effects',
    asked: 'percent how many people get chance likely side effects rare everyone no side effects',
    parts: [
      { says: 'ask.how-many.range', rests: ['AE-20'], figures: { low: ['AE-20', 'low'], high: ['AE-20', 'high'] } },
      { says: 'ask.how-many.none', rests: ['AE-20'] },
    ],
  },
  {
    id: 'long-term',
    article: 'side-effects',
    asked: 'longterm long term years forever rest of life safe long time permanent damage',
    parts: [
      { says: 'ask.long-term.check', rests: ['DOSE-03'] },
      { says: 'ask.long-term.kidneys', rests: ['REN-13'] },
      { says: 'ask.long-term.review', rests: ['DOSE-03'] },
    ],
  },
] as const satisfies readonly Topic[];
