/** What is answered about: daily life. */
export const dailyLife = {
  'ask.article.daily-life': 'Daily life',

  'ask.alcohol.title': 'Alcohol',
  'ask.alcohol.none': 'It is best to drink none. Alcohol and baclofen together can make you very sleepy.',
  'ask.alcohol.change': 'This matters most at the start, and when your dose goes up or down.',
  'ask.alcohol.emergency': 'If you drank and are very hard to wake, call for help now: {emergency}.',

  'ask.driving.title': 'Driving and machines',
  'ask.driving.until': 'Do not drive or use machines until you know how it affects you.',
  'ask.driving.change': 'The same goes for each time your dose goes up or down.',
  'ask.driving.law': 'Never test it on the road. The law of your country holds too.',

  'ask.sport.title': 'Sport and exercise',
  'ask.sport.ask': 'Ask which exercise suits you. Weak or sleepy muscles make falls more likely.',
  'ask.sport.balance': 'Be careful with heights, heavy loads and deep water.',

  'ask.physiotherapy.title': 'Physiotherapy and splints',
  'ask.physiotherapy.both': 'Baclofen works best with stretching, therapy or splints. Keep them up.',
  'ask.physiotherapy.time': 'A dose peaks {low} to {high} after you take it. Ask if one can be timed to therapy.',
  'ask.physiotherapy.total': 'The daily dose stays the same.',

  'ask.travel.title': 'Travel',
  'ask.travel.enough': 'Take enough for the whole trip and some to spare. Keep it in your hand luggage.',
  'ask.travel.zones': 'Ask your pharmacist how to time doses across time zones. Keep the usual gaps.',
  'ask.travel.list': 'Take your prescription with you.',

  'ask.surgery.title': 'Surgery and hospital',
  'ask.surgery.go-on': 'Baclofen goes on through an operation. Tell the team early that you take it.',
  'ask.surgery.gap': 'If you cannot swallow, ask how you will get your doses. A gap can make you very ill.',
  'ask.surgery.pump': 'A pump is never turned off for an operation without a plan.',
  'ask.surgery.anaesthetic': 'Tell the anaesthetist. Baclofen adds to their drugs.',

  'ask.illness.title': 'When you are ill',
  'ask.illness.kidneys':
    'Fever, diarrhoea or too little to drink can weaken the kidneys. Then a usual dose can be too much.',
  'ask.illness.call': 'Very sleepy or confused when ill: get help today.',
  'ask.illness.gap': 'If doses do not stay down, call today too.',

  'ask.triggers.title': 'What makes spasms worse',
  'ask.triggers.list': 'A bladder infection, stones, a sore or a full bowel can tighten muscles.',
  'ask.triggers.look': 'Look for these first. Then call your clinic if it stays worse.',

  'ask.check-ups.title': 'Check-ups',
  'ask.check-ups.when': 'Keep your check-ups, above all at the start.',
  'ask.check-ups.notes': 'Bring notes on sleep, mood, dreams, falls and spasms.',
  'ask.check-ups.kidneys': 'Ask when your kidneys were last tested.',
  'ask.check-ups.sugar': 'With diabetes or liver disease, blood tests are done now and then.',
} as const;
