/** Findings about the size of a dose. */
export const dose = {
  'finding.dose.above-usual.title': 'The target is above the usual range',
  'finding.dose.above-usual.detail': 'The target is {target}. The usual range ends at {usual}.',
  'finding.dose.above-usual.action': 'Check that the benefit is worth the higher dose.',

  'finding.dose.single-above-usual.title':
    'A single dose is above {limit} in {count, plural, one {# step} other {# steps}}',
  'finding.dose.single-above-usual.detail':
    'The largest single dose is {largest}. Labels imply at most {limit} at a time; none states a maximum.',
  'finding.dose.single-above-usual.action': 'Spread the day over more doses, or sign the reason.',

  'finding.dose.above-ceiling.title': 'The taper starts above the ceiling',
  'finding.dose.above-ceiling.detail':
    'The dose now is {dose}. The ceiling for this person is {ceiling}. A ceiling never blocks a taper.',
  'finding.dose.above-ceiling.action': 'Go down at a pace you choose. Do not cut to the ceiling at once.',

  'finding.dose.start-above-label.title': 'The first dose is above the start of the label',
  'finding.dose.start-above-label.detail': 'The plan starts with {start}. The label starts with {labelled}.',
  'finding.dose.start-above-label.action': 'Start lower, or sign the reason.',
} as const;
