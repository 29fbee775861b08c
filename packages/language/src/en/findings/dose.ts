/** Findings about the size of a dose. */
export const dose = {
  'finding.dose.above-usual.title':
    '{purpose, select, check {The dose is above the usual range} other {The target is above the usual range}}',
  'finding.dose.above-usual.detail':
    '{purpose, select, check {The dose now is {target}.} other {The target is {target}.}} The usual range ends at {usual}.',
  'finding.dose.above-usual.action': 'Check that the benefit is worth the higher dose.',

  'finding.dose.single-above-usual.title':
    '{purpose, select, check {A single dose is above {limit}} other {A single dose is above {limit} in {count, plural, one {# step} other {# steps}}}}',
  'finding.dose.single-above-usual.detail':
    'The largest single dose is {largest}. Labels imply at most {limit} at a time; none states a maximum.',
  'finding.dose.single-above-usual.action':
    '{purpose, select, check {Spread the day over more doses, or write down the reason.} other {Spread the day over more doses, or sign the reason.}}',

  'finding.dose.above-ceiling.title':
    '{purpose, select, check {The dose is above the ceiling} other {The taper starts above the ceiling}}',
  'finding.dose.above-ceiling.detail':
    'The dose now is {dose}. The ceiling for this person is {ceiling}.{purpose, select, check {} other { A ceiling never blocks a taper.}}{vein, select, none {} yes { That ceiling is for doses by mouth: into a vein all of a dose reaches the blood.} other {}}{child, select, yes { In a child no amount too much is known to be safe.} other {}}',
  'finding.dose.above-ceiling.action':
    '{child, select, yes {Check the dose, its unit and the strength. If this was taken and nobody ordered it: poisons centre now. } other {}}{purpose, select, check {Do not raise it. If it is to come down, plan a taper: do not cut to the ceiling at once.} other {Go down at a pace you choose. Do not cut to the ceiling at once.}}',

  'finding.dose.start-above-label.title': 'The first dose is above the start of the label',
  'finding.dose.start-above-label.detail': 'The plan starts with {start}. The label starts with {labelled}.',
  'finding.dose.start-above-label.action': 'Start lower, or sign the reason.',

  'finding.dose.not-known.title': 'The baclofen doses are not known',
  'finding.dose.not-known.detail': 'Without the doses, nothing here was checked against a ceiling or a usual dose.',
  'finding.dose.not-known.action': 'Give each dose with its time.',
} as const;
