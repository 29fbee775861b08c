/** Findings about how fast the dose changes. */
export const pace = {
  'finding.rise.too-fast.title': 'The dose rises faster than the limit',
  'finding.rise.too-fast.detail':
    'The limit is {limit} more every {interval}. {tooLarge, plural, =0 {No rise is larger.} one {# rise is larger.} other {# rises are larger.}} {tooSoon, plural, =0 {None comes sooner.} one {# comes sooner.} other {# come sooner.}} The largest rise is {largest}.',
  'finding.rise.too-fast.action': 'Plan smaller or later rises, or sign the reason for this pace.',

  'finding.rise.beyond-ladder.title': 'The plan goes past the ladder of the label',
  'finding.rise.beyond-ladder.detail':
    'The US label writes out its ladder up to {ladderTop}. This plan goes to {highest}, in steps that no label states.',
  'finding.rise.beyond-ladder.action': 'Check first that a lower dose does not do.',

  'finding.taper.cut-too-large.title': '{count, plural, one {# cut is} other {# cuts are}} larger than {limit}',
  'finding.taper.cut-too-large.detail':
    'The largest cut is {largest}. The limit is {limit} in one step. A sudden large cut can bring on withdrawal.',
  'finding.taper.cut-too-large.action': 'Plan smaller cuts, or sign the reason for this pace.',

  'finding.taper.step-too-short.title': '{count, plural, one {# step is} other {# steps are}} shorter than {limit}',
  'finding.taper.step-too-short.detail':
    'The shortest step lasts {shortest}. The limit is {limit}. Signs of withdrawal need time to show before the next cut.',
  'finding.taper.step-too-short.action': 'Plan longer steps, or sign the reason for this pace.',

  'finding.taper.last-dose-too-large.title': 'The last dose before zero is above {limit}',
  'finding.taper.last-dose-too-large.detail':
    'The plan ends from {last}. The limit is {limit}. The end of a taper is the largest cut as a share of the dose.',
  'finding.taper.last-dose-too-large.action': 'Add a lower last dose, or sign the reason.',

  'finding.taper.two-step-backs.title': 'Two steps back in one taper',
  'finding.taper.two-step-backs.detail':
    'The dose went back up {count, plural, one {# time} other {# times}}. A lower dose that goes on may be the better end.',
  'finding.taper.two-step-backs.action': 'Review the need, the pace and the target with the person.',

  'finding.taper.cut-above-percent.title':
    '{count, plural, one {# cut is} other {# cuts are}} larger than {asked, number}\u00a0%',
  'finding.taper.cut-above-percent.detail':
    'These products cannot make a smaller cut there. The largest is {largest, number}\u00a0%, from {from} to {to}.',
  'finding.taper.cut-above-percent.action': 'For smaller cuts, add a lower strength or a liquid.',

  'finding.taper.first-cut-smaller.title': 'The first cut is smaller than the others',
  'finding.taper.first-cut-smaller.detail':
    'These products cannot make today’s dose. The first cut is {first} to the nearest dose they make. The cut asked for is {asked}.',
  'finding.taper.first-cut-smaller.action': 'Check the first step.',

  'finding.taper.faster-than-label-window.title': 'This taper is faster than any label says',
  'finding.taper.faster-than-label-window.detail':
    'It reaches zero in {days}. Labels that give a time give {shortest} to {longest}. An abrupt stop can cause seizures, hallucinations, high fever and death.',
  'finding.taper.faster-than-label-window.action':
    'Plan a longer taper. Where a stop this fast is needed, it belongs in hospital, with a watch for withdrawal. Sign the reason.',

  'finding.taper.label-without-numbers.title': 'The US label gives no numbers for a taper',
  'finding.taper.label-without-numbers.detail':
    'It says to reduce the dose slowly. The time used here, {shortest} to {longest}, is from the labels of other countries.',
  'finding.taper.label-without-numbers.action': 'Check that this pace suits this person, or choose another.',

  'finding.taper.pace-is-a-choice.title': 'No trial shows the best pace',
  'finding.taper.pace-is-a-choice.detail':
    'No trial has compared how fast to taper. Labels that give a time give {shortest} to {longest}. Specialists go slower after a high dose or long use.',
  'finding.taper.pace-is-a-choice.action': 'Choose the pace with the person, and agree when to hold or step back.',

  'finding.taper.risk.title':
    'Risk of withdrawal: {verdict, select, unknown {at least } other {}}{tier, select, low {low} moderate {moderate} high {high} other {critical}}',
  'finding.taper.risk.detail':
    'Dose now: {dose}. Time on baclofen: {months, select, unknown {not known} other {{months}}}. Conditions that raise the risk: {conditions, select, unknown {nobody asked} none {none named} other {{conditions}}}.{verdict, select, unknown { What is missing may put the risk higher.} other {}}',
  'finding.taper.risk.action':
    '{tier, select, low {Watch for withdrawal after each cut.} moderate {Watch for withdrawal after each cut. Hold when signs appear.} high {Choose a slow pace. Ask about withdrawal after each cut.} other {Leave this taper to a specialist. {written, select, yes {Sign that these doses are a specialist’s.} other {Steady may only show a specialist’s doses, and worked these out itself: write those doses one by one, or sign the reason.}}}}{verdict, select, unknown { Ask for what is missing before you sign.} other {}}',

  'finding.taper.faster-than-tier.title':
    'This taper is faster than {verdict, select, unknown {a} other {the}} pace for {tier, select, high {high} critical {critical} other {moderate}} risk',
  'finding.taper.faster-than-tier.detail':
    '{count, plural, one {# cut is} other {# cuts are}} faster. The fastest takes {cut} off {from} in {days}. The pace is at most {allowed} in {interval}.{verdict, select, unknown { What is missing may put the risk that high.} other {}}',
  'finding.taper.faster-than-tier.action':
    '{verdict, select, unknown {Ask for what is missing. }other {}}Plan smaller cuts or longer steps, or sign the reason for this pace.',

  'finding.taper.gentlest.title': 'The gentlest plan of this length from these products',
  'finding.taper.gentlest.detail':
    '{proved, select, no {Of the plans that were tried, none} other {No other plan of this length}} has a smaller last dose ({lastDose}) and then a smaller largest cut ({largestCut, number}\u00a0%, the one to zero aside).{fixedLargestCut, select, none { The same cut each time cannot keep the days and limits.} other { With the same cut each time, to the same last dose, the largest is {fixedLargestCut}\u00a0%.}}{percentLargestCut, select, none { A share of the dose each time cannot keep the days and limits.} other { With a share of the dose each time, to the same last dose, the largest is {percentLargestCut}\u00a0%.}}',
  'finding.taper.gentlest.action': 'Compare it with the other plans. The choice is yours.',

  'finding.change.days-instead-of-halves.title': 'Some steps last longer, since half a cut cannot be made',
  'finding.change.days-instead-of-halves.detail':
    'These products cannot make half of some cuts. Those steps last twice as long in its place.',
  'finding.change.days-instead-of-halves.action': 'Check those steps, or add a lower strength or a liquid.',
} as const;
