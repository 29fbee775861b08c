/** Levels in the blood as they are drawn for a clinician: a typical person with the inputs, and never a level to aim for. */
export const concentration = {
  'concentration.title': 'Level in the blood',
  'concentration.summary': 'an estimate for a typical person with these inputs',
  'concentration.waiting': 'Working out the levels.',
  'concentration.failed': 'The levels could not be worked out. Close this part and open it again.',
  'concentration.unit': 'ng/mL',

  'concentration.kidneys': 'Kidney function: creatinine clearance',
  'concentration.kidneys-unit': 'mL/min',
  'concentration.weight': 'Weight',
  'concentration.weight-unit': 'kg',
  'concentration.input-range': 'Give a number from {least} to {most}.',
  'concentration.not-set': 'not set',
  'concentration.reset': 'Back to what is known',
  'concentration.drawn-for': 'Drawn for a creatinine clearance of {kidneys}, and a weight of {weight}.',
  'concentration.from.given': '{value}',
  'concentration.from.cockcroft-gault':
    '{value} from the creatinine of {date} by Cockcroft-Gault{isAnew, select, yes {, worked out anew with the weight set here} other {}}',
  'concentration.from.schwartz':
    '{value} from the creatinine of {date} by Schwartz{isAnew, select, yes {, worked out anew with the weight set here} other {}}',
  'concentration.from.assumed': '{value}, assumed, not measured',
  'concentration.from.chosen': '{value}, as set here, not measured',

  'concentration.what-if': 'What if',
  'concentration.what-if.kind':
    '{kind, select, dose {the first dose of a day is missed} day {a whole day is missed} days {{days} days are missed} kidneys {the kidneys get weaker} dialysis {there is a dialysis session of {hours}} other {nothing else happens}}',
  'concentration.what-if.day': 'From',
  'concentration.what-if.clearance': 'Creatinine clearance from then on',
  'concentration.what-if.dialysis': 'What the session clears',
  'concentration.what-if.dialysis-unit': 'L/h',
  'concentration.what-if.unchanged': 'In what is drawn this would change nothing: the plan is drawn as it is.',
  'concentration.what-if.drawn':
    '{kind, select, dose {Drawn as if the first dose of {day} is not taken. What to do about a missed dose is not for this curve to say.} day {Drawn as if nothing is taken on {day}, and the plan goes on. Withdrawal can begin within that time: who missed a day asks today.} days {Drawn as if nothing is taken for {days} days from {day} on, and the whole dose then again. Do not restart like this: the prescriber decides how to go on. Withdrawal can begin sooner and is an emergency.} kidneys {Drawn as if the creatinine clearance is {clearance} from {day} on, and the plan goes on unchanged.} other {Drawn as if a dialysis session on {day} from noon clears {dialysis} for {hours}.}}',

  'concentration.refused': 'No curve is drawn',
  'concentration.person-unread': 'It waits for this, under About the person:',
  'concentration.kidneys-missing':
    'Kidney function is not known, and for this person it is never assumed. Still needed: {needed}. Add it under About the person. Or set the creatinine clearance here to see what it would do.',
  'concentration.kidneys-missing-age':
    'Age and kidney function are not known. From {age} on, normal kidneys are never assumed. Add the birth date under About the person. Or set the creatinine clearance here to see what it would do.',
  'concentration.kidneys-untold':
    'There is a creatinine, but no creatinine clearance can be told from it. Still needed: {needed}. Add it under About the person. Or set the creatinine clearance here to see what it would do.',
  'concentration.kidneys-untellable':
    '{why, select, dialysis {On dialysis} other {At this age}} no creatinine tells the kidney function, and it is never assumed. Set the creatinine clearance here to see what it would do.',
  'concentration.needed':
    '{what, select, birthDate {the birth date} sex {the sex} weight {the weight} height {the height} creatinine {a creatinine with its day} other {a creatinine from the {recheck} before the plan begins}}',
  'concentration.weight-missing':
    'Weight is not known, and for a child it is never assumed. Add it, or set it here to see what it would do.',

  'concentration.view': 'Show',
  'concentration.view.plan': 'The whole plan',
  'concentration.view.week': 'A week',
  'concentration.view.day': 'A day',
  'concentration.day-from': 'First day',
  'concentration.day-chosen': 'Day',
  'concentration.day-option': '{weekday} {date}, {daily}',
  'concentration.earlier': 'Earlier',
  'concentration.later': 'Later',

  'concentration.plan-title': 'From the lowest level before a dose to the highest after one, day by day',
  'concentration.week-title': 'The level hour by hour, {from} to {to}: line the middle person, band 90 of 100 people',
  'concentration.day-title': 'The level hour by hour on {day}',
  'concentration.people': '90 of 100 people',
  'concentration.middle': 'middle person',

  'concentration.level': 'about {level}\u00a0ng/mL',
  'concentration.level-none': 'less than 0.1\u00a0ng/mL',
  'concentration.words.day': '{day}, {daily}:',
  'concentration.words.levels':
    'lowest {when}: {lowest} ({lowestRange} in 90 of 100 people); highest at about {time}: {highest} ({highestRange}).',
  'concentration.words.falling': 'no dose; at the end of the day {level} ({range} in 90 of 100 people).',
  'concentration.words.none': 'less than 0.1\u00a0ng/mL all day in the middle person.',
  'concentration.when.first': 'at {time}, before the first dose',
  'concentration.when.dose': 'at {time}, before that dose',
  'concentration.when.other': 'at about {time}',

  'concentration.table.title': 'The same in figures, step by step',
  'concentration.table.what':
    'On the last day of each step, in ng/mL: the middle person, and 90 of 100 people under it.',
  'concentration.table.what-if': 'The days that tell of what else happens have a row too.',
  'concentration.table.step': 'Step',
  'concentration.table.before': 'Before the plan',
  'concentration.table.after': 'After the plan',
  'concentration.table.lowest': 'Lowest, before a dose',
  'concentration.table.highest': 'Highest, after a dose',

  'concentration.limits': 'What the curve cannot tell',
  'concentration.limit.peaks': 'Peaks are not precise: after the same dose some studies saw higher ones.',
  'concentration.limit.before': 'What is taken now is drawn as taken each day before the plan, at the same times.',
  'concentration.limit.pump': 'What a pump gives is not in it.',
  'concentration.limit.dialysis': 'On dialysis it shows the time between sessions only, and no session.',
  'concentration.limit.older':
    'From {age} absorption may be slower: the peak may come later and lower. Kidney function decides more.',
  'concentration.limit.child': 'For children few data are there, and in young ones the half-life comes out too short.',

  'concentration.sources': 'Where each number of the model is from',
  'concentration.sources.what':
    'A synthesis of papers, not a fit to data. {people} invented people, always the same ones.',
  'concentration.parameter.spread': 'How far people differ',
  'concentration.parameter.inputs': 'What the model takes, and what it assumes',

  'concentration.compare.title': 'Levels in the blood, compared',
  'concentration.compare.which': 'Of each day show',
  'concentration.compare.lowest': 'The lowest level',
  'concentration.compare.highest': 'The highest level',
  'concentration.compare.lowest-title': 'The lowest level of each day: line the middle person, band 90 of 100 people',
  'concentration.compare.highest-title': 'The highest level of each day: line the middle person, band 90 of 100 people',
  'concentration.compare.table': 'The same in figures, week by week',
  'concentration.compare.table-what': 'In ng/mL: the middle person, and 90 of 100 people under it.',
  'concentration.compare.day': 'Day',
  'concentration.compare.ended': 'ended',
  'concentration.compare.words':
    'Plan {letter}: from {first} at the start ({firstRange} in 90 of 100 people) to {last} on {day} ({lastRange}).',

  'concentration.index.title':
    'Withdrawal index (illustrative), day by day: line the middle person, band 90 of 100 people',
  'concentration.index.table': 'The index in figures, day by day',
  'concentration.index.unit': 'index, 0 to 100',
  'concentration.index.waiting': 'Working out the index. It takes some seconds.',
  'concentration.index.highest':
    'The middle is highest first on {day}: {middle}, with a band of {low} to {high}. The band reaches highest first on {mostDay}: up to {most}. A low index never means that it is safe to stop.',
  'concentration.index.months':
    'How long baclofen has been taken is not known, so there is no index. Add it under About the person.',
} as const;
